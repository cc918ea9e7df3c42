import type { NameReason, PartKind } from './comparison.ts';

interface Written {
  readonly words: string;
  readonly kind: PartKind;
}

/** A reason for each part that only one of the names has. */
export const missing = (a: readonly Written[], b: readonly Written[]): NameReason[] => [
  ...a.map(({ kind, words }): NameReason => ({ part: kind, a: words, b: null, by: 'missing', likeness: 0 })),
  ...b.map(({ kind, words }): NameReason => ({ part: kind, a: null, b: words, by: 'missing', likeness: 0 })),
];
