import { type Cast, mentionAtToken } from '../../identity/cast.ts';
import { SAYINGS, SUBORDINATING } from '../lexicon/speech.ts';
import type { Range } from '../scene.ts';
import { clauseBehindThat, clauseFrom, opensClause } from './content-clause.ts';
import type { InnerAttribution } from './words-within-words.ts';

/** Tokens of a possessor: "the Harbour Ministry". */
const GROUP = 5;
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our']);

/** True for a noun, singular or plural, for something said. */
export const isSaying = (word: string, lemma: string): boolean =>
  SAYINGS.has(lemma) || SAYINGS.has(word) || (word.endsWith('s') && SAYINGS.has(word.slice(0, -1)));

/** "Krel’s claim that …", "a warning from the Port Authority that …". */
export function nounOfSaying(cast: Cast, noun: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  const by = lower[noun + 1] === 'by' || (lower[noun + 1] === 'from' && !lower[noun]!.startsWith('report'));
  const start = by ? clauseBehindThat(cast, noun + 2, to) : lower[noun + 1] === 'that' ? noun + 2 : -1;
  if (start < 0 || !opensClause(cast, start, to) || document.tokens[start]!.pos === 'ADV') return null;
  const cue = { from: noun, to: noun + 1 };
  if (by) {
    const source = { from: noun + 2, to: start - 1 };
    return source.to > source.from
      ? { source, cue, content: clauseFrom(cast, start, to, { atComma: opensWith(cast, noun, low) }) }
      : null;
  }
  let owner = noun;
  while (owner > low && owner > noun - 4 && lower[owner - 1] !== "'s" && lower[owner - 1] !== "'") {
    if (POSSESSIVES.has(lower[owner - 1]!)) {
      const source = { from: owner - 1, to: owner };
      return { source, cue, content: clauseFrom(cast, start, to, { atComma: subordinated(cast, owner - 1, low) }) };
    }
    const { pos } = document.tokens[owner - 1]!;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'VERB') return null;
    owner--;
  }
  if (lower[owner - 1] !== "'s" && lower[owner - 1] !== "'") return null;
  const source = possessorEnding(cast, owner - 1, low);
  return (
    source && { source, cue, content: clauseFrom(cast, start, to, { atComma: subordinated(cast, source.from, low) }) }
  );
}

/** The phrase in front of "’s"; what governs it does not matter ("dismissed Krel’s claim"). */
function possessorEnding(cast: Cast, end: number, low: number): Range | null {
  const { lower, document } = cast.reading;
  let from = end;
  while (from > low && from > end - GROUP) {
    const mention = mentionAtToken(cast, from - 1);
    if (mention) {
      from = Math.max(low, mention.titleFrom);
      if (lower[from - 1] === 'the' && from > low) from--;
      break;
    }
    const { pos } = document.tokens[from - 1]!;
    const possessive = POSSESSIVES.has(lower[from - 1]!);
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'DET' && !possessive) break;
    from--;
    if (pos === 'DET' || possessive) break;
  }
  return from < end ? { from, to: end } : null;
}

const subordinated = ({ reading: { lower } }: Cast, from: number, low: number): boolean =>
  from > low && SUBORDINATING.has(lower[from - 1]!);

/** "despite a warning from …": a subordinating word within three tokens before the noun. */
function opensWith({ reading: { lower } }: Cast, noun: number, low: number): boolean {
  for (let i = noun - 1; i >= low && i > noun - 4; i--) if (SUBORDINATING.has(lower[i]!)) return true;
  return false;
}
