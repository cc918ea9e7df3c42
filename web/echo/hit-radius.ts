import type { EchoDot } from './layout.ts';

/** Half of 24 pixels. Source: WCAG 2.2, 2.5.8 Target Size (Minimum). */
const LEAST = 12;

type Disc = Pick<EchoDot, 'x' | 'y' | 'r'>;

/** How far around its centre each dot is hit: at least 12 pixels, less only where the next dot is nearer than twice that. */
export function hitRadii(dots: readonly Disc[]): number[] {
  return dots.map((dot, at) => {
    const half = (other: Disc): number => Math.hypot(other.x - dot.x, other.y - dot.y) / 2;
    const nearest = dots.reduce((least, other, place) => (place === at ? least : Math.min(least, half(other))), LEAST);
    return Math.max(dot.r, nearest);
  });
}
