import type { Cast } from '../../identity/cast.ts';
import { SAYING } from '../lexicon/speech.ts';
import { isClause } from '../nested/content-clause.ts';
import { isPassive } from '../nested/spoken.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import type { InnerAttribution } from '../nested/words-within-words.ts';
import type { Range } from '../scene.ts';
import { NO_SPEAKER } from './speakers.ts';
import { isVerb } from './verbless.ts';

const LEAST_WORDS = 4;

/**
 * A quotation that opens the sentence, and behind its comma somebody who says it.
 *
 * > “The pier in Kesh was shut,” an official who asked not to be named told Bay Wire.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function quotedSaid(cast: Cast, { from, to }: Range): InnerAttribution | null {
  const { lower, document, quoted } = cast.reading;
  let end = from;
  while (end < to && quoted[end]) end++;
  const isOne = lower[end - 2] === ',' && !quoted.subarray(end, to).includes(1);
  if (!isOne || end - from < LEAST_WORDS + 2 || !isClause(cast, from + 1, end)) return null;
  for (let verb = end + 1; verb < to; verb++) {
    if (!isVerb(cast, verb) || lower[verb]!.endsWith('ing') || !SAYING.has(document.tokens[verb]!.lemma)) continue;
    const group = groupStart(cast, verb, end);
    const source = group < 0 || isPassive(cast, group, verb) ? null : subjectEnding(cast, group, end);
    if (!source || source.from !== end || NO_SPEAKER.has(lower[source.to - 1]!)) continue;
    return { source, cue: { from: group, to: verb + 1 }, content: { from, to: end } };
  }
  return null;
}
