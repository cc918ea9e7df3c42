import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { CLAUSE_JOINERS, FORMS_OF_BE, RELATIVES } from './lexicon/closed-classes.ts';
import { HEARSAY_PARTICIPLES } from './lexicon/hearsay.ts';
import {
  endOfClause,
  indexOf,
  isUnlabelled,
  namesSomebody,
  startOfSource,
  startOfVerb,
  withoutStop,
} from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const LONGEST_SUBJECT = 20;

/**
 * Label "X is said to …": X is talked about and does not speak.
 *
 * > The painting is believed to have been sold.
 *   ^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^ content
 */
export function labelIsBelievedTo(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen, labels } = text;
  const end = withoutStop(text, sentence).to;
  const participle = indexOf(text, { from: sentence.from + 2, to: end - 2 }, HEARSAY_PARTICIPLES);
  if (participle === -1 || lower[participle + 1] !== 'to' || seen.quote[participle] !== QUOTE.outside) return;
  const be = startOfVerb(text, participle, sentence.from);
  if (indexOf(text, { from: be, to: participle }, FORMS_OF_BE) === -1) return;
  const labelled = startOfSource(text, sentence.from, be);
  const subject = { from: labelled === be ? startOfSubject(text, sentence.from, be) : labelled, to: be };
  const rest = { from: participle + 1, to: endOfClause(text, participle + 1, end) };
  if (rest.to - rest.from < 2 || !namesSomebody(tokens, subject)) return;
  const asSource = carries(labels, { from: be - 1, to: be }, ['source']) && !carries(labels, rest, ['cue', 'source']);
  if (!asSource && !isUnlabelled(text, { from: subject.from, to: rest.to })) return;
  labels.fill(0, subject.from, rest.to);
  labelSpan(labels, subject, CONTENT_BEFORE);
  labelSpan(labels, { from: be, to: participle + 1 }, CUE);
  labelSpan(labels, rest, CONTENT_AFTER);
}

function startOfSubject({ tokens, lower }: Labelled, from: number, be: number): number {
  let start = be;
  while (start > from && be - start < LONGEST_SUBJECT) {
    const { pos } = tokens[start - 1]!;
    const word = lower[start - 1]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || CLAUSE_JOINERS.has(word)) break;
    start--;
    if (RELATIVES.has(word) && word !== 'than') break;
  }
  return start;
}
