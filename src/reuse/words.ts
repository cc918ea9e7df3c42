/** The words of a text as numbers: two are equal when the words are, whatever their capitals and accents. */
export interface Words {
  /** 53-bit hashes. */
  readonly hashes: Float64Array;
  /** UTF-16 offsets of each word, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: from the first character to the last that needs no folding
const PLAIN = /^[\x00-\x7f]*$/;

const folded = (word: string): string => {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
};

/** Runs of letters and digits: an apostrophe or a hyphen parts two words, so that no style of marks makes a difference. */
export function wordsOf(text: string): Words {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    hashes.push(hashOf(folded(word)));
    starts.push(index);
    ends.push(index + word.length);
  }
  return { hashes: Float64Array.from(hashes), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Two 32-bit hashes with different primes, 53 bits of them. Source: FNV-1a (Fowler, Noll, Vo), constants of 32 bits. */
function hashOf(word: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}
