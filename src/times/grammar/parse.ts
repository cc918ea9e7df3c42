import type { Meaning } from '../meaning.ts';
import { NO_WORD, type Word } from '../words.ts';

/** What a rule read: the words up to `to`, which is behind the last. */
export interface Parse {
  readonly to: number;
  readonly meaning: Meaning;
}

/** Reads one kind of expression that begins at a word; `undefined` when there is none. Looks at a bounded number of words. */
export type Rule = (words: readonly Word[], i: number) => Parse | undefined;

/** The word at an index, or an empty one outside the paragraph. */
export const at = (words: readonly Word[], i: number): Word => words[i] ?? NO_WORD;

/** Behind a hyphen at an index, or the index itself. */
export const skipHyphen = (words: readonly Word[], i: number): number => (at(words, i).lower === '-' ? i + 1 : i);

/** Behind the given words, or `undefined` when others stand there. */
export function follows(words: readonly Word[], i: number, ...wanted: readonly string[]): number | undefined {
  for (const [n, word] of wanted.entries()) if (at(words, i + n).lower !== word) return undefined;
  return i + wanted.length;
}

/** An integer written in figures, at most `most` of them; NaN for anything else. */
export const integerAt = (words: readonly Word[], i: number, most = 4): number => {
  const { lower, digits } = at(words, i);
  return digits && lower.length <= most && !/[.,]/u.test(lower) ? Number(lower) : Number.NaN;
};

/** The possessive: "Friday's", "the year’s". */
export const isPossessive = (words: readonly Word[], i: number): boolean => at(words, i).lower === "'s";
