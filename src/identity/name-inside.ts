import { type Cast, type Mention, mentionAtToken } from './cast.ts';
import { isRole } from './lexicon/roles.ts';
import { PREPOSITIONS } from './lexicon/words.ts';

/** Tokens of a source looked through. */
const REACH = 40;
const DESCRIBES = /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ|PUNCT|PART)$/u;

/** A person named somewhere in the words of a source. */
export interface NameInside {
  readonly mention: Mention;
  /** True where all before the name describes them: "commentator and activist | Ola Lund". */
  readonly described: boolean;
}

/**
 * The person a source's words end in or have in passing: its speaker where only nouns stand in front, else somebody whom it is about.
 *
 * > 40-year-old police officer and Oster resident | Ola Lund       the party's leader in Oster | Ola Lund |        the lawyer for | Lund |’s family
 */
export function nameInside(cast: Cast, from: number, to: number): NameInside | null {
  const { lower, document } = cast.reading;
  for (let i = Math.min(to, from + REACH) - 1; i >= from; i--) {
    const mention = mentionAtToken(cast, i);
    if (!mention || cast.members[mention.member]!.kind !== 'person' || mention.from < from) continue;
    let at = mention.titleFrom - 1;
    while (
      at >= from &&
      DESCRIBES.test(document.tokens[at]!.pos) &&
      !PREPOSITIONS.has(lower[at]!) &&
      lower[at] !== ',' &&
      lower[at] !== "'s"
    )
      at--;
    // "Ola Lund head of the Oster Fund": press that leaves out commas.
    const opens = at < from && at === mention.from - 1 && isRole(lower[mention.to] ?? '');
    const closes = mention.to === to && /^(?:NOUN|PROPN|ADJ)$/u.test(document.tokens[mention.titleFrom - 1]?.pos ?? '');
    return { mention, described: opens || (closes && at < from) };
  }
  return null;
}
