/** Distance in tokens, in steps that grow: 0, 1, 2, 3, 4, 5–6, 7–10, 11–20, 21–40, more. */
export function distanceStep(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 10) return 6;
  if (distance <= 20) return 7;
  return distance <= 40 ? 8 : 9;
}
