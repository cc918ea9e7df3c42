import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { WISHING_FORMS } from './lexicon/hearsay.ts';
import { subjectOf } from './subject-of.ts';
import { holdsNoRelation, indexOf, startOfVerb, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
/** Tokens looked at for the verb. Source: our choice on dev. */
const REACH = 18;

/**
 * Label a wish or plan with what is wished.
 *
 * > The company plans to lay a second cable.     Lund would like to see the lighthouse.
 *   ^^^^^^^^^^^ source  ^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelWantsTo(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen, labels } = text;
  const end = withoutStop(text, sentence).to;
  for (let i = sentence.from + 1; i < Math.min(sentence.from + REACH, end - 2); i++) {
    if (lower[i + 1] !== 'to' || seen.quote[i] !== QUOTE.outside) continue;
    if (!WISHING_FORMS.has(lower[i]!) && !(lower[i] === 'like' && lower[i - 1] === 'would')) continue;
    const cue = startOfVerb(text, i, sentence.from);
    // "The plans to lay …" is a noun: its article or adjective stands right before it.
    if (cue === i && /^(?:DET|ADJ|ADP)$/u.test(tokens[i - 1]!.pos)) return;
    if (indexOf(text, { from: cue, to: i }, FORMS_OF_BE) !== -1) return;
    const subject = subjectOf(text, sentence, cue);
    if (!subject || !/^(?:VERB|AUX|ADV)$/u.test(tokens[i + 2]!.pos) || !holdsNoRelation(text, sentence)) return;
    labels.fill(0, subject.from, end);
    labelSpan(labels, subject, SOURCE);
    labelSpan(labels, { from: cue, to: i + 1 }, CUE);
    labelSpan(labels, { from: i + 1, to: endOfWish(text, i + 3, end) }, CONTENT);
    return;
  }
}

/** Before a dash, and before ", giving no reason": what hangs on the sentence's verb and not on the wish. */
function endOfWish({ lower }: Labelled, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (/^[—–;:]$/u.test(lower[i]!) || (lower[i] === ',' && /ing$/u.test(lower[i + 1] ?? ''))) return i;
  }
  return end;
}
