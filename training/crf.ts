import { randomFrom, shuffle } from './random.ts';

/** One paragraph to learn from. */
export interface Sequence {
  readonly length: number;
  /** Rows of the features of token i: `rows[starts[i] … starts[i + 1])`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly edges: Uint8Array;
  readonly labels: Uint8Array;
}

interface Task {
  readonly sequences: readonly Sequence[];
  readonly rows: number;
  readonly labels: number;
  readonly edgeClasses: number;
  /** `[previous][label]`, flat: 1 where the pair may be. */
  readonly allowed: Uint8Array;
  readonly mayOpen: Uint8Array;
}

interface Settings {
  readonly epochs?: number;
  /** First step length; it falls with the inverse of the steps taken. */
  readonly step?: number;
  /** Pull of every weight towards zero, a sequence. */
  readonly decay?: number;
  readonly seed?: number;
  /** Weights to begin with; all 0 when absent. */
  readonly start?: Fitted;
  /** True when the step shall fall to nothing by the last sequence. */
  readonly fades?: boolean;
  readonly onEpoch?: (epoch: number, lossPerToken: number) => void;
}

export interface Fitted {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  readonly initial: Float32Array;
}

/**
 * Fit a linear-chain conditional random field by stochastic gradient descent with L2 decay.
 *
 * Source: Lafferty, McCallum and Pereira 2001; steps and the lazily scaled decay as in Bottou's crfsgd (2007).
 * The weights are the mean of those at the ends of the last third of the epochs, which steadies them.
 * One thread and a seeded order: the same input gives the same bytes.
 */
