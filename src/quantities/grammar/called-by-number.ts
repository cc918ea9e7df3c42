import type { Amount } from '../reading.ts';
import { at, type Word } from '../words.ts';

/** Words before a number that tell which one is meant, not how many. */
const WHICH = /^(?:'s|the|first|final|last|new|its|latest)$/u;
const ONE_OF_US = /^(?:person|man|woman|child|boy|girl)$/u;

/**
 * True for bare figures with no plural behind them that something is called by: "West Qurna 1", "Boeing's 787", "the 737", "a 787
 * replacement". What is counted stands in the plural.
 */
export function isCalledByNumber(words: readonly Word[], { first, to, bare }: Amount): boolean {
  const number = at(words, first).lower;
  if (/^(?:week|day|year|month|no)$/u.test(at(words, first - 1).lower)) return true;
  if (!bare || number.includes(',')) return false;
  const before = at(words, first - 1);
  // "In Kesmouth 1 person was hurt".
  if (number === '1') return before.pos === 'PROPN' && !before.figures && !ONE_OF_US.test(at(words, to).lower);
  if (before.pos === 'PROPN' && !before.figures) return true;
  if (before.lower === "'" && at(words, first).glued) return true;
  const next = at(words, to);
  if (WHICH.test(before.lower)) return next.lower !== 'of';
  // "24 A320s".
  return (next.pos === 'NOUN' || next.pos === 'PROPN') && !at(words, to + 1).glued;
}
