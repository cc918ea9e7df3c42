import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { dateOf, dayOfIso, weekdayOf } from '../src/calendar/day.ts';
import { MONTHS, monthNumber, SHORT_MONTHS, WEEKDAYS } from '../src/calendar/names.ts';
import { analyse } from '../src/language/analyse.ts';
import { formatPoint, pointOf } from '../src/times/point.ts';
import { readTimes } from '../src/times/read-times.ts';
import { agreeing, overlapping } from './agreeing.ts';
import { dataFile, type Figures, percent, type Suite } from './suite.ts';

const CORPUS = dataFile('timex', 'tbaq-dev.jsonl');

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly times: readonly Found[];
}
type Read = (text: string, published: string) => readonly Found[];

const gold = (): GoldArticle[] =>
  readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);

/** A quarter of the articles, by their names, is kept: its errors were never looked at. */
const isKept = ({ id }: GoldArticle): boolean => crc32(id) % 4 === 0;

const SAME: Readonly<Record<string, (wanted: Found, found: Found) => boolean>> = {
  strict: (a, b) => a.start === b.start && a.end === b.end,
  relaxed: overlapping,
  value: (a, b) => overlapping(a, b) && a.value === b.value,
};

/** F1 of spans exactly right, of spans that touch, and of values; as TempEval-3 counts them. */
function score(read: Read): Figures {
  const articles = gold().map((article) => ({ article, found: read(article.text, article.published) }));
  const figures: [string, number][] = [];
  for (const [part, kept] of [['seen', false] as const, ['kept', true] as const]) {
    const some = articles.filter(({ article }) => isKept(article) === kept);
    const all = some.reduce((sum, { article, found }) => sum + article.times.length + found.length, 0);
    for (const [measure, same] of Object.entries(SAME)) {
      const right = some.reduce((sum, { article, found }) => sum + agreeing(article.times, found, same), 0);
      figures.push([`${part}: ${measure}`, percent((2 * right) / Math.max(1, all))]);
    }
  }
  return Object.fromEntries(figures);
}

const NAIVE = new RegExp(
  [
    `\\b(${WEEKDAYS.join('|')})\\b`,
    `\\b(${[...MONTHS, ...SHORT_MONTHS].join('|')})\\b\\.?(?: (\\d{1,2})\\b)?(?:,? (\\d{4})\\b)?`,
    '\\b((?:19|20)\\d\\d)\\b',
  ].join('|'),
  'gi',
);

/** Weekdays, months and years by their names: the last such weekday, a month or day of the article's year. */
const naive: Read = (text, published) => {
  const today = dayOfIso(published) ?? 0;
  return [...text.matchAll(NAIVE)].map(({ 0: words, 1: weekday, 2: month, 3: day, 4: year, 5: alone, index }) => {
    const place = { start: index, end: index + words.length };
    if (alone !== undefined) return { ...place, value: alone };
    if (weekday !== undefined) {
      const back = (weekdayOf(today) - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7;
      return { ...place, value: formatPoint(pointOf('day', today - back)) ?? '' };
    }
    const named = `${year ?? dateOf(today).year}-${String(monthNumber((month ?? '').toLowerCase())).padStart(2, '0')}`;
    return { ...place, value: day === undefined ? named : `${named}-${day.padStart(2, '0')}` };
  });
};

/** Time expressions of newspapers and agencies, with their values. */
export const timesSuite: Suite = {
  name: 'times',
  corpus: [CORPUS],
  measure: () => score((text, published) => readTimes(analyse(text), published).map(({ time }) => time)),
  baseline: () => score(naive),
};
