import type { TokenRange } from '../language/document.ts';
import { CALENDAR_WORDS } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** Words read of each content. */
const REACH = 60;
/** A name is none: two may speak of one town. */
const TELLING = /^(?:NOUN|NUM|ADJ|VERB)$/u;
/** They stand in anything. */
const EMPTY = new Set(
  'have make take get go come want need good new other more many people year month week day time thing man woman lot way part'.split(
    ' ',
  ),
);

/** Whether two contents have a telling word in common: "the lock would open in May" and “The lock will open”. */
export function sayTheSame(reading: Reading, a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  const known = tellingWords(reading, a);
  return known.size > 0 && [...tellingWords(reading, b)].some((word) => known.has(word));
}

function tellingWords({ document, lower }: Reading, ranges: readonly TokenRange[]): ReadonlySet<string> {
  const found = new Set<string>();
  let left = REACH;
  for (const { from, to } of ranges) {
    for (let i = from; i < to && left > 0; i++, left--) {
      const { pos, lemma } = document.tokens[i]!;
      if (!TELLING.test(pos) || lower[i]!.length < 3 || CALENDAR_WORDS.has(lower[i]!)) continue;
      const word = lemma.toLowerCase();
      if (!EMPTY.has(word)) found.add(word);
    }
  }
  return found;
}
