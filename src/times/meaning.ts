import type { Grain, Point } from './point.ts';

/** Something that comes again: every March, every third of May, every Tuesday, every Ramadan. */
export interface Cycle {
  readonly every: 'year' | 'hijri year' | 'week';
  /** The occurrence of a year, of an Islamic year, or of a week since 1970; `undefined` when that one has none (29 February). */
  readonly in: (n: number) => Point | undefined;
  /** As it is written when the year is not known: `XXXX-03`. */
  readonly pattern: string;
  /** 0 (Sunday) to 6, where the words say on which it falls: "Monday, Oct. 26". */
  readonly weekday?: number;
  /** Days by which the occurrence may differ from the one kept. */
  readonly toleranceDays?: number;
}

/** Which occurrence the words ask for: "last Tuesday", "next Tuesday", "this Tuesday", "this past Tuesday". */
export type Lean = 'last' | 'next' | 'this' | 'past' | 'coming';

/** What distances count from: the article's day, or what the text spoke of before. */
export type Origin = 'article' | 'text';

/** A date as the words give it, before it is known when they were written. */
export type DateMeaning =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'cycle'; readonly cycle: Cycle; readonly lean?: Lean; readonly from?: Origin }
  /** "July last year", "the third quarter of 1984": the occurrence in another date's year or week. */
  | { readonly kind: 'in'; readonly cycle: Cycle; readonly of: DateMeaning }
  /** "last week", "two years ago", "that day", "two days later". */
  | { readonly kind: 'shift'; readonly grain: Grain; readonly by: number; readonly from: Origin }
  /** "several years ago", "hours later": how far is not said. */
  | { readonly kind: 'some time'; readonly past: boolean }
  /** "the week of March 6". */
  | { readonly kind: 'around'; readonly grain: Grain; readonly of: DateMeaning }
  /** "the year-ago quarter", "a year earlier", "the 1988 period": what was spoken of, moved by years or into a year. */
  | {
      readonly kind: 'same';
      readonly grain: Grain | null;
      readonly years: number;
      readonly into?: number;
      /** "a year ago": the article's year, unless a quarter is compared. */
      readonly ago?: boolean;
    }
  /** "the morning", "9 p.m.": a day spoken of before. */
  | { readonly kind: 'day in text' }
  /** "30 February 2028": read as one, so that its year is none by itself, and without value. */
  | { readonly kind: 'no day' };

/** What a time expression means. `clock` is TIMEX3's part behind the day: `T21:00`, `TNI`. */
export type Meaning =
  | { readonly kind: 'date'; readonly date: DateMeaning; readonly clock?: string }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** A time expression of a document: what it means, whatever the article's date. */
export interface TimeExpression {
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Half-open range of tokens it touches. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}
