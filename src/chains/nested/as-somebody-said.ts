import type { Cast } from '../../identity/cast.ts';
import { SAYING } from '../lexicon/speech.ts';
import type { Range } from '../scene.ts';
import { subjectEnding } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';
import type { InnerAttribution } from './words-within-words.ts';

const CALLING = new Set(['put', 'call', 'describe', 'term', 'phrase']);
const CLOSING = new Set(['”', '"', '’', "'", '»']);
/** Longest quotation, and subject with its verb. Source: our choice. */
const QUOTATION = 60;
const REACH = 12;
/** What may follow the verb: a clause would be what is said. */
const BEHIND = new Set([
  'it',
  'them',
  'in',
  'on',
  'at',
  'earlier',
  'later',
  'last',
  'this',
  'yesterday',
  'today',
  '.',
  ',',
  ';',
]);

/**
 * A quotation that somebody else is said to have coined: the quotation is theirs, and it is the teller who says so.
 *
 * > a sign of not being “party to the strike,” as the harbour master said on Monday
 *                       ^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function asSomebodySaid(cast: Cast, at: number, { from: low, to }: Range): InnerAttribution | null {
  const { lower, document, quoted } = cast.reading;
  const end = lower[at - 1] === ',' ? at - 1 : at;
  if (quoted[at] || !CLOSING.has(lower[end - 1] ?? '') || !quoted[end - 1]) return null;
  let from = end - 1;
  while (from > low && quoted[from - 1] && end - from < QUOTATION) from--;
  if (end - from >= QUOTATION || end - from < 3) return null;
  for (let verb = at + 2; verb < to && verb < at + REACH; verb++) {
    const { pos, lemma } = document.tokens[verb]!;
    if (pos !== 'VERB') continue;
    if (!(SAYING.has(lemma) || CALLING.has(lemma)) || (verb + 1 < to && !BEHIND.has(lower[verb + 1]!))) return null;
    const group = groupStart(cast, verb, at + 1);
    const source = group < 0 ? null : subjectEnding(cast, group, at + 1);
    if (source?.from !== at + 1) return null;
    return { source, cue: { from: group, to: verb + 1 }, content: { from, to: end }, byReporter: true };
  }
  return null;
}
