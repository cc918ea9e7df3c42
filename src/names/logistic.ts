/** A score in [0, 1] of a weighted sum; the first weight is the constant. */
export function logistic(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i + 1] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
