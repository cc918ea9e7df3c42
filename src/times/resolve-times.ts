import { type Day, dayOfIso } from '../calendar/day.ts';
import type { Document, TokenRange } from '../language/document.ts';
import type { Time } from '../model/annotation.ts';
import type { Meaning, TimeExpression } from './meaning.ts';
import { formatPoint, type Point, startOf } from './point.ts';
import { type Anchors, needsText, type Resolved, resolveDate } from './resolve/resolve-date.ts';
import { directionAt } from './resolve/tense.ts';

/** A time expression of an article with its value. */
export interface ReadTime {
  readonly time: Time;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  /**
   * The date read as one on which something has been said: in the past of the article, whatever the verb near. Absent for
   * what is no date, lies ahead, is longer than a year, or cannot be told.
   */
  readonly past?: string;
}

/**
 * Time expressions with their TIMEX3 values.
 *
 * What is not said is counted from the article's day, in the past unless the verb near says otherwise; "that day", "two
 * days later" are counted from what the text spoke of before. What cannot be told is X: `XXXX-03` for "March" in an article
 * without a date.
 *
 * @param found - of `findTimes` on the same document
 * @param published - ISO 8601 date of the article
 * @returns one for each expression whose value can be written; ascending, none overlapping
 */
export function resolveTimes(
  document: Document,
  found: readonly TimeExpression[],
  published: string | null,
): readonly ReadTime[] {
  const article = dayOfIso(published);
  const times: ReadTime[] = [];
  const sentenceAt = ascending(document.sentences);
  const paragraphAt = ascending(document.paragraphs);
  let last: Point | undefined;
  let lastDay: Day | undefined;
  let lastQuarter: Point | undefined;
  let lastParagraph = -1;
  for (const { start, end, from, to, meaning } of found) {
    if (meaning.kind !== 'date') {
      times.push({ from, to, time: { start, end, type: TYPES[meaning.kind], value: meaning.value } });
      continue;
    }
    if (meaning.date.kind === 'no day') continue;
    const paragraph = paragraphAt(from);
    const sentence = document.sentences[sentenceAt(from)]!;
    const direction = dependsOnTense(meaning) ? directionAt(document, sentence, from, to) : 'past';
    const isNear = paragraph === lastParagraph;
    const anchors: Anchors = { article, last, lastDay, lastQuarter, isNear, direction };
    const point = resolveDate(meaning.date, anchors);
    const value = writtenValue(point, meaning.clock);
    if (value === undefined) continue;
    const past = direction === 'past' ? point : resolveDate(meaning.date, { ...anchors, direction: 'past' });
    const told = needsText(meaning.date) && last === undefined ? undefined : inThePast(past, article);
    const tolerance = toleranceOf(meaning);
    times.push({
      from,
      to,
      time: {
        start,
        end,
        type: meaning.clock === undefined ? 'DATE' : 'TIME',
        value,
        ...(tolerance === undefined ? {} : { toleranceDays: tolerance }),
      },
      ...(told === undefined ? {} : { past: told }),
    });
    if (typeof point === 'string' || isComparison(meaning)) continue;
    last = point;
    lastParagraph = paragraph;
    if (point.grain === 'day') lastDay = point.at;
    if (point.grain === 'quarter') lastQuarter = point;
  }
  return times;
}

const TYPES = { duration: 'DURATION', set: 'SET', reference: 'DATE' } as const;

/** `undefined` for what has no value: outside the years 1 to 9999. */
function writtenValue(resolved: Resolved, clock: string | undefined): string | undefined {
  const value = typeof resolved === 'string' ? resolved : formatPoint(resolved);
  return value === undefined || clock === undefined ? value : `${value}${clock}`;
}

function inThePast(resolved: Resolved, article: Day | undefined): string | undefined {
  if (typeof resolved === 'string' || resolved.grain === 'decade' || resolved.grain === 'century') return undefined;
  return article === undefined || startOf(resolved) <= article ? formatPoint(resolved) : undefined;
}

type DateOf = Extract<Meaning, { kind: 'date' }>;

const dependsOnTense = ({ date }: DateOf): boolean => date.kind === 'cycle' && date.lean === undefined;

/** "up from 5 million a year earlier" is what is compared with, not what is told. */
const isComparison = ({ date }: DateOf): boolean => date.kind === 'same' && date.years < 0 && date.into === undefined;

const toleranceOf = ({ date }: DateOf): number | undefined =>
  date.kind === 'cycle' || date.kind === 'in' ? date.cycle.toleranceDays : undefined;

/** Which range a token lies in, asked for ascending tokens. */
function ascending(ranges: readonly TokenRange[]): (token: number) => number {
  let i = 0;
  return (token) => {
    while (i + 1 < ranges.length && ranges[i]!.to <= token) i++;
    return i;
  };
}
