import type { Cast } from '../../identity/cast.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import { NOT_SAID } from '../lexicon/speech.ts';

const LONGEST = 5;

/** The first token of a verb's group: "had also been | told". -1 when the group denies or only supposes. */
export function groupStart({ reading: { lower, document } }: Cast, verb: number, low: number): number {
  let from = verb;
  while (from > low && from > verb - LONGEST) {
    const word = lower[from - 1]!;
    const { pos } = document.tokens[from - 1]!;
    if (NOT_SAID.has(word) || word === 'to') return -1;
    if (pos !== 'AUX' && pos !== 'ADV' && !FORMS_OF_BE.has(word)) break;
    from--;
  }
  return from;
}
