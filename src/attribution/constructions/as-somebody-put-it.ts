import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { hasVerb, namesSomebody, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
const LONGEST_CLAUSE = 14;

/**
 * Label a sentence that opens with "as … put it".
 *
 * > As the harbour master put it, “a ship that waits is a ship that rusts.”
 *      ^^^^^^^^^^^^^^^^^^ source   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelAsSomebodyPutIt(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels, seen } = text;
  const { from } = sentence;
  if (lower[from] !== 'as' || carries(labels, sentence, ['cue'])) return;
  const end = withoutStop(text, sentence).to;
  let comma = from + 1;
  while (comma < Math.min(from + LONGEST_CLAUSE, end) && lower[comma] !== ',') comma++;
  if (lower[comma] !== ',' || comma + 2 >= end) return;
  const verb = lower[comma - 1] === 'it' ? comma - 2 : comma - 1;
  const puts = lower[comma - 1] === 'it' && /^(?:puts?|has)$/u.test(lower[verb]!);
  if (!puts && (lower[comma - 1] === 'it' || !REPORTING_FORMS.has(lower[verb]!))) return;
  const source = { from: from + 1, to: verb };
  const content = { from: comma + 1, to: end };
  const quoted = seen.quote[content.from] !== QUOTE.outside;
  if (/^(?:we|you|i|one)$/u.test(lower[source.to - 1]!)) return;
  if (!namesSomebody(tokens, source) || hasVerb(tokens, source) || (!quoted && !hasVerb(tokens, content))) return;
  labels.fill(0, from, end);
  labelSpan(labels, source, SOURCE);
  labelSpan(labels, { from: verb, to: comma }, CUE);
  labelSpan(labels, content, CONTENT);
}
