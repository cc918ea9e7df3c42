import { type Day, dateOf, dayExists } from '../../calendar/day.ts';
import type { DateMeaning } from '../meaning.ts';
import { dayPoint, type Grain, type Point, pointAt, pointOf, startOf, yearOf } from '../point.ts';
import { occurrence, occurrenceIn } from './occurrence.ts';
import type { Direction } from './tense.ts';

/** What a date may be counted from. */
export interface Anchors {
  /** The article's day; `undefined` when it has none. */
  readonly article: Day | undefined;
  /** The last date the text spoke of. */
  readonly last: Point | undefined;
  /** The last one as precise as a day. */
  readonly lastDay: Day | undefined;
  /** The last quarter of a year. */
  readonly lastQuarter: Point | undefined;
  /** True when `last` stands in the same paragraph. */
  readonly isNear: boolean;
  readonly direction: Direction;
}

/** As the words give it, what is not known being X. */
const UNKNOWN: Readonly<Record<Grain, string>> = {
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  month: 'XXXX-XX',
  'hijri month': 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
};

/** The point a date is, or its value with X for what cannot be told. */
export type Resolved = Point | string;

export function resolveDate(date: DateMeaning, anchors: Anchors): Resolved {
  switch (date.kind) {
    case 'point':
      return date.point;
    case 'cycle': {
      const from =
        date.from === 'text' ? textDay(date.cycle.every === 'week' ? 'day' : 'year', anchors) : anchors.article;
      if (from === undefined) return date.cycle.pattern;
      return occurrence(date.cycle, from, date.lean, anchors.direction) ?? date.cycle.pattern;
    }
    case 'in': {
      const of = resolveDate(date.of, anchors);
      if (typeof of === 'string') return date.cycle.pattern;
      if (of.grain === 'decade' || of.grain === 'century') return of;
      return occurrenceIn(date.cycle, yearOf(of), anchors.article) ?? date.cycle.pattern;
    }
    case 'shift': {
      const from = date.from === 'text' ? textDay(date.grain, anchors) : anchors.article;
      if (from === undefined) return UNKNOWN[date.grain];
      return pointOf(date.grain, pointAt(date.grain, from).at + date.by);
    }
    case 'some time':
      return date.past ? 'PAST_REF' : 'FUTURE_REF';
    case 'around': {
      const of = resolveDate(date.of, anchors);
      return typeof of === 'string' ? UNKNOWN[date.grain] : pointAt(date.grain, startOf(of));
    }
    case 'same':
      return resolveSame(date, anchors);
    case 'day in text': {
      const day = anchors.lastDay ?? anchors.article;
      return day === undefined ? UNKNOWN.day : pointOf('day', day);
    }
    case 'no day':
      return UNKNOWN.day;
    default:
      return date satisfies never;
  }
}

/** The day in the text a step is counted from: for days the last day named, for longer steps whatever was named last. */
function textDay(grain: Grain, { article, last, lastDay }: Anchors): Day | undefined {
  if (grain === 'day') return lastDay ?? article;
  return last ? startOf(last) : article;
}

function resolveSame(date: Extract<DateMeaning, { kind: 'same' }>, anchors: Anchors): Resolved {
  const base = baseOf(date, anchors);
  if (!base) return UNKNOWN[date.grain ?? 'year'];
  const years = date.into === undefined ? date.years : date.into - yearOf(base);
  return inYears(base, years);
}

/** The same stretch of another year. */
function inYears(point: Point, years: number): Point {
  switch (point.grain) {
    case 'half':
      return pointOf('half', point.at + 2 * years);
    case 'quarter':
    case 'season':
      return pointOf(point.grain, point.at + 4 * years);
    case 'month':
      return pointOf('month', point.at + 12 * years);
    case 'day': {
      const { year, month, day } = dateOf(point.at);
      return dayExists(year + years, month, day) ? dayPoint(year + years, month, day) : pointOf('year', year + years);
    }
    default:
      return pointOf('year', yearOf(point) + years);
  }
}

function baseOf(date: Extract<DateMeaning, { kind: 'same' }>, anchors: Anchors): Point | undefined {
  const { article, last, lastQuarter, isNear } = anchors;
  const year = article === undefined ? undefined : pointAt('year', article);
  switch (date.grain) {
    case 'quarter':
      if (lastQuarter) return lastQuarter;
      // The last one that is over.
      return article === undefined ? undefined : pointOf('quarter', pointAt('quarter', article).at - 1);
    case null:
      if (date.ago) return isNear && last?.grain === 'quarter' ? last : year;
      if (!last) return year;
      return last.grain === 'day' || last.grain === 'week' || last.grain === 'weekend'
        ? pointOf('year', yearOf(last))
        : last;
    default:
      return date.years === 0 ? (last ?? year) : year;
  }
}

/** Counted from what the text spoke of before: "the previous day", "two days later". */
export function needsText(date: DateMeaning): boolean {
  switch (date.kind) {
    case 'shift':
      return date.from === 'text';
    case 'cycle':
      return date.from === 'text' && date.lean !== undefined;
    case 'in':
    case 'around':
      return needsText(date.of);
    case 'same':
      return date.ago !== true;
    case 'day in text':
      return true;
    default:
      return false;
  }
}
