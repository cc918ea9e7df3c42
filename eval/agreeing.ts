/** A stretch of a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export const overlapping = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** How many of those wanted have one found that agrees, each found one used once at most. */
export function agreeing<T>(wanted: readonly T[], found: readonly T[], same: (wanted: T, found: T) => boolean): number {
  const used = new Set<number>();
  for (const one of wanted) {
    const at = found.findIndex((other, i) => !used.has(i) && same(one, other));
    if (at >= 0) used.add(at);
  }
  return used.size;
}
