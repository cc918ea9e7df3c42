import type { Cast } from '../../identity/cast.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import type { Range } from '../scene.ts';
import { clauseFrom } from './content-clause.ts';
import { subjectEnding } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';
import type { InnerAttribution } from './words-within-words.ts';

const CALLING = new Set(
  'call describe claim allege term dub label brand consider deem insist say characterise characterize'.split(' '),
);
const OPEN = new Set(['say', 'claim', 'allege', 'insist']);
const CLAIMS = new Set(['claims', 'calls', 'terms', 'labels', 'brands']);
const REACH = 12;

/**
 * What somebody calls a thing, as a name for it: the words are theirs, and it is the teller who says whose.
 *
 * > to stop | what the union called “a theft”       what the ministry claims are repairs
 *            source ^^^^^    content ^^^^^^^^^
 */
export function whatSomebodyCalled(cast: Cast, at: number, { to }: Range): InnerAttribution | null {
  const { lower, document } = cast.reading;
  for (let verb = at + 2; verb < to - 1 && verb < at + REACH; verb++) {
    const { pos } = document.tokens[verb]!;
    // "what the ministry claims are …": the tagger takes it for a noun.
    const claims = CLAIMS.has(lower[verb]!) && document.tokens[verb + 1]!.pos === 'AUX';
    const lemma = claims ? 'claim' : document.tokens[verb]!.lemma;
    if (pos !== 'VERB' && !claims) continue;
    if (!CALLING.has(lemma) || lower[verb]!.endsWith('ing')) return null;
    // "what he says as a candidate" is no name; "what he says are lies" is.
    if (OPEN.has(lemma) && !FORMS_OF_BE.has(lower[verb + 1]!)) return null;
    if (lemma === 'describe' && lower[verb + 1] !== 'as') return null;
    const from = groupStart(cast, verb, at + 1);
    const source = from < 0 ? null : subjectEnding(cast, from, at + 1);
    if (!source || source.from !== at + 1) return null;
    const content = clauseFrom(cast, verb + 1, to, { atComma: true });
    return content.to > content.from ? { source, cue: { from, to: verb + 1 }, content, byReporter: true } : null;
  }
  return null;
}
