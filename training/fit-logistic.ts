/** An example: its features, whether it is one, and how much it counts. */
export interface LogisticExample {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/**
 * Weights of a logistic regression, the constant first.
 *
 * A feature whose weight would have the wrong sign is left out (weight 0) and the rest fitted again, so that the score
 * never rises with something that speaks against it.
 *
 * Source: Newton's method (iteratively reweighted least squares) with a quadratic penalty.
 *
 * @param signs - −1 or 1 for a feature that may only lower or raise the score, 0 for either
 */
export function fitLogistic(
  examples: readonly LogisticExample[],
  signs: readonly number[],
  penalty: number,
): readonly number[] {
  let used = signs.map((_, k) => k);
  for (;;) {
    const weights = newton(examples, used, penalty);
    const wrong = used.filter((k, at) => weights[at + 1]! * signs[k]! < 0);
    if (wrong.length === 0)
      return [weights[0]!, ...signs.map((_, k) => weights[used.indexOf(k) + 1] ?? 0)].map((weight, at) =>
        at > 0 && !used.includes(at - 1) ? 0 : weight,
      );
    // The worst first: without it the others may come right.
    const worst = wrong.reduce((a, b) =>
      Math.abs(weights[used.indexOf(a) + 1]!) > Math.abs(weights[used.indexOf(b) + 1]!) ? a : b,
    );
    used = used.filter((k) => k !== worst);
  }
}

function newton(examples: readonly LogisticExample[], used: readonly number[], penalty: number): number[] {
  const size = used.length + 1;
  const rows = examples.map(({ features }) => [1, ...used.map((k) => features[k]!)]);
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 60; round++) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : -penalty * weight));
    const curve = weights.map((_, k) => weights.map((_, l) => (k !== l ? 0 : k === 0 ? 1e-6 : penalty)));
    examples.forEach(({ positive, weight }, n) => {
      const row = rows[n]!;
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      const miss = ((positive ? 1 : 0) - chance) * weight;
      const spread = Math.max(1e-6, chance * (1 - chance)) * weight;
      for (let k = 0; k < size; k++) {
        gradient[k]! += miss * row[k]!;
        for (let l = 0; l < size; l++) curve[k]![l]! += spread * row[k]! * row[l]!;
      }
    });
    const step = solve(curve, gradient);
    step.forEach((by, k) => {
      weights[k]! += by;
    });
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}

/** Source: Gauss–Jordan elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k]!]);
  for (let k = 0; k < rows.length; k++) {
    let pivot = k;
    for (let l = k + 1; l < rows.length; l++) if (Math.abs(rows[l]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = l;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    rows.forEach((row, l) => {
      const share = row[k]! / rows[k]![k]!;
      if (l === k || share === 0) return;
      for (let c = k; c < row.length; c++) row[c]! -= share * rows[k]![c]!;
    });
  }
  return rows.map((row, k) => row.at(-1)! / row[k]!);
}
