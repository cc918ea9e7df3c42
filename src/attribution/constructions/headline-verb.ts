import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { AUXILIARIES } from './lexicon/closed-classes.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { SPEAKER_NOUNS } from './lexicon/speakers.ts';
import { holdsNoRelation } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
const LONGEST_SPEAKER = 4;
/** Past forms, which headlines shorten from passives, and verbs of taking notice. */
const NOT_SPOKEN = /ed$|^(?:hears?|feels?|knows?|proves?|learns?)$/u;
const SHORTEST_CONTENT = 3;

/**
 * Label a headline that opens with one who speaks and a verb of saying in the present.
 *
 * > Coach denies rift with captain before final
 *   ^^^^^ source ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelHeadlineVerb(text: Labelled, sentence: TokenRange): void {
  const { lower, labels, seen } = text;
  const { from, to } = sentence;
  if (/^[.!?,;:”"'’…]$/u.test(lower[to - 1]!) || to - from < SHORTEST_CONTENT + 2) return;
  for (let verb = from + 1; verb <= from + LONGEST_SPEAKER && verb < to - SHORTEST_CONTENT; verb++) {
    if (seen.quote[verb] !== QUOTE.outside || AUXILIARIES.has(lower[verb - 1]!)) return;
    if (!SPEAKER_NOUNS.has(lower[verb - 1]!) || !REPORTING_FORMS.has(lower[verb]!) || NOT_SPOKEN.test(lower[verb]!))
      continue;
    if (!holdsNoRelation(text, sentence)) return;
    labels.fill(0, from, to);
    labelSpan(labels, { from, to: verb }, SOURCE);
    labelSpan(labels, { from: verb, to: verb + 1 }, CUE);
    labelSpan(labels, { from: verb + 1, to }, CONTENT);
    return;
  }
}
