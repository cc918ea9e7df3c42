import { type ContextWeights, HIDDEN, PLACES, ROW, TABLE_ROWS, toShares } from '../src/recognition/context-net.ts';
import { ROUGH_LABELS } from '../src/recognition/labels.ts';
import { DIMENSIONS, readVector, type VectorRows } from '../src/recognition/word-vectors.ts';
import { DenseRoom } from '../src/sequence/dense-room.ts';
import { Adam } from './adam.ts';
import type { ContextInputs } from './context-inputs.ts';

const INPUTS = PLACES * DIMENSIONS;
/** Most tokens a step. */
export const BATCH = 512;
/** Shares of the hidden sums, and of the vectors, that are left out at random. */
const HIDDEN_DROPPED = 0.4;
const WORDS_DROPPED = 0.15;

/** The network while it is fitted. Matrices of one batch lie in one room; weights and their gradients beside them. */
export class ContextNetFit {
  readonly #random: () => number;
  readonly #room = new DenseRoom(2 * DIMENSIONS * ROW + BATCH * (INPUTS + 2 * HIDDEN) + 64);
  readonly #byVector = new Adam(this.#room.take(DIMENSIONS * ROW), this.#room.take(DIMENSIONS * ROW));
  readonly #byRow = new Adam(new Float32Array(TABLE_ROWS * HIDDEN));
  readonly #bias = new Adam(new Float32Array(HIDDEN));
  readonly #output = new Adam(new Float32Array(HIDDEN * ROUGH_LABELS));
  readonly #outputBias = new Adam(new Float32Array(ROUGH_LABELS));
  readonly #input = this.#room.take(BATCH * INPUTS);
  readonly #hidden = this.#room.take(BATCH * HIDDEN);
  readonly #wanted = this.#room.take(BATCH * HIDDEN);
  readonly #shares = new Float32Array(BATCH * ROUGH_LABELS);

  constructor(random: () => number) {
    this.#random = random;
    for (const [{ values }, inputs] of [
      [this.#byVector, INPUTS],
      [this.#output, HIDDEN],
    ] as const) {
      for (let k = 0; k < values.length; k++) values[k] = (2 * random() - 1) / Math.sqrt(inputs);
    }
  }

  /** One step by the mean of the gradients of these tokens. */
  learn(
    inputs: ContextInputs,
    tokens: readonly number[],
    { vectors, scale }: { vectors: VectorRows; scale: number },
    step: number,
  ): void {
    tokens.forEach((token, b) => {
      for (let place = 0; place < PLACES; place++) {
        const at = b * INPUTS + place * DIMENSIONS;
        const word = inputs.vectors[token * PLACES + place]!;
        if (word === -1 || this.#random() < WORDS_DROPPED) this.#input.fill(0, at, at + DIMENSIONS);
        else readVector(vectors, word, scale, this.#input, at);
      }
    });
    this.#forward(inputs, tokens);
    this.#backward(inputs, tokens);
    for (const part of [this.#byVector, this.#bias, this.#output, this.#outputBias]) part.stepAll(step);
    this.#byRow.stepRows(HIDDEN, step);
  }

  #forward({ starts, rows }: ContextInputs, tokens: readonly number[]): void {
    const hidden = this.#hidden;
    const byRow = this.#byRow.values;
    for (let b = 0; b < tokens.length; b++) {
      const token = tokens[b]!;
      const at = b * HIDDEN;
      hidden.set(this.#bias.values, at);
      for (let r = starts[token]!; r < starts[token + 1]!; r++) {
        const from = rows[r]! * HIDDEN;
        for (let k = 0; k < HIDDEN; k++) hidden[at + k]! += byRow[from + k]!;
      }
    }
    for (let place = 0; place < PLACES; place++) {
      this.#room.addProduct(
        { numbers: this.#input.subarray(place * DIMENSIONS), row: INPUTS, step: 1 },
        { numbers: this.#byVector.values.subarray(place * HIDDEN), row: ROW },
        { numbers: hidden, row: HIDDEN },
        { rows: tokens.length, steps: DIMENSIONS, width: HIDDEN },
      );
    }
    const output = this.#output.values;
    const shares = this.#shares;
    for (let b = 0; b < tokens.length; b++) {
      const at = b * ROUGH_LABELS;
      shares.set(this.#outputBias.values, at);
      for (let k = 0; k < HIDDEN; k++) {
        const sum = hidden[b * HIDDEN + k]!;
        const kept = sum > 0 && this.#random() >= HIDDEN_DROPPED ? sum / (1 - HIDDEN_DROPPED) : 0;
        hidden[b * HIDDEN + k] = kept;
        if (kept === 0) continue;
        for (let y = 0; y < ROUGH_LABELS; y++) shares[at + y]! += kept * output[k * ROUGH_LABELS + y]!;
      }
      toShares(shares, at, ROUGH_LABELS);
    }
  }

  #backward({ starts, rows, labels }: ContextInputs, tokens: readonly number[]): void {
    const hidden = this.#hidden;
    const output = this.#output.values;
    const wanted = this.#wanted.fill(0);
    const shares = this.#shares;
    const toOutput = this.#output.gradients;
    const toOutputBias = this.#outputBias.gradients;
    const toBias = this.#bias.gradients;
    const toRow = this.#byRow.gradients;
    const size = tokens.length;
    for (let b = 0; b < size; b++) {
      const token = tokens[b]!;
      const at = b * ROUGH_LABELS;
      shares[at + labels[token]!]! -= 1;
      for (let y = 0; y < ROUGH_LABELS; y++) {
        shares[at + y]! /= size;
        toOutputBias[y]! += shares[at + y]!;
      }
      for (let k = 0; k < HIDDEN; k++) {
        const kept = hidden[b * HIDDEN + k]!;
        if (kept === 0) continue;
        let sum = 0;
        for (let y = 0; y < ROUGH_LABELS; y++) {
          const error = shares[at + y]!;
          sum += error * output[k * ROUGH_LABELS + y]!;
          toOutput[k * ROUGH_LABELS + y]! += error * kept;
        }
        const own = sum / (1 - HIDDEN_DROPPED);
        wanted[b * HIDDEN + k] = own;
        toBias[k]! += own;
      }
      for (let r = starts[token]!; r < starts[token + 1]!; r++) {
        const to = this.#byRow.touch(rows[r]!, HIDDEN);
        for (let k = 0; k < HIDDEN; k++) toRow[to + k]! += wanted[b * HIDDEN + k]!;
      }
    }
    for (let place = 0; place < PLACES; place++) {
      this.#room.addProduct(
        { numbers: this.#input.subarray(place * DIMENSIONS), row: 1, step: INPUTS },
        { numbers: wanted, row: HIDDEN },
        { numbers: this.#byVector.gradients.subarray(place * HIDDEN), row: ROW },
        { rows: DIMENSIONS, steps: size, width: HIDDEN },
      );
    }
  }

  /** @param scale - what vectors were multiplied with */
  weights(scale: number): ContextWeights {
    return {
      byVector: this.#byVector.values.map((one) => one * scale),
      byRow: this.#byRow.values,
      bias: this.#bias.values,
      output: this.#output.values,
      outputBias: this.#outputBias.values,
    };
  }
}
