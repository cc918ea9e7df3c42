import type { ContentToken } from './tokens-of.ts';
import type { Measure } from './types.ts';

const TIME = /^(?:second|minute|hour|day|night|week|fortnight|month|year|decade)s?$/;
/** Words before a number that make it less exact and measure nothing. */
const APPROXIMATE =
  /^(?:a|an|the|about|around|approximately|roughly|some|nearly|almost|only|just|exactly|least|most|more|less|fewer|than|as|many|much|estimated|full|whole|next|first|last|past)$/;
const REACH_BACK = 5;
/** Words behind the thing counted in which "in all", "later", "a day" stand. Source: our choice. */
const REACH_ON = 3;

const BEFORE: readonly (readonly [RegExp, Measure, 'time' | 'any'])[] = [
  [/^(?:after|within)$/, 'delay', 'time'],
  [/^(?:for|lasted|lasts|lasting|took|takes|taking|during|throughout)$/, 'duration', 'time'],
  [/^(?:every|each)$/, 'rate', 'any'],
  [/^(?:another|additional|further|extra)$/, 'addition', 'any'],
  [/^by$/, 'change', 'any'],
  [/^(?:to|at)$/, 'level', 'any'],
  [/^from$/, 'start', 'any'],
];
const RISING =
  /^(?:r[io]se|risen|rising|fell|fall|falls|falling|fallen|grew|grow|grown|growing|increased?|increasing|cut|cuts|cutting|dropp?(?:ed|ing)?|dropped|reduced?|reducing|up|down|shrank|shrunk|climbed|jumped|slipped|raised?|lowered|declined?|gained|lost)$/;

/**
 * What a number measures, by the words around it: "after three hours" is a delay, "five hours in all" a total, "by 4 per cent" a change,
 * "to 4 per cent" a level. `undefined` where nothing says.
 *
 * @param from - the number's first token
 * @param to - behind its last
 */
export function measureOf(tokens: readonly ContentToken[], from: number, to: number): Measure | undefined {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  let thing = to;
  while (thing < to + REACH_ON && tokens[thing]?.kind === 'word' && !TIME.test(lower(thing))) thing++;
  const isTime = TIME.test(lower(thing)) || TIME.test(lower(to - 1).replace(/^.*-/, ''));
  const behind = behindThing(lower, to, isTime ? thing + 1 : to);
  if (behind && (isTime || !TIMELY.has(behind))) return behind;
  let at = from - 1;
  // "every", "another" stand before words that only make it less exact.
  for (; at >= Math.max(0, from - REACH_BACK) && APPROXIMATE.test(lower(at)); at--) {}
  for (const [words, measure, of] of BEFORE) {
    if (!words.test(lower(at)) || (of === 'time' && !isTime)) continue;
    if (measure === 'change' && !RISING.test(lower(at - 1)) && !isShare(lower, to)) continue;
    if ((measure === 'level' || measure === 'start') && !moves(lower, at)) continue;
    return measure;
  }
  return undefined;
}

const TIMELY: ReadonlySet<Measure> = new Set(['delay', 'past']);

function behindThing(lower: (at: number) => string, to: number, from: number): Measure | null {
  for (let at = to; at < from + REACH_ON; at++) {
    const [word, next] = [lower(at), lower(at + 1)];
    if (word === 'altogether' || word === 'overall' || (word === 'in' && (next === 'all' || next === 'total')))
      return 'total';
    if (at === to && word === 'more') return 'addition';
    if (at === from && word === 'later') return 'delay';
    if (at === from && /^(?:ago|earlier|before)$/.test(word)) return 'past';
    if (isRate(lower, at)) return 'rate';
  }
  // "40 barrels of oil a day"
  if (lower(from + 1) === 'of' && isRate(lower, from + REACH_ON)) return 'rate';
  return null;
}

/** "a day", "per month"; "in a month" is how long it took. */
const isRate = (lower: (at: number) => string, at: number): boolean =>
  /^(?:a|an|per|each|every)$/.test(lower(at)) &&
  TIME.test(lower(at + 1)) &&
  !/^(?:in|within|over|for|after|of|than|during|about|around)$/.test(lower(at - 1));

const isShare = (lower: (at: number) => string, to: number): boolean =>
  /^(?:percent|per)$|%$/.test(lower(to)) || /%$/.test(lower(to - 1));

/** "rose to 40", "fell from 60 to 40", "stood at 40": not "gave it to 40 people". */
function moves(lower: (at: number) => string, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--)
    if (RISING.test(lower(back)) || /^(?:stood|stands|from|remained|stayed)$/.test(lower(back))) return true;
  return false;
}

/** Measures that may be one: a bare count may be the total, the change or the level. */
const BARE: ReadonlySet<Measure | undefined> = new Set(['total', 'duration', 'change', 'level', undefined]);

/** Whether two readings of one thing can be one reading changed. */
export const isOneMeasure = (a: Measure | undefined, b: Measure | undefined): boolean =>
  a === b ||
  ((a === undefined || b === undefined) && BARE.has(a) && BARE.has(b)) ||
  (a === 'total' && b === 'duration') ||
  (a === 'duration' && b === 'total');
