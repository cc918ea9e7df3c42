import { FEASTS_BY_FIRST } from '../lexicon/feasts.ts';
import { pointOf } from '../point.ts';
import type { DateRule } from './date-parse.ts';
import { at, follows } from './parse.ts';
import { yearNumberAt } from './year.ts';

/** "Christmas Eve", "Thanksgiving Day", "Ramadan 2019", "Nowruz". */
export const feastDate: DateRule = (words, i) => {
  const { entry, capital, lower } = at(words, i);
  if (!entry?.feast || !capital) return undefined;
  for (const [names, cycle] of FEASTS_BY_FIRST.get(lower) ?? []) {
    const to = follows(words, i, ...names);
    if (to === undefined) continue;
    const year = yearNumberAt(words, follows(words, to, 'of') ?? follows(words, to, ',') ?? to);
    if (Number.isNaN(year)) return { to, date: { kind: 'cycle', cycle } };
    const behind = at(words, to).digits ? to + 1 : to + 2;
    return { to: behind, date: { kind: 'in', cycle, of: { kind: 'point', point: pointOf('year', year) } } };
  }
  return undefined;
};
