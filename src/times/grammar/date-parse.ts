import type { DateMeaning } from '../meaning.ts';
import type { Word } from '../words.ts';

/** A date that a rule read. */
export interface DateParse {
  readonly to: number;
  readonly date: DateMeaning;
}

export type DateRule = (words: readonly Word[], i: number) => DateParse | undefined;
