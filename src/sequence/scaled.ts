/** Steps of weight as scores. */
export function scaled(steps: Int32Array, weightStep: number): Float32Array {
  const scores = new Float32Array(steps.length);
  for (let k = 0; k < steps.length; k++) scores[k] = steps[k]! * weightStep;
  return scores;
}
