import type { Cast } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';
import { clauseBehindThat, clauseFrom } from './content-clause.ts';
import { subjectEnding } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';
import type { InnerAttribution } from './words-within-words.ts';

/** Verbs by which words come to somebody. */
const HEARING = new Set(['hear', 'learn', 'understand', 'gather']);

export const isHearing = (lemma: string): boolean => HEARING.has(lemma);

/**
 * What somebody has from somebody else is that one's word.
 *
 * > He | had heard from | a deckhand | that the captain was asleep
 *        ^^^^^^^^^^^^^^ cue ^^^^^^^^^^ source ^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function heardFrom(cast: Cast, verb: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower } = cast.reading;
  if (lower[verb + 1] !== 'from') return null;
  const from = groupStart(cast, verb, low);
  if (from < 0 || !subjectEnding(cast, from, low)) return null;
  const start = clauseBehindThat(cast, verb + 2, to);
  if (start - 1 <= verb + 2) return null;
  return {
    source: { from: verb + 2, to: start - 1 },
    cue: { from, to: verb + 2 },
    content: clauseFrom(cast, start, to),
  };
}
