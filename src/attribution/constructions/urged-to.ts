import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { URGING_FORMS } from './lexicon/reporting-verbs.ts';
import { subjectOf } from './subject-of.ts';
import { holdsNoRelation, indexOf, namesSomebody, startOfVerb, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
/** Farthest verb from the sentence's start, and "to" from its verb, in tokens. Source: our choice on dev. */
const FARTHEST_VERB = 18;
const FARTHEST_TO = 8;

/**
 * Label what somebody is urged to do.
 *
 * > The archbishop urged both sides to let the wounded leave.
 *   ^^^^^^^^^^^^^^ source            ^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelUrgedTo(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels, seen } = text;
  const end = withoutStop(text, sentence).to;
  const last = Math.min(sentence.from + FARTHEST_VERB, end - 3);
  for (let verb = sentence.from + 1; verb < last; verb++) {
    const calledOn = /^(?:called|calls)$/u.test(lower[verb]!) && lower[verb + 1] === 'on';
    if ((!calledOn && !URGING_FORMS.has(lower[verb]!)) || seen.quote[verb] !== QUOTE.outside) continue;
    const cueEnd = calledOn ? verb + 2 : verb + 1;
    const to = toBehind(text, cueEnd, end);
    if (to === -1 || !namesSomebody(tokens, { from: cueEnd, to })) return;
    const cue = { from: startOfVerb(text, verb, sentence.from), to: cueEnd };
    if (indexOf(text, { from: cue.from, to: verb }, FORMS_OF_BE) !== -1) return;
    const subject = subjectOf(text, sentence, cue.from);
    if (!subject || !holdsNoRelation(text, sentence)) return;
    labels.fill(0, subject.from, end);
    labelSpan(labels, subject, SOURCE);
    labelSpan(labels, cue, CUE);
    labelSpan(labels, { from: to, to: end }, CONTENT);
    return;
  }
}

/** "to" with a verb, behind who is urged; -1 where another clause begins before. */
function toBehind({ tokens, lower }: Labelled, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(from + FARTHEST_TO, end - 1); i++) {
    const { pos } = tokens[i]!;
    if (lower[i] === 'to') return /^(?:VERB|AUX|ADV)$/u.test(tokens[i + 1]!.pos) ? i : -1;
    if (pos === 'VERB' || pos === 'AUX' || /^(?:that|who|which|of|about|[,;:])$/u.test(lower[i]!)) return -1;
  }
  return -1;
}
