import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { hasVerb, isUnlabelled, namesSomebody, withoutStop } from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'before');
const LONGEST_SOURCE = 12;

/**
 * Add the half of a clause behind "according to", where the model took its subject alone for what was said.
 *
 * > The suspect, according to court papers, had rented the warehouse.
 *   ^^^^^^^^^^^ content                    ^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelSplitByAccordingTo(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels } = text;
  const end = withoutStop(text, sentence).to;
  for (let i = sentence.from + 2; i < end - 3; i++) {
    if (lower[i] !== 'according' || lower[i + 1] !== 'to' || lower[i - 1] !== ',') continue;
    const subject = i - 2;
    const found = LABELS[labels[i]!]!.role === 'cue' && LABELS[labels[subject]!]!.role === 'content';
    if (!found && !isUnlabelled(text, sentence)) return;
    let start = subject;
    while (start > sentence.from && (!found || LABELS[labels[start - 1]!]!.role === 'content')) start--;
    let comma = i + 2;
    while (comma < Math.min(i + LONGEST_SOURCE, end) && lower[comma] !== ',') comma++;
    const rest = { from: comma + 1, to: end };
    const opens = tokens[rest.from]?.pos;
    if (lower[comma] !== ',' || (opens !== 'AUX' && opens !== 'VERB') || /ing$/u.test(lower[rest.from]!)) return;
    if (hasVerb(tokens, { from: start, to: i - 1 }) || labels[rest.from] !== 0) return;
    if (!found) {
      if (!namesSomebody(tokens, { from: start, to: i - 1 }) || lower[start] === 'as') return;
      labelSpan(labels, { from: start, to: i - 1 }, CONTENT_BEFORE);
      labelSpan(labels, { from: i, to: i + 2 }, CUE);
      labelSpan(labels, { from: i + 2, to: comma }, SOURCE);
    }
    labelSpan(labels, rest, CONTENT_AFTER);
    return;
  }
}
