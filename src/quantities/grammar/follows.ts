import { at, type Word } from '../words.ts';

/** Behind the given words, or `undefined` when others stand there. */
export function follows(words: readonly Word[], i: number, ...wanted: readonly string[]): number | undefined {
  for (const [n, word] of wanted.entries()) if (at(words, i + n).lower !== word) return undefined;
  return i + wanted.length;
}
