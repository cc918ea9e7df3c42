import type { Words } from './words.ts';

/** Words that stand in both texts in the same order, none between. */
export interface Run {
  /** Index of its first word in the one text and in the other. */
  readonly a: number;
  readonly b: number;
  /** How many words. */
  readonly length: number;
}

/** Shorter runs are phrases of the language. */
const LEAST = 5;

/** Where a text says the same five words more often, the further places are left out: a refrain is found where it first stands. */
const PLACES = 4;

/** Steps a word of both texts: prose takes about two; what repeats itself without end is cut off. */
const STEPS_A_WORD = 24;

/** The places of every five words in a text, to hold many others against it. */
export interface Grams {
  readonly hashes: Float64Array;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

const gramAt = (hashes: Float64Array, at: number): number => {
  let hash = 0;
  for (let i = at; i < at + LEAST; i++) hash = Math.imul(hash ^ (hashes[i]! | 0), 0x01000193) ^ (hash >>> 15);
  return hash;
};

export function gramsOf({ hashes }: Pick<Words, 'hashes'>): Grams {
  const places = new Map<number, number[]>();
  for (let at = 0; at + LEAST <= hashes.length; at++) {
    const gram = gramAt(hashes, at);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  return { hashes, places };
}

/**
 * The runs of five words or more that two texts share: longest first, each word of either text in one run at most.
 *
 * @returns by their place in the first text
 */
export function sharedRuns({ hashes: a, places }: Grams, { hashes: b }: Pick<Words, 'hashes'>): readonly Run[] {
  const runs = longestRuns(a, b, places).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const kept: Run[] = [];
  for (const run of runs) {
    for (const part of freeParts(run, usedA, usedB)) {
      usedA.fill(1, part.a, part.a + part.length);
      usedB.fill(1, part.b, part.b + part.length);
      kept.push(part);
    }
  }
  return kept.sort((x, y) => x.a - y.a);
}

/** Every run that cannot be made longer on either side. */
function longestRuns(a: Float64Array, b: Float64Array, places: Grams['places']): Run[] {
  /** By `a - b`: how far in `b` that diagonal has been followed. */
  const followed = new Map<number, number>();
  const runs: Run[] = [];
  let steps = STEPS_A_WORD * (a.length + b.length);
  for (let at = 0; at + LEAST <= b.length && steps > 0; at++) {
    for (const place of places.get(gramAt(b, at)) ?? []) {
      const diagonal = place - at;
      const from = followed.get(diagonal) ?? 0;
      if (from > at) continue;
      let start = 0;
      while (at - start > from && place > start && a[place - start - 1] === b[at - start - 1]) start++;
      let length = 0;
      while (at + length < b.length && place + length < a.length && a[place + length] === b[at + length]) length++;
      steps -= start + length + 1;
      followed.set(diagonal, at + length);
      if (start + length >= LEAST) runs.push({ a: place - start, b: at - start, length: start + length });
    }
  }
  return runs;
}

/** What of a run no longer run has taken, in stretches of five words or more. */
function freeParts({ a, b, length }: Run, usedA: Uint8Array, usedB: Uint8Array): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let at = 0; at <= length; at++) {
    if (at < length && usedA[a + at] === 0 && usedB[b + at] === 0) continue;
    if (at - from >= LEAST) parts.push({ a: a + from, b: b + from, length: at - from });
    from = at + 1;
  }
  return parts;
}
