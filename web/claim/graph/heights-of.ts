import { groupBy } from '../../group-by.ts';
import type { Columns } from './columns-of.ts';
import type { Slot } from './ordered.ts';
import { spread } from './spread.ts';

const ROUNDS = 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The height of every slot of a lane: level with what it is connected with, as far as the room between neighbours allows.
 *
 * @param roomFor - height that a slot takes, in pixels
 * @returns middles of the slots from the top of the lane, and how tall it is
 */
export function heightsOf(
  { columns, pairs }: Columns,
  roomFor: (slot: string) => number,
): { readonly of: ReadonlyMap<string, number>; readonly height: number } {
  const of = new Map<string, number>();
  const apartIn = (column: readonly Slot[]): number[] =>
    column.map(({ id }, at) => (at === 0 ? 0 : (roomFor(column[at - 1]!.id) + roomFor(id)) / 2));
  const apart = columns.map(apartIn);
  const place = (at: number, wanted: (id: string) => number): void => {
    const column = columns[at]!;
    const heights = spread(
      column.map(({ id }) => wanted(id)),
      apart[at]!,
    );
    column.forEach(({ id }, row) => void of.set(id, heights[row]!));
  };
  const rightOf = pairs.map((between) => groupBy(between, ([from]) => from));
  const leftOf = pairs.map((between) => groupBy(between, ([, to]) => to));
  const level = (id: string, neighbours: readonly (string | undefined)[]): number => {
    const heights = neighbours.flatMap((other) => (other === undefined ? [] : (of.get(other) ?? [])));
    return heights.length === 0 ? (of.get(id) ?? 0) : mean(heights);
  };
  const rights = (at: number) => (id: string) => level(id, rightOf[at]?.get(id)?.map(([, to]) => to) ?? []);
  const lefts = (at: number) => (id: string) => level(id, leftOf[at - 1]?.get(id)?.map(([from]) => from) ?? []);

  columns.forEach((_, at) => void place(at, () => 0));
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = columns.length - 2; at >= 0; at--) place(at, rights(at));
    if (round === ROUNDS - 1) break;
    for (let at = 1; at < columns.length; at++) place(at, lefts(at));
  }
  const edges = columns.flat().map(({ id }) => ({ id, half: roomFor(id) / 2 }));
  const top = edges.reduce((least, { id, half }) => Math.min(least, of.get(id)! - half), Number.POSITIVE_INFINITY);
  const bottom = edges.reduce((most, { id, half }) => Math.max(most, of.get(id)! + half), Number.NEGATIVE_INFINITY);
  for (const [id, height] of of) of.set(id, height - top);
  return { of, height: edges.length === 0 ? 0 : bottom - top };
}
