import type { PartKind, PartMatch } from './comparison.ts';

interface Written {
  readonly words: string;
  readonly kind: PartKind;
}

/** A reason for each part that only one of the names has. */
export const missing = (a: readonly Written[], b: readonly Written[]): PartMatch[] => [
  ...a.map(({ kind, words }): PartMatch => ({ part: kind, a: words, b: null, by: 'missing', likeness: 0 })),
  ...b.map(({ kind, words }): PartMatch => ({ part: kind, a: null, b: words, by: 'missing', likeness: 0 })),
];
