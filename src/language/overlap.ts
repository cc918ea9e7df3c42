import type { TokenRange } from './document.ts';

/** True when two ranges have a token in common. */
export const overlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