export function fitCrf(
  { sequences, rows, labels: L, edgeClasses, allowed, mayOpen }: Task,
  { epochs = 12, step = 0.1, decay = 4e-5, seed = 1, fades = false, start, onEpoch }: Settings = {},
): Fitted {
  const W = new Float32Array(rows * L);
  const T = new Float32Array(edgeClasses * L * L);
  const I = new Float32Array(L);
  const longest = sequences.reduce((most, s) => Math.max(most, s.length), 0);
  if (start) {
    W.set(start.weights);
    T.set(start.transitions.map((one) => (Number.isFinite(one) ? one : 0)));
    I.set(start.initial.map((one) => (Number.isFinite(one) ? one : 0)));
  }
  const sums = [W, T, I].map((part) => new Float32Array(part.length));
  const averaged = Math.ceil(epochs / 3);
  const psi = new Float64Array(longest * L);
  const alpha = new Float64Array(longest * L);
  const beta = new Float64Array(longest * L);
  const norm = new Float64Array(longest);
  const eT = new Float64Array(edgeClasses * L * L);
  const gradient = new Float64Array(L);
  const random = randomFrom(seed);
  const order = sequences.map((_, i) => i);
  let scale = 1;
  let steps = 0;

  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let tokens = 0;
    for (const index of order) {
      const { length, rows: rowsOf, starts, edges, labels } = sequences[index]!;
      if (length === 0) continue;
      const left = fades ? 1 - steps / (epochs * sequences.length) : 1;
      const eta = (left * step) / (1 + step * decay * steps++);
      loss += forwardBackward();
      tokens += length;
      const gain = eta / scale;
      for (let i = 0; i < length; i++) {
        const gold = labels[i]!;
        let sum = 0;
        for (let y = 0; y < L; y++) {
          gradient[y] = alpha[i * L + y]! * beta[i * L + y]!;
          sum += gradient[y]!;
        }
        for (let y = 0; y < L; y++) gradient[y] = -gain * (gradient[y]! / sum);
        gradient[gold]! += gain;
        for (let k = starts[i]!; k < starts[i + 1]!; k++) {
          const base = rowsOf[k]! * L;
          for (let y = 0; y < L; y++) W[base + y]! += gradient[y]!;
        }
        if (i === 0) {
          for (let y = 0; y < L; y++) if (mayOpen[y]) I[y]! += gradient[y]!;
          continue;
        }
        const edge = edges[i]! * L * L;
        let total = 0;
        for (let x = 0; x < L; x++) {
          const a = alpha[(i - 1) * L + x]!;
          if (a === 0) continue;
          for (let y = 0; y < L; y++) total += a * eT[edge + x * L + y]! * psi[i * L + y]! * beta[i * L + y]!;
        }
        for (let x = 0; x < L; x++) {
          const a = (alpha[(i - 1) * L + x]! * gain) / total;
          if (a === 0) continue;
          for (let y = 0; y < L; y++) {
            T[edge + x * L + y]! -= a * eT[edge + x * L + y]! * psi[i * L + y]! * beta[i * L + y]!;
          }
        }
        T[edge + labels[i - 1]! * L + gold]! += gain;
      }
      scale *= 1 - eta * decay;

      /** Fills psi, alpha, beta; returns the negative log-likelihood of the gold labels. */
      function forwardBackward(): number {
        for (let k = 0; k < eT.length; k++) eT[k] = allowed[k % (L * L)] ? Math.exp(T[k]! * scale) : 0;
        let gold = 0;
        let logZ = 0;
        for (let i = 0; i < length; i++) {
          const at = i * L;
          psi.fill(0, at, at + L);
          for (let k = starts[i]!; k < starts[i + 1]!; k++) {
            const base = rowsOf[k]! * L;
            for (let y = 0; y < L; y++) psi[at + y]! += W[base + y]!;
          }
          let most = -Infinity;
          for (let y = 0; y < L; y++) {
            psi[at + y]! *= scale;
            if (psi[at + y]! > most) most = psi[at + y]!;
          }
          gold += psi[at + labels[i]!]! - most;
          for (let y = 0; y < L; y++) psi[at + y] = Math.exp(psi[at + y]! - most);
          let sum = 0;
          if (i === 0) {
            for (let y = 0; y < L; y++) {
              alpha[y] = mayOpen[y] ? Math.exp(I[y]! * scale) * psi[y]! : 0;
              sum += alpha[y]!;
            }
            gold += I[labels[0]!]! * scale;
          } else {
            const edge = edges[i]! * L * L;
            for (let y = 0; y < L; y++) {
              let total = 0;
              for (let x = 0; x < L; x++) total += alpha[at - L + x]! * eT[edge + x * L + y]!;
              alpha[at + y] = total * psi[at + y]!;
              sum += alpha[at + y]!;
            }
            gold += T[edge + labels[i - 1]! * L + labels[i]!]! * scale;
          }
          for (let y = 0; y < L; y++) alpha[at + y]! /= sum;
          norm[i] = sum;
          logZ += Math.log(sum);
        }
        beta.fill(1, (length - 1) * L, length * L);
        for (let i = length - 2; i >= 0; i--) {
          const at = i * L;
          const edge = edges[i + 1]! * L * L;
          for (let x = 0; x < L; x++) {
            let total = 0;
            for (let y = 0; y < L; y++) total += eT[edge + x * L + y]! * psi[at + L + y]! * beta[at + L + y]!;
            beta[at + x] = total / norm[i + 1]!;
          }
        }
        return logZ - gold;
      }
    }
    for (const part of [W, T, I]) for (let k = 0; k < part.length; k++) part[k]! *= scale;
    scale = 1;
    if (epoch > epochs - averaged) {
      [W, T, I].forEach((part, i) => {
        for (let k = 0; k < part.length; k++) sums[i]![k]! += part[k]!;
      });
    }
    onEpoch?.(epoch, loss / tokens);
  }
  [W, T, I].forEach((part, i) => {
    for (let k = 0; k < part.length; k++) part[k] = sums[i]![k]! / averaged;
  });
  for (let k = 0; k < T.length; k++) if (!allowed[k % (L * L)]) T[k] = -Infinity;
  for (let y = 0; y < L; y++) if (!mayOpen[y]) I[y] = -Infinity;
  return { weights: W, transitions: T, initial: I };
}
