import { analyse } from '../../../src/language/analyse.ts';
import { readTimes } from '../../../src/times/read-times.ts';

/** A Monday. */
const MONDAY = '2031-05-19';

/** The time expressions of a text as "words = value", in order. */
export const timesIn = (text: string, published: string | null = MONDAY): readonly string[] =>
  readTimes(analyse(text), published).map(({ time: { start, end, value } }) => `${text.slice(start, end)} = ${value}`);
