import { dayOfIso } from '../calendar/day.ts';
import type { Document, TokenRange } from '../language/document.ts';
import type { Time } from '../model/annotation.ts';
import type { Meaning, TimeExpression } from './meaning.ts';
import { formatPoint, type Point } from './point.ts';
import { type Anchors, type Resolved, resolveDate } from './resolve/resolve-date.ts';
import { directionAt } from './resolve/tense.ts';

/**
 * The time expressions of an article with their TIMEX3 values.
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
): readonly Time[] {
  const article = dayOfIso(published);
  const times: Time[] = [];
  const sentences = new Cursor(document.sentences);
  const paragraphs = new Cursor(document.paragraphs);
  let last: Point | undefined;
  let lastDay: number | undefined;
  let lastQuarter: Point | undefined;
  let lastParagraph = -1;
  for (const { start, end, from, to, meaning } of found) {
    if (meaning.kind !== 'date') {
      times.push({ start, end, type: TYPES[meaning.kind], value: meaning.value });
      continue;
    }
    const paragraph = paragraphs.at(from);
    const sentence = document.sentences[sentences.at(from)]!;
    const anchors: Anchors = {
      article,
      last,
      lastDay,
      lastQuarter,
      isNear: paragraph === lastParagraph,
      direction: dependsOnTense(meaning) ? directionAt(document, sentence, from, to) : 'past',
    };
    const point = resolveDate(meaning.date, anchors);
    const value = writtenValue(point, meaning.clock);
    if (value === undefined) continue;
    const tolerance = toleranceOf(meaning);
    times.push({
      start,
      end,
      type: meaning.clock === undefined ? 'DATE' : 'TIME',
      value,
      ...(tolerance === undefined ? {} : { toleranceDays: tolerance }),
    });
    if (typeof point === 'string') continue;
    if (isComparison(meaning)) continue;
    last = point;
    lastParagraph = paragraph;
    if (point.grain === 'day') lastDay = point.at;
    if (point.grain === 'quarter') lastQuarter = point;
  }
  return times;
}

const TYPES = { duration: 'DURATION', set: 'SET', reference: 'DATE' } as const;

/** `undefined` for what has no value: outside the years 1 to 9999. */
export function writtenValue(resolved: Resolved, clock: string | undefined): string | undefined {
  const value = typeof resolved === 'string' ? resolved : formatPoint(resolved);
  return value === undefined || clock === undefined ? value : `${value}${clock}`;
}

const dependsOnTense = ({ date }: Extract<Meaning, { kind: 'date' }>): boolean =>
  date.kind === 'cycle' && date.lean === undefined;

/** "up from 5 million a year earlier" is what is compared with, not what is told. */
const isComparison = ({ date }: Extract<Meaning, { kind: 'date' }>): boolean =>
  date.kind === 'same' && date.years < 0 && date.into === undefined;

const toleranceOf = ({ date }: Extract<Meaning, { kind: 'date' }>): number | undefined =>
  date.kind === 'cycle' || date.kind === 'in' ? date.cycle.toleranceDays : undefined;

/** Which range a token lies in, asked for ascending tokens. */
class Cursor {
  private i = 0;
  private readonly ranges: readonly TokenRange[];
  constructor(ranges: readonly TokenRange[]) {
    this.ranges = ranges;
  }
  at(token: number): number {
    while (this.i + 1 < this.ranges.length && this.ranges[this.i]!.to <= token) this.i++;
    return this.i;
  }
}
