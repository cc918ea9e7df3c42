import type { Approximation, Quantity } from '../model/annotation.ts';
import type { Word } from './words.ts';

/** One number or the two of a range, with what stands before it. Indices are those of the paragraph's words. */
export interface Amount {
  /** First word, approximation and currency sign included. */
  readonly from: number;
  /** First word of the number itself. */
  readonly first: number;
  /** Behind the number's last word. */
  readonly to: number;
  readonly value: number;
  readonly high?: number;
  readonly approximation?: Approximation;
  /** ISO 4217 code of a currency's sign before it. */
  readonly sign?: string;
  /** "thousands": no number is said. */
  readonly open: boolean;
  /** Figures alone, without separator, magnitude or second number. */
  readonly bare: boolean;
  /** Two plain figures with a hyphen between: a range when something is counted, a score otherwise. */
  readonly hyphen: boolean;
}

/** What an amount is of. */
export interface Reading {
  readonly kind: Quantity['kind'];
  readonly unit: string;
  /** Behind its last word. */
  readonly to: number;
  /** The amount's value is multiplied by this: cents are a hundredth. */
  readonly factor?: number;
  /** Added to the value behind that: the ten inches of "5 ft 10 in". */
  readonly plus?: number;
  readonly state?: string;
  /** Behind the noun counted, which is no part of the quantity. */
  readonly nounTo?: number;
}

/** What a rule may ask about the text around. */
export interface Scene {
  readonly words: readonly Word[];
  /** True for a word that lies in a time expression. */
  readonly isTime: (i: number) => boolean;
  /** Which of these countries, lower case, the paragraph names, or else the article. */
  readonly namedOf: (countries: readonly string[]) => readonly string[];
}

/** Reads what an amount is of; `undefined` when it is something else. Looks at a bounded number of words. */
export type Rule = (scene: Scene, amount: Amount) => Reading | undefined;
