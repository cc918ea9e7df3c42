/** A place in a column: a node, or a point that a long step passes. */
export interface Slot {
  readonly id: string;
  /** Slots with the same number stay together; `null` for those free to go anywhere. */
  readonly group: number | null;
}

/** A step from one column to the next. */
export type Pair = readonly [from: string, to: string];

const ROUNDS = 12;

/** Crossings between two columns: inversions among the ends of steps, counted in a tree of sums. */
function crossingsBetween(left: readonly Slot[], right: readonly Slot[], pairs: readonly Pair[]): number {
  const atLeft = new Map(left.map(({ id }, at) => [id, at]));
  const atRight = new Map(right.map(({ id }, at) => [id, at]));
  const ends = pairs
    .map(([from, to]) => [atLeft.get(from)!, atRight.get(to)!] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const sums = new Int32Array(right.length + 1);
  let crossings = 0;
  ends.forEach(([, end], met) => {
    let before = 0;
    for (let at = end + 1; at > 0; at -= at & -at) before += sums[at]!;
    crossings += met - before;
    for (let at = end + 1; at <= right.length; at += at & -at) sums[at]! += 1;
  });
  return crossings;
}

/** How often steps cross, over all columns. */
export function crossingsOf(columns: readonly (readonly Slot[])[], pairs: readonly (readonly Pair[])[]): number {
  return pairs.reduce(
    (sum, between, at) => sum + crossingsBetween(columns[at] ?? [], columns[at + 1] ?? [], between),
    0,
  );
}

/** A column in the order of the middles of what its slots are connected with; without a neighbour a slot keeps its place. */
function sorted(column: readonly Slot[], neighbours: readonly Slot[], pairs: readonly Pair[]): Slot[] {
  const at = new Map(neighbours.map(({ id }, place) => [id, place]));
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [own, other] of pairs) {
    const held = sums.get(own) ?? { sum: 0, count: 0 };
    sums.set(own, { sum: held.sum + at.get(other)!, count: held.count + 1 });
  }
  const scale = neighbours.length / Math.max(1, column.length);
  const middle = new Map(
    column.map(({ id }, place) => {
      const held = sums.get(id);
      return [id, held === undefined ? place * scale : held.sum / held.count];
    }),
  );
  const groups = new Map<number, { sum: number; count: number }>();
  for (const { id, group } of column) {
    if (group === null) continue;
    const held = groups.get(group) ?? { sum: 0, count: 0 };
    groups.set(group, { sum: held.sum + middle.get(id)!, count: held.count + 1 });
  }
  const of = ({ id, group }: Slot): number => {
    const held = group === null ? undefined : groups.get(group);
    return held === undefined ? middle.get(id)! : held.sum / held.count;
  };
  return column
    .map((slot, place) => ({ slot, place }))
    .sort(
      (a, b) =>
        of(a.slot) - of(b.slot) ||
        (a.slot.group ?? -1) - (b.slot.group ?? -1) ||
        middle.get(a.slot.id)! - middle.get(b.slot.id)! ||
        a.place - b.place,
    )
    .map(({ slot }) => slot);
}

/**
 * Columns in an order with few crossings: barycentres from the left and from the right, round after round, the best one kept.
 * The same columns always come out the same. Source: Sugiyama, Tagawa, Toda, 1981.
 *
 * @param columns - each in the order to begin with, which also decides between equals
 * @param pairs - between each column and the next
 */
export function ordered(columns: readonly (readonly Slot[])[], pairs: readonly (readonly Pair[])[]): Slot[][] {
  const turned = pairs.map((between) => between.map(([from, to]): Pair => [to, from]));
  let best = columns.map((column) => [...column]);
  let least = crossingsOf(best, pairs);
  const now = best.map((column) => [...column]);
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    for (let at = now.length - 2; at >= 0; at--) now[at] = sorted(now[at]!, now[at + 1]!, pairs[at]!);
    for (let at = 1; at < now.length; at++) now[at] = sorted(now[at]!, now[at - 1]!, turned[at - 1]!);
    const crossings = crossingsOf(now, pairs);
    if (crossings >= least) continue;
    least = crossings;
    best = now.map((column) => [...column]);
  }
  return best;
}
