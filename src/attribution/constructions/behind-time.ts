import { MONTHS, WEEKDAYS } from '../../calendar/names.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Labelled } from './construction.ts';

const LEADS = /^(?:early|earlier|late|later|on|last|this|next|in|at|the|that)$/u;
const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...wordSet(`today yesterday tomorrow year month week weekend night morning afternoon evening spring summer autumn winter decade
    century`),
]);

/** True for a word of when something was: "evening", "last". */
export const isTime = (word: string): boolean => TIMES.has(word) || LEADS.test(word);

/**
 * Where a phrase goes on behind words that only say when: "Late last year | the museum".
 *
 * @returns `from` where no such words stand there, or nothing follows them before `to`
 */
export function behindTime({ lower }: Pick<Labelled, 'lower'>, from: number, to: number): number {
  let i = from;
  while (i < to && LEADS.test(lower[i]!)) i++;
  if (i >= to - 1 || !TIMES.has(lower[i]!) || (i === from && !/day$/u.test(lower[i]!))) return from;
  // "Last night's vote", "this year and next": the words are part of a name for something else.
  return /^(?:'s|'|and|of|,)$/u.test(lower[i + 1]!) ? from : i + 1;
}
