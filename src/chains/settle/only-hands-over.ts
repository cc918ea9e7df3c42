import type { Cast } from '../../identity/cast.ts';
import { carriedBy, isCarriedThing } from '../lexicon/carried.ts';
import type { Place } from '../scene-of.ts';

const RELATIVES = new Set(['which', 'that', 'who']);

/**
 * True for a relation that says no more than who has a paper: a relay of what the paper says, no statement.
 *
 * > The letter, [T which] [C was seen] by [S Bay Wire], says …       Varga, [T whose remarks] [C were quoted] by [S Bay Wire], said …
 */
export function onlyHandsOver(cast: Cast, { cue, content }: Place): boolean {
  const { lower, document } = cast.reading;
  const [only, ...more] = content;
  if (!only || more.length > 0) return false;
  const length = only.to - only.from;
  const isPaper = length === 1 && RELATIVES.has(lower[only.from]!);
  const isTheirs = length === 2 && lower[only.from] === 'whose' && isCarriedThing(lower[only.from + 1]!);
  return (isPaper || isTheirs) && only.from < cue.from && carriedBy(document.tokens[cue.to - 1]?.lemma ?? '') !== null;
}
