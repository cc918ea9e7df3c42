import { guessOf } from '../src/recognition/guess.ts';
import { randomFrom, shuffle } from './random.ts';

interface Task {
  /** `[word][dimension]`, flat; each of about length one. */
  readonly points: Float32Array;
  readonly dimensions: number;
  readonly classes: number;
  /** For words seen, how often each class. */
  readonly counts: ReadonlyMap<number, Float32Array>;
}

const HIDDEN = 24;
const EPOCHS = 10;
const STEP = 0.05;
/** Vectors are made this long, so that the first steps are not too small. */
const LENGTH = 3;
/** A word seen more often than the square of this weighs no more. */
const MOST_WEIGHT = 3;
/** What a negative sum in the hidden layer is multiplied with. */
const LEAK = 0.05;
/** The words seen are cut into so many parts, and each part is guessed by what the others teach. */
const PARTS = 5;

/**
 * Guess from its vector how often a word is of each class: a network with one hidden layer. A word that was seen is guessed
 * by a network that did not see it, so that guesses are as often wrong for it as for strange words.
 *
 * @returns for each word its guess, as `guessOf` writes it
 */
export function guessWords({ points, dimensions, classes, counts }: Task): Int16Array {
  const words = points.length / dimensions;
  const sums = new Float32Array(words * classes);
  const seen = [...counts.keys()].sort((a, b) => a - b);
  const shares = new Float32Array(classes);
  for (let part = 0; part < PARTS; part++) {
    const taught = seen.filter((word) => partOf(word) !== part);
    const network = fitNetwork({ points, dimensions, classes, counts }, taught, randomFrom(part + 1));
    for (let word = 0; word < words; word++) {
      if (counts.has(word) && partOf(word) !== part) continue;
      network.run(points, word, shares);
      const weight = counts.has(word) ? 1 : 1 / PARTS;
      for (let k = 0; k < classes; k++) sums[word * classes + k]! += weight * shares[k]!;
    }
  }
  return Int16Array.from({ length: words }, (_, word) => guessOf(sums.subarray(word * classes, (word + 1) * classes)));
}

const partOf = (word: number): number => (Math.imul(word, 0x9e3779b1) >>> 16) % PARTS;

function fitNetwork({ points, dimensions, classes, counts }: Task, taught: number[], random: () => number): Network {
  const network = new Network(dimensions, classes, random);
  const shares = new Float32Array(classes);
  let steps = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const word of shuffle(taught, random)) {
      const own = counts.get(word)!;
      const total = own.reduce((sum, one) => sum + one, 0);
      const step = STEP * Math.min(MOST_WEIGHT, Math.sqrt(total)) * (1 - steps++ / (EPOCHS * taught.length));
      network.run(points, word, shares);
      for (let k = 0; k < classes; k++) shares[k] = step * (own[k]! / total - shares[k]!);
      network.teach(points, word, shares);
    }
  }
  return network;
}

/** One hidden layer of leaky rectifiers, and shares that add up to 1. */
class Network {
  readonly #dimensions: number;
  readonly #classes: number;
  readonly #in: Float32Array;
  readonly #out: Float32Array;
  readonly #inBias = new Float32Array(HIDDEN);
  readonly #outBias: Float32Array;
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #blame = new Float32Array(HIDDEN);

  constructor(dimensions: number, classes: number, random: () => number) {
    const small = (): number => (random() - 0.5) * 0.3;
    this.#dimensions = dimensions;
    this.#classes = classes;
    this.#in = Float32Array.from({ length: dimensions * HIDDEN }, small);
    this.#out = Float32Array.from({ length: HIDDEN * classes }, small);
    this.#outBias = new Float32Array(classes);
  }

  run(points: Float32Array, word: number, shares: Float32Array): void {
    const hidden = this.#hidden;
    hidden.set(this.#inBias);
    for (let d = 0; d < this.#dimensions; d++) {
      const x = LENGTH * points[word * this.#dimensions + d]!;
      for (let j = 0; j < HIDDEN; j++) hidden[j]! += x * this.#in[d * HIDDEN + j]!;
    }
    for (let j = 0; j < HIDDEN; j++) if (hidden[j]! < 0) hidden[j]! *= LEAK;
    shares.set(this.#outBias);
    for (let j = 0; j < HIDDEN; j++) {
      for (let k = 0; k < this.#classes; k++) shares[k]! += hidden[j]! * this.#out[j * this.#classes + k]!;
    }
    const most = Math.max(...shares);
    let total = 0;
    for (let k = 0; k < this.#classes; k++) total += shares[k] = Math.exp(shares[k]! - most);
    for (let k = 0; k < this.#classes; k++) shares[k]! /= total;
  }

  /** Go one step: `steps` says by how much each class was guessed too low. Behind `run` of the same word. */
  teach(points: Float32Array, word: number, steps: Float32Array): void {
    const blame = this.#blame.fill(0);
    for (let j = 0; j < HIDDEN; j++) {
      for (let k = 0; k < this.#classes; k++) {
        blame[j]! += steps[k]! * this.#out[j * this.#classes + k]!;
        this.#out[j * this.#classes + k]! += steps[k]! * this.#hidden[j]!;
      }
      if (this.#hidden[j]! < 0) blame[j]! *= LEAK;
      this.#inBias[j]! += blame[j]!;
    }
    for (let k = 0; k < this.#classes; k++) this.#outBias[k]! += steps[k]!;
    for (let d = 0; d < this.#dimensions; d++) {
      const x = LENGTH * points[word * this.#dimensions + d]!;
      for (let j = 0; j < HIDDEN; j++) this.#in[d * HIDDEN + j]! += x * blame[j]!;
    }
  }
}
