/** Words of a shingle that two texts are taken to share text by. */
const SHINGLE = 12;

/** Two texts that share a shingle of twelve words, by their places in the list. */
export interface SharingPair {
  readonly a: number;
  readonly b: number;
  /** Shingles both have, of those of the text with fewer. */
  readonly containment: number;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Every two texts that have twelve words in a row in common, found by holding all shingles of all texts against each other: no fingerprints,
 * nothing left out. For measuring; it keeps 8 bytes for each word of the texts.
 */
export function sharedShingles(texts: readonly string[]): readonly SharingPair[] {
  const ids = new Map<string, number>();
  const own = texts.map((text) => distinctShingles(wordsOf(text).map((word) => idOf(ids, word))));
  const repeated = new Map<number, number[]>();
  const all = Float64Array.from(own.flatMap((shingles) => [...shingles])).sort();
  for (let at = 1; at < all.length; at++) if (all[at] === all[at - 1]) repeated.set(all[at]!, []);
  for (const [text, shingles] of own.entries()) for (const shingle of shingles) repeated.get(shingle)?.push(text);
  const common = new Map<number, number>();
  for (const carriers of repeated.values()) {
    for (const [i, a] of carriers.entries()) {
      for (const b of carriers.slice(i + 1))
        common.set(a * texts.length + b, (common.get(a * texts.length + b) ?? 0) + 1);
    }
  }
  return [...common].map(([pair, count]) => {
    const [a, b] = [Math.floor(pair / texts.length), pair % texts.length];
    return { a, b, containment: count / Math.min(own[a]!.size, own[b]!.size) };
  });
}

function idOf(ids: Map<string, number>, word: string): number {
  const id = ids.get(word) ?? ids.size + 1;
  ids.set(word, id);
  return id;
}

/** 53 bits of each run of twelve words: among four million two different ones are alike with odds of one in a thousand. */
function distinctShingles(words: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from + SHINGLE <= words.length; from++) {
    let [a, b] = [0, 0];
    for (let at = from; at < from + SHINGLE; at++) {
      a = Math.imul(a ^ words[at]!, 0x9e3779b1);
      a ^= a >>> 15;
      b = Math.imul(b + words[at]!, 0x85ebca6b);
      b ^= b >>> 13;
    }
    found.add((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff));
  }
  return found;
}
