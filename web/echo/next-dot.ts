import type { EchoDot } from './layout.ts';

const along = (at: number, from: number, length: number): number => Math.min(length - 1, Math.max(0, from + at));

/** The nearest dot above (-1) or below (1); those in the same column count as nearer. */
function upright(dots: readonly Pick<EchoDot, 'x' | 'y'>[], from: number, way: 1 | -1): number {
  const here = dots[from]!;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  dots.forEach(({ x, y }, at) => {
    const ahead = (y - here.y) * way;
    if (ahead < 1) return;
    const far = ahead + 2 * Math.abs(x - here.x);
    if (far < least) [best, least] = [at, far];
  });
  return best;
}

/**
 * Where a key leads from one dot: left and right through all of them in their order, up and down to the nearest.
 *
 * @returns a position in `dots`; `null` for a key that leads nowhere
 */
export function nextDot(dots: readonly Pick<EchoDot, 'x' | 'y'>[], from: number, key: string): number | null {
  switch (key) {
    case 'ArrowRight':
      return along(1, from, dots.length);
    case 'ArrowLeft':
      return along(-1, from, dots.length);
    case 'ArrowUp':
      return upright(dots, from, -1);
    case 'ArrowDown':
      return upright(dots, from, 1);
    case 'Home':
      return 0;
    case 'End':
      return dots.length - 1;
    default:
      return null;
  }
}
