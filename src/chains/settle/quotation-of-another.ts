import { type Cast, type Mention, mentionAtToken } from '../../identity/cast.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Range } from '../scene.ts';
import { type Settling, spansOf } from './settling.ts';

/** Longest description between a name and the colon before its words, tokens. Source: our choice. */
const DESCRIPTION = 12;
/** Tokens of a quotation that tell whom it is about. Source: our choice. */
const OPENING_WORDS = 8;
const THIRD = wordSet('he she him her his hers');
const DASHES = wordSet('– — - --');

/**
 * A quotation in a later paragraph is whoever's that paragraph puts beside it, not the last speaker's.
 *
 * > [S The council] [C said] [T it would close]. ¶ Ola Lund, a baker, shook his head. [T “Nobody asked us.”]
 * > → [S The council] [C said] [T it would close]       and [S Ola Lund, a baker] [T “Nobody asked us.”]
 */
export const quotationOfAnother: Settling = (cast, { relation, place: { source, cue, content }, taken }) => {
  const { paragraphOf, quoted } = cast.reading;
  if (content.length < 2 || !source) return null;
  const here = paragraphOf[cue.from];
  const at = content.findIndex(({ from }) => paragraphOf[from] !== here && from > cue.from && quoted[from] === 1);
  const first = content[at];
  if (!first || at === 0) return null;
  const beside = besideQuotation(cast, first);
  if (!beside || taken(beside.source.from) || isSame(cast, source, beside.who)) return null;
  const theirs = content.slice(at).filter(({ from }) => paragraphOf[from] === paragraphOf[first.from]);
  // What follows in further paragraphs goes on from the last words.
  const rest = content.slice(at + theirs.length);
  return [
    { ...relation, content: spansOf(cast, content.slice(0, at)) },
    {
      source: spansOf(cast, [beside.source]),
      cue: spansOf(cast, [beside.cue]),
      content: spansOf(cast, [...theirs, ...rest]),
    },
  ];
};

interface Beside {
  readonly who: Mention;
  readonly source: Range;
  /** A colon or dash; empty where nothing but the place shows it. */
  readonly cue: Range;
}

function besideQuotation(cast: Cast, quotation: Range): Beside | null {
  const { document, paragraphOf, lower } = cast.reading;
  const paragraph = document.paragraphs[paragraphOf[quotation.from] ?? 0];
  if (!paragraph) return null;
  const behind = personAt(cast, quotation.to + 1);
  if (behind && DASHES.has(lower[quotation.to] ?? '') && behind.to <= paragraph.to)
    return { who: behind, source: whole(cast, behind), cue: { from: quotation.to, to: quotation.to + 1 } };
  const who = personAt(cast, paragraph.from) ?? personAt(cast, paragraph.from + 1);
  if (!who || who.from >= quotation.from) return null;
  const source = whole(cast, who);
  if (lower[quotation.from - 1] === ':' && quotation.from - source.to <= DESCRIPTION)
    return { who, source, cue: { from: quotation.from - 1, to: quotation.from } };
  // A sentence of its own about them, and then the words; in which nobody speaks of himself as "he".
  if (speaksOfThem(cast, quotation)) return null;
  const ends = document.sentences[cast.reading.sentenceOf[who.from] ?? 0]?.to ?? 0;
  return ends <= quotation.from ? { who, source, cue: { from: source.to, to: source.to } } : null;
}

/** "He was a good man": words about the one who stands beside them. */
function speaksOfThem({ reading: { lower } }: Cast, { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + OPENING_WORDS); i++) if (THIRD.has(lower[i]!)) return true;
  return false;
}

function personAt(cast: Cast, token: number): Mention | null {
  const mention = mentionAtToken(cast, token);
  return mention && cast.members[mention.member]!.kind === 'person' && cast.reading.quoted[token] === 0
    ? mention
    : null;
}

/** The name with its title and with "a baker" behind its comma. */
function whole(cast: Cast, { titleFrom, to }: Mention): Range {
  const { lower, document } = cast.reading;
  let end = to;
  if (lower[to] === ',') {
    let i = to + 1;
    while (i < to + DESCRIPTION && /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/u.test(document.tokens[i]?.pos ?? '')) i++;
    if (i > to + 1 && /^[,.:]$/u.test(lower[i] ?? '.')) end = i;
  }
  return { from: titleFrom, to: end };
}

/** True where the source is that person, or may be: a pronoun or a description of somebody named before. */
function isSame(cast: Cast, source: Range, who: Mention): boolean {
  for (let i = source.from; i < source.to; i++) {
    const mention = mentionAtToken(cast, i);
    if (mention) return mention.member === who.member;
  }
  const member = cast.members[who.member]!;
  return cast.mentions[member.mentions[0]!] !== who;
}
