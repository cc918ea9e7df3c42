import type { EchoDot } from './layout.ts';

/** How far from the edge of a dot the pointer still means it, in pixels. */
const REACH = 22;

/** The dot a pointer means; `null` when it is far from all. */
export function nearestDot(dots: readonly Pick<EchoDot, 'x' | 'y' | 'r'>[], x: number, y: number): number | null {
  let best: number | null = null;
  let least = REACH;
  dots.forEach((dot, at) => {
    const far = Math.max(0, Math.hypot(dot.x - x, dot.y - y) - dot.r);
    if (far < least) [best, least] = [at, far];
  });
  return best;
}
