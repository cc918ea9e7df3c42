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

/** How far a disc stands in the one it covers most; 0 when it covers none. */
function covered(x: number, y: number, r: number, others: readonly (Point & { readonly r: number })[]): number {
  let most = 0;
  for (const other of others) {
    const [right, down] = [other.x - x, other.y - y];
    most = Math.max(most, r + other.r + GAP - Math.sqrt(right * right + down * down));
  }
  return most;
}

/** Offsets within reach, nearest first; sideways before upright where they are as near. */
function offsets({ x: reachX, y: reachY }: Disc['reach']): Point[] {
  const found: Point[] = [];
  for (let x = 0; x <= reachX; x += STEP) {
    for (let y = 0; y <= reachY; y += STEP) found.push({ x, y }, { x: -x, y }, { x, y: -y }, { x: -x, y: -y });
  }
  const far = ({ x, y }: Point): number => x * x + y * y;
  return found.sort((a, b) => far(a) - far(b) || Math.abs(a.y) - Math.abs(b.y));
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
  const tried = new Map<string, Point[]>();
  const offsetsOf = (reach: Disc['reach']): Point[] => {
    const key = `${reach.x} ${reach.y}`;
    const known = tried.get(key) ?? offsets(reach);
    tried.set(key, known);
    return known;
  };
  const largest = Math.max(0, ...discs.map(({ r }) => r));
  for (const { x, y, r, reach } of discs) {
    const near = placed.filter(
      (other) =>
        Math.abs(other.x - x) < r + largest + GAP + reach.x && Math.abs(other.y - y) < r + largest + GAP + reach.y,
    );
    let best: Point = { x, y };
    let least = covered(x, y, r, near);
    for (const offset of least > 0 ? offsetsOf(reach) : []) {
      const point = { x: x + offset.x, y: y + offset.y };
      const here = covered(point.x, point.y, r, near);
      if (here < least) [best, least] = [point, here];
      if (least === 0) break;
    }
    placed.push({ ...best, r });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}
