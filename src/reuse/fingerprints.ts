import type { Words } from './words.ts';

/** Words of a shingle. */
export const SHINGLE = 8;
/** Of so many shingles in a row one is kept: any run of twenty words has one. */
const WINDOW = 13;

/** In a text of fewer words than this one of five is, and a run of twelve words has one. */
const SHORT_TEXT = 400;
const SHORT_WINDOW = 5;

/** Words looked at on either side of a shingle: see `Fingerprint.guard`. */
const BESIDE = 2;
const GUARD_BITS = 7;

/** A shingle that an article is found under. */
export interface Fingerprint {
  /** 32-bit hash of its words, signed: an index of many millions is a fifth smaller than with a longer one, and who is found is compared. */
  readonly key: number;
  /**
   * Of the two words before it (upper 7 bits) and the two behind it (lower 7 bits); 0 where there are none. A shared run of twelve
   * words that holds the shingle goes on for two words on one side at least.
   */
  readonly guard: number;
  /** Index of its first word. */
  readonly at: number;
}

/**
 * The shingles to file a text under. Any run of twenty words that two texts share holds a shingle that is kept of both; in two short texts any
 * run of twelve. One in seven is kept, of a short text one in three. What is kept of a long text a short one with the same words keeps too.
 *
 * Source: winnowing, Schleimer, Wilkerson, Aiken, "Local algorithms for document fingerprinting", SIGMOD 2003: of each window of w
 * shingles of k words the one of the least hash is kept, the last of equal ones; every shared run of w + k − 1 words is then found.
 *
 * @returns in the order of the text; one for each key and guard
 */
export function fingerprintsOf({ hashes }: Pick<Words, 'hashes'>): readonly Fingerprint[] {
  const keys = shingleKeys(hashes);
  const window = hashes.length < SHORT_TEXT ? SHORT_WINDOW : WINDOW;
  const found = new Map<string, Fingerprint>();
  let kept = -1;
  for (let from = 0; from + window <= keys.length; from++) {
    let least = from;
    for (let at = from + 1; at < from + window; at++) if (keys[at]! <= keys[least]!) least = at;
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

/** Hash of `count` words from `from` on, 32 bits. */
function hashOfRun(hashes: Float64Array, from: number, count: number): number {
  let hash = 0x9e3779b1;
  for (let at = from; at < from + count; at++) {
    hash = Math.imul(hash ^ (hashes[at]! | 0), 0xcc9e2d51);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

function shingleKeys(hashes: Float64Array): Int32Array {
  const keys = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let at = 0; at < keys.length; at++) keys[at] = hashOfRun(hashes, at, SHINGLE);
  return keys;
}

function guardAt(hashes: Float64Array, at: number): number {
  const behind = at + SHINGLE;
  const left = at < BESIDE ? 0 : hashOfRun(hashes, at - BESIDE, BESIDE) & MASK || 1;
  const right = behind + BESIDE > hashes.length ? 0 : hashOfRun(hashes, behind, BESIDE) & MASK || 1;
  return left * (MASK + 1) + right;
}
