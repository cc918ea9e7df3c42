import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { ATTITUDE_ADJECTIVES } from './lexicon/hearsay.ts';
import { subjectOf } from './subject-of.ts';
import { holdsNoRelation, indexOf, startOfVerb, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');

/**
 * Label a state of mind with its clause.
 *
 * > The coach is confident that his team can win.
 *   ^^^^^^^^^ source        ^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelAttitudeThat(text: Labelled, sentence: TokenRange): void {
  const { lower, seen, labels } = text;
  const end = withoutStop(text, sentence).to;
  const adjective = indexOf(text, { from: sentence.from + 2, to: end - 3 }, ATTITUDE_ADJECTIVES);
  if (adjective === -1 || lower[adjective + 1] !== 'that' || seen.quote[adjective] !== QUOTE.outside) return;
  const be = startOfVerb(text, adjective, sentence.from);
  if (indexOf(text, { from: be, to: adjective }, FORMS_OF_BE) === -1) return;
  const subject = subjectOf(text, sentence, be);
  if (!subject || /^(?:it|this|that|there)$/u.test(lower[subject.from]!) || !holdsNoRelation(text, sentence)) return;
  labels.fill(0, subject.from, end);
  labelSpan(labels, subject, SOURCE);
  labelSpan(labels, { from: be, to: adjective + 1 }, CUE);
  labelSpan(labels, { from: adjective + 1, to: end }, CONTENT);
}
