import type { Cast } from '../../identity/cast.ts';
import { SAYING } from '../lexicon/speech.ts';
import { spoken } from '../nested/spoken.ts';
import type { InnerAttribution } from '../nested/words-within-words.ts';
import type { Range } from '../scene.ts';
import { saidBehind } from './said-behind.ts';
import { NO_SPEAKER } from './speakers.ts';
import { isVerb } from './verbless.ts';

/**
 * The plainest form of all: somebody says, or tells somebody, that.
 *
 * > An official who asked not to be named told reporters on Monday that the pier was shut.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source                   ^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function saidThat(cast: Cast, sentence: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  for (let verb = sentence.from + 1; verb < sentence.to; verb++) {
    if (!isVerb(cast, verb) || lower[verb]!.endsWith('ing') || !SAYING.has(document.tokens[verb]!.lemma)) continue;
    const found = saidBehind(cast, verb, sentence) ?? spoken(cast, verb, sentence);
    if (!found || found.byReporter || found.content.to <= found.content.from) continue;
    if (NO_SPEAKER.has(lower[found.source.to - 1]!)) return null;
    const that = lower[found.content.from - 1] === 'that' ? 1 : 0;
    return { ...found, content: { from: found.content.from - that, to: found.content.to } };
  }
  return null;
}
