/** A round mark that may move a little: up to `reach` from its place, sideways and upright. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly reach: { readonly x: number; readonly y: number };
}

/** What stays free between two marks, in pixels. */
const GAP = 1.5;
/** How finely other places are tried, in pixels. */
const STEP = 3;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far two discs stand in one another; below zero when they are apart. */
const overlap = (a: Point & { r: number }, b: Point & { r: number }): number =>
  a.r + b.r + GAP - Math.hypot(a.x - b.x, a.y - b.y);

/** Offsets within reach, nearest first; sideways before upright where they are as near. */
function offsets({ x: reachX, y: reachY }: Disc['reach']): Point[] {
  const found: Point[] = [];
  for (let x = 0; x <= reachX; x += STEP) {
    for (let y = 0; y <= reachY; y += STEP) found.push({ x, y }, { x: -x, y }, { x, y: -y }, { x: -x, y: -y });
  }
  return found.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y) || Math.abs(a.y) - Math.abs(b.y));
}

/**
 * Moves discs that would cover one another to the nearest free spot within their reach; without one, to where they are
 * covered least.
 *
 * @param discs - those first in the list keep their place before the others
 * @returns their centres, in the same order
 */
export function setApart(discs: readonly Disc[]): Point[] {
  const placed: (Point & { r: number })[] = [];
  const largest = Math.max(0, ...discs.map(({ r }) => r));
  for (const { x, y, r, reach } of discs) {
    const near = placed.filter(
      (other) =>
        Math.abs(other.x - x) < r + largest + GAP + reach.x && Math.abs(other.y - y) < r + largest + GAP + reach.y,
    );
    const worst = (point: Point): number => Math.max(0, ...near.map((other) => overlap({ ...point, r }, other)));
    let best: Point = { x, y };
    let least = worst(best);
    for (const offset of least > 0 ? offsets(reach) : []) {
      const point = { x: x + offset.x, y: y + offset.y };
      const covered = worst(point);
      if (covered < least) [best, least] = [point, covered];
      if (least === 0) break;
    }
    placed.push({ ...best, r });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
