import { TELLING } from '../lexicon/speech.ts';
import { clauseBehindThat } from '../nested/content-clause.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

/**
 * Who is told stands between the verb and "that" and is no part of what was said.
 *
 * > Amin [C told] [T Alp Echo that the pier was shut]       → Amin [C told] Alp Echo [T that the pier was shut]
 */
export const whoIsToldIsNotSaid: Settling = (cast, { relation, place: { cue, content } }) => {
  const { lower, document, quoted } = cast.reading;
  const at = content.findIndex(({ from }) => from === cue.to);
  const first = content[at];
  if (!first || !TELLING.has(document.tokens[cue.to - 1]?.lemma ?? '') || quoted[first.from]) return null;
  if (lower[first.from] === 'that') return null;
  const start = clauseBehindThat(cast, first.from, first.to);
  if (start - 1 <= first.from) return null;
  return [{ ...relation, content: spansOf(cast, replaced(content, at, [{ from: start - 1, to: first.to }])) }];
};
