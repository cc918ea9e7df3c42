import type { Cast } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';
import { clauseFrom } from './content-clause.ts';
import type { InnerAttribution } from './inner-attribution.ts';
import { subjectEnding } from './subject-ending.ts';
import { groupStart } from './verb-group.ts';

const CALLING = new Set(
  'call describe claim allege term dub label brand consider deem insist say characterise characterize'.split(' '),
);
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
    const { pos, lemma } = document.tokens[verb]!;
    if (pos !== 'VERB') continue;
    if (!CALLING.has(lemma) || lower[verb]!.endsWith('ing')) return null;
    const from = groupStart(cast, verb, at + 1);
    const source = from < 0 ? null : subjectEnding(cast, from, at + 1);
    if (!source || source.from !== at + 1) return null;
    const content = clauseFrom(cast, verb + 1, to, true);
    return content.to > content.from ? { source, cue: { from, to: verb + 1 }, content } : null;
  }
  return null;
}
