import type { Cast } from '../../identity/cast.ts';
import { carriedBy } from '../lexicon/carried.ts';
import type { Place } from '../scene-of.ts';

const RELATIVES = new Set(['which', 'that', 'who']);

/**
 * True for a relation that says no more than who has a paper: a relay of what the paper says, no statement.
 *
 * > The letter, [T which] [C was seen] by [S Bay Wire], says …
 */
export function onlyHandsOver(cast: Cast, { cue, content }: Place): boolean {
  const { lower, document } = cast.reading;
  const [only, ...more] = content;
  if (!only || more.length > 0 || only.to - only.from !== 1 || !RELATIVES.has(lower[only.from]!)) return false;
  return only.from < cue.from && carriedBy(document.tokens[cue.to - 1]?.lemma ?? '') !== null;
}
