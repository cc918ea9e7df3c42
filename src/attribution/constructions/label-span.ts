import type { TokenRange } from '../../language/document.ts';
import { LABELS, type Role } from '../labels.ts';

/**
 * Give a range one role: the beginning label, then the inside label that follows it. What went on behind it ends with it. An
 * empty range is given none.
 */
export function labelSpan(labels: Uint8Array, { from, to }: TokenRange, begin: number): void {
  if (from >= to) return;
  labels.fill(begin + 1, from, to);
  labels[from] = begin;
  for (let i = to; labels[i] === begin + 1; i++) labels[i] = 0;
}

/** True when a token of the range carries one of these roles. */
export function carries(labels: Uint8Array, { from, to }: TokenRange, roles: readonly Role[]): boolean {
  for (let i = from; i < to; i++) {
    const { role } = LABELS[labels[i]!]!;
    if (role !== null && roles.includes(role)) return true;
  }
  return false;
}
