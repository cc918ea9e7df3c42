/** Fewer words than this are alike by chance. */
const LEAST_WORDS = 10;
const SHINGLE = 3;
const LEAST_SHARED = 0.7;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shingles(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) found.add(words.slice(at, at + SHINGLE).join(' '));
  return found;
}

/** False for a content too short to be a copy of another. */
export const hasWordsToCopy = (text: string): boolean => wordsOf(text).length >= LEAST_WORDS;

/**
 * True when two contents are the same text but for a word: at least ten words each, and seven in ten of the three-word runs of the
 * shorter one also stand in the other.
 */
export function isNearCopy(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length < LEAST_WORDS || wordsB.length < LEAST_WORDS) return false;
  const [short, long] =
    wordsA.length <= wordsB.length ? [shingles(wordsA), shingles(wordsB)] : [shingles(wordsB), shingles(wordsA)];
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  return shared >= LEAST_SHARED * short.size;
}
