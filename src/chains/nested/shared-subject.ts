import type { Cast } from '../../identity/cast.ts';
import { type Subject, subjectEnding } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';

/** Tokens looked back for the verb before "and". */
const REACH = 12;

/**
 * The subject of an earlier verb in the same clause, which a verb behind "and" shares.
 *
 * > He | came in and said: ‘The boats are gone.’
 */
export function sharedSubject(cast: Cast, group: number, low: number): Subject | null {
  const { lower, document } = cast.reading;
  if (lower[group - 1] !== 'and' || group - 2 <= low) return null;
  let subject: Subject | null = null;
  for (let i = group - 2; i > low && i > group - REACH; i--) {
    const { pos } = document.tokens[i]!;
    if (pos === 'PUNCT' || pos === 'SCONJ') return null;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const from = groupStart(cast, i, low);
    subject = from < 0 ? null : subjectEnding(cast, from, low);
    if (subject) return subject;
  }
  return null;
}
