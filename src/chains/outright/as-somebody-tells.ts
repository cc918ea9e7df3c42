import type { Cast } from '../../identity/cast.ts';
import { SAYING } from '../lexicon/speech.ts';
import { isClause } from '../nested/content-clause.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import type { InnerAttribution } from '../nested/words-within-words.ts';
import type { Range } from '../scene.ts';
import { NO_SPEAKER } from './speakers.ts';
import { isVerb } from './verbless.ts';

/** Longest "As … tells it,". Tokens; source: our choice. */
const LONGEST = 24;
/** With "it" these tell how somebody sees things. */
const TELLING_IT = new Set(['tell', 'put', 'see', 'have', 'recount', 'describe', 'explain', 'recall', 'remember']);

/**
 * A sentence that opens with whose word it is.
 *
 * > As Ida Krel tells it, the pier was shut.       As the union put it, …       As the mayor announced, …
 *      ^^^^^^^^ source
 */
export function asSomebodyTells(cast: Cast, { from, to }: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  if (lower[from] !== 'as') return null;
  for (let comma = from + 3; comma < to && comma < from + LONGEST; comma++) {
    if (lower[comma] !== ',') continue;
    const it = lower[comma - 1] === 'it';
    const verb = it ? comma - 2 : comma - 1;
    const { lemma } = document.tokens[verb]!;
    if (!isVerb(cast, verb) || !(it ? TELLING_IT : SAYING).has(lemma)) continue;
    const group = groupStart(cast, verb, from + 1);
    const source = group < 0 ? null : subjectEnding(cast, group, from + 1);
    if (source?.from !== from + 1 || NO_SPEAKER.has(lower[source.to - 1]!)) return null;
    return isClause(cast, comma + 1, to)
      ? { source, cue: { from: group, to: comma }, content: { from: comma + 1, to } }
      : null;
  }
  return null;
}
