import type { Labelled } from './construction.ts';

const LEADS = /^(?:early|earlier|late|later|on|last|this|next|in|at|the|that)$/u;
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|year|month|week|weekend|night|morning|afternoon|evening|spring|summer|autumn|winter|decade|century|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/**
 * Where a phrase goes on behind words that only say when: "Late last year | the museum".
 *
 * @returns `from` where no such words stand there, or nothing follows them before `to`
 */
export function behindTime({ lower }: Pick<Labelled, 'lower'>, from: number, to: number): number {
  let i = from;
  while (i < to && LEADS.test(lower[i]!)) i++;
  if (i >= to - 1 || !TIMES.test(lower[i]!) || (i === from && !/day$/u.test(lower[i]!))) return from;
  // "Last night's vote", "this year and next": the words are part of a name for something else.
  return /^(?:'s|'|and|of|,)$/u.test(lower[i + 1]!) ? from : i + 1;
}
