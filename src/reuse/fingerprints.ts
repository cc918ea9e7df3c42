import type { Words } from './words.ts';

/** Words of a shingle. */
export const SHINGLE = 8;
/** Of so many shingles in a row one is kept. */
const WINDOW = 5;

/** Words looked at on either side of a shingle: see `Fingerprint.guard`. */
const BESIDE = 2;
const GUARD_BITS = 12;

/** A shingle that an article is found under. */
export interface Fingerprint {
  /** 48-bit hash of its words. */
  readonly key: number;
  /**
   * Of the two words before it (upper 12 bits) and the two behind it (lower 12 bits); 0 where there are none. A shared run of twelve
   * words that holds the shingle goes on for two words on one side at least.
   */
  readonly guard: number;
  /** Index of its first word. */
  readonly at: number;
}

/**
 * The shingles to file a text under. Any run of twelve words that two texts share holds a shingle that is kept of both; about a third of
 * all are kept.
 *
 * Source: winnowing, Schleimer, Wilkerson, Aiken, "Local algorithms for document fingerprinting", SIGMOD 2003: of each window of w
 * shingles of k words the one of the least hash is kept, the last of equal ones; every shared run of w + k − 1 words is then found.
 *
 * @returns in the order of the text; one for each key and guard
 */
export function fingerprintsOf({ hashes }: Pick<Words, 'hashes'>): readonly Fingerprint[] {
  const keys = shingleKeys(hashes);
  const found = new Map<string, Fingerprint>();
  let kept = -1;
  for (let from = 0; from + WINDOW <= keys.length; from++) {
    let least = from;
    for (let at = from + 1; at < from + WINDOW; at++) if (keys[at]! <= keys[least]!) least = at;
    if (least === kept) continue;
    kept = least;
    const key = keys[least]!;
    const guard = guardAt(hashes, least);
    const id = `${key} ${guard}`;
    if (!found.has(id)) found.set(id, { key, guard, at: least });
  }
  return [...found.values()];
}

/** True when what stands beside two equal shingles agrees on one side. */
export const guardsAgree = (a: number, b: number): boolean => {
  const [left, right] = [a >>> GUARD_BITS, a & MASK];
  return (left !== 0 && left === b >>> GUARD_BITS) || (right !== 0 && right === (b & MASK));
};

const MASK = (1 << GUARD_BITS) - 1;

/** Hash of `count` words from `from` on. */
function hashOfRun(hashes: Float64Array, from: number, count: number): readonly [number, number] {
  let a = 0x9e3779b1;
  let b = 0x85ebca6b;
  for (let at = from; at < from + count; at++) {
    const word = hashes[at]!;
    a = Math.imul(a ^ (word | 0), 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b ^ ((word / 0x200000) | 0), 0x1b873593);
    b ^= b >>> 13;
  }
  return [a >>> 0, b >>> 0];
}

function shingleKeys(hashes: Float64Array): Float64Array {
  const keys = new Float64Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let at = 0; at < keys.length; at++) {
    const [a, b] = hashOfRun(hashes, at, SHINGLE);
    keys[at] = a * 0x10000 + (b & 0xffff);
  }
  return keys;
}

function guardAt(hashes: Float64Array, at: number): number {
  const behind = at + SHINGLE;
  const left = at < BESIDE ? 0 : hashOfRun(hashes, at - BESIDE, BESIDE)[0] & MASK || 1;
  const right = behind + BESIDE > hashes.length ? 0 : hashOfRun(hashes, behind, BESIDE)[0] & MASK || 1;
  return left * (MASK + 1) + right;
}
