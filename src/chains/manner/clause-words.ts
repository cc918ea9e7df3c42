import type { Reading } from '../../identity/reading.ts';

/** A clause's words by their place in it; '' outside. */
export interface ClauseWords {
  readonly size: number;
  /** Lower case. */
  readonly word: (k: number) => string;
  readonly lemma: (k: number) => string;
  readonly pos: (k: number) => string;
  readonly isCapital: (k: number) => boolean;
}

export function clauseWords({ document, lower, capital }: Reading, tokens: readonly number[]): ClauseWords {
  return {
    size: tokens.length,
    word: (k) => lower[tokens[k] ?? -1] ?? '',
    lemma: (k) => document.tokens[tokens[k] ?? -1]?.lemma ?? '',
    pos: (k) => document.tokens[tokens[k] ?? -1]?.pos ?? '',
    isCapital: (k) => capital[tokens[k] ?? -1] === 1,
  };
}

/** Tokens of a verb group. Source: our choice. */
const GROUP = 6;

const inVerbGroup = (pos: string): boolean => pos === 'AUX' || pos === 'ADV' || pos === 'PART';

/** The word right before a verb's group: "he | has never said". '' when there is none. */
export function subjectOf({ word, pos }: ClauseWords, at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - GROUP); k--) if (!inVerbGroup(pos(k))) return word(k);
  return '';
}

/** True when the verb group up to a word of the clause negates: "did not | know". */
export function isNegatedIn({ lemma, pos }: ClauseWords, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - GROUP); k--) {
    if (/^(?:not|never|n't|no|nor)$/u.test(lemma(k))) return true;
    if (!inVerbGroup(pos(k))) return false;
  }
  return false;
}

/** "is | likely", "was not | believed": behind a form of "be". */
export const isPredicate = ({ lemma }: ClauseWords, k: number): boolean =>
  lemma(k - 1) === 'be' || lemma(k - 2) === 'be';
