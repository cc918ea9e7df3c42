import { at, type Word } from '../words.ts';
import type { NumberParse } from './number.ts';

/**
 * Numbers that only say how large: "dozens", "tens of thousands", "several hundred", "a few thousand". Their value is what there
 * is more than one of: more than 12, 10,000, 100, 1,000.
 */
export function openNumberAt(words: readonly Word[], i: number): NumberParse | undefined {
  const { lower, number } = at(words, i);
  if (number?.open !== undefined) return pluralAt(words, i, number.open);
  const few = lower === 'a' && at(words, i + 1).lower === 'few' ? i + 1 : i;
  const word = at(words, few).lower;
  if (word !== 'several' && word !== 'few' && word !== 'many') return undefined;
  let value = 1;
  let to = few + 1;
  for (let j = to; j < few + 3; j++) {
    const next = at(words, j).number;
    const times = next?.times ?? (next?.open === 10 ? undefined : next?.open);
    if (times === undefined) break;
    value *= times;
    to = j + 1;
  }
  return to === few + 1 ? undefined : { to, value, open: true };
}

/** "hundreds of thousands of": the value is their product. */
function pluralAt(words: readonly Word[], i: number, open: number): NumberParse | undefined {
  let value = open;
  let to = i + 1;
  for (let j = i + 1; at(words, j).lower === 'of' && j < i + 4; j += 2) {
    const next = at(words, j + 1).number?.open;
    if (next === undefined || next <= value % 1e3) break;
    value *= next;
    to = j + 2;
  }
  // "tens" and "scores" alone are other words as often: "settling scores".
  const needsOf = open === 10 || open === 20;
  const shown = at(words, to).lower;
  if (needsOf && to === i + 1 && shown !== 'of' && shown !== 'more' && at(words, to).pos !== 'NOUN') return undefined;
  return { to, value, open: true };
}
