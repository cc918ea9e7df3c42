import type { ContextWeights } from '../src/recognition/context-net.ts';
import { DIMENSIONS, PART, readVector, type VectorRows } from '../src/recognition/word-vectors.ts';
import { contextInputs, type LabelledArticle } from './context-inputs.ts';
import { BATCH, ContextNetFit } from './context-net-fit.ts';
import { randomFrom, shuffle } from './random.ts';

interface Task {
  readonly articles: readonly LabelledArticle[];
  readonly vectors: VectorRows;
  readonly seed: number;
  readonly epochs?: number;
}

const EPOCHS = 12;
/** Fewest steps of a pass, however few the tokens are. */
const LEAST_STEPS = 8;
const STEP = 2e-3;
/** What the step has come down to at the end, as a share. */
const LAST = 0.02;
/** Vectors are made about so long. */
const LENGTH = 3;

/**
 * Fit a network that guesses a word's label from the words around it, by their vectors. The same articles and seed give the
 * same numbers. Source: dropout, Srivastava et al. 2014; Adam, Kingma and Ba 2015.
 */
export function fitContextNet({ articles, vectors, seed, epochs = EPOCHS }: Task): ContextWeights {
  const random = randomFrom(seed);
  const inputs = contextInputs(articles);
  const scale = LENGTH / meanLength(vectors);
  const net = new ContextNetFit(random);
  const batch = Math.max(1, Math.min(BATCH, Math.ceil(inputs.count / LEAST_STEPS)));
  const order = Array.from({ length: inputs.count }, (_, i) => i);
  const steps = epochs * Math.floor(inputs.count / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from + batch <= order.length; from += batch) {
      net.learn(inputs, order.slice(from, from + batch), { vectors, scale }, STEP * Math.max(LAST, 1 - step++ / steps));
    }
  }
  return net.weights(scale);
}

/** Every so many vectors one is measured. */
const STRIDE = 10;

function meanLength(vectors: VectorRows): number {
  const count = Math.floor((vectors.codes.length * PART) / DIMENSIONS);
  const one = new Float32Array(DIMENSIONS);
  let sum = 0;
  let measured = 0;
  for (let word = 0; word < count; word += STRIDE, measured++) {
    readVector(vectors, word, 1, one, 0);
    sum += Math.hypot(...one);
  }
  return measured === 0 || sum === 0 ? 1 : sum / measured;
}
