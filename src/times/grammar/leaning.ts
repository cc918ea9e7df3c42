import type { Lean, Origin } from '../meaning.ts';
import type { Word } from '../words.ts';
import { at } from './parse.ts';

/** What words before a unit or a day's name say of which one it is. */
export interface Leaning {
  readonly to: number;
  readonly lean: Lean;
  readonly from: Origin;
}

const LEANS: Readonly<Record<string, readonly [Lean, Origin]>> = {
  last: ['last', 'article'],
  past: ['past', 'article'],
  previous: ['last', 'text'],
  preceding: ['last', 'text'],
  prior: ['last', 'text'],
  next: ['next', 'article'],
  coming: ['coming', 'article'],
  upcoming: ['coming', 'article'],
  following: ['next', 'text'],
  ensuing: ['next', 'text'],
  subsequent: ['next', 'text'],
  this: ['this', 'article'],
  current: ['this', 'article'],
  present: ['this', 'article'],
  that: ['this', 'text'],
  same: ['this', 'text'],
};

/** How many steps of a unit that is. */
export const STEPS: Readonly<Record<Lean, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** "last", "the previous", "this past", "that same", "the current". */
export function leaningAt(words: readonly Word[], i: number): Leaning | undefined {
  let j = at(words, i).lower === 'the' ? i + 1 : i;
  let found = LEANS[at(words, j).lower];
  if (!found) return undefined;
  if (at(words, j).lower === 'this' || at(words, j).lower === 'that') {
    if (j > i) return undefined;
    const second = LEANS[at(words, j + 1).lower];
    const word = at(words, j + 1).lower;
    const that = at(words, j).lower === 'that';
    // "said that last week" is no "that".
    if (second && (word === 'same' || (!that && /^(?:past|last|coming|next|current)$/u.test(word)))) {
      found = [second[0] === 'last' ? 'past' : second[0], that || word !== 'same' ? second[1] : 'article'];
      j++;
    }
  }
  return { to: j + 1, lean: found[0], from: found[1] };
}
