import type { Cast } from '../../identity/cast.ts';
import { SAYING, TELLING } from '../lexicon/speech.ts';
import { isClause } from '../nested/content-clause.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import type { InnerAttribution } from '../nested/words-within-words.ts';
import type { Range } from '../scene.ts';
import { NO_SPEAKER } from './speakers.ts';
import { isVerb } from './verbless.ts';

/** Tokens from the verb to the sentence's end: who was told, and when. Source: our choice. */
const BEHIND = 8;
const LEAST_WORDS = 4;

/**
 * A clause behind which somebody is said to have said it.
 *
 * > The pier was shut, Ida Krel told the Herald on Friday.
 *   ^^^^^^^^^^^^^^^^^ content
 */
export function clauseSaid(cast: Cast, { from, to }: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  for (let verb = to - 1; verb > from + LEAST_WORDS && verb >= to - BEHIND; verb--) {
    const { pos, lemma } = document.tokens[verb]!;
    if (lower[verb] === ',' || lower[verb] === 'that' || pos === 'AUX') return null;
    if (!isVerb(cast, verb)) continue;
    if (!SAYING.has(lemma) || lower[verb]!.endsWith('ing') || (TELLING.has(lemma) && verb === to - 1)) return null;
    const group = groupStart(cast, verb, from);
    const source = group < 0 ? null : subjectEnding(cast, group, from);
    if (!source || NO_SPEAKER.has(lower[source.to - 1]!) || lower[source.from - 1] !== ',') return null;
    const content = { from, to: source.from - 1 };
    if (content.to - content.from < LEAST_WORDS || !isClause(cast, content.from, content.to)) return null;
    return { source, cue: { from: group, to: verb + 1 }, content };
  }
  return null;
}
