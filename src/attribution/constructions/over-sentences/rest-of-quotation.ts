import type { TokenRange } from '../../../language/document.ts';
import { LABELS } from '../../labels.ts';
import type { Labelled } from '../construction.ts';
import { labelSpan } from '../label-span.ts';
import { isInQuotation, isUnlabelled } from '../token-range.ts';

/** Tokens of a quotation looked at on either side of a sentence of it. */
const REACH = 80;

/**
 * Label a sentence whose quotation was found to be a content but for this sentence.
 *
 * > “We wait. Nobody came. The pier is shut,” Lund said.
 *   ^^^^^^^^ content before its cue
 */
export function labelRestOfQuotation(text: Labelled, sentence: TokenRange): void {
  const { tokens, labels, seen, quotations, paragraphs, paragraphOf } = text;
  const quotation = seen.quotation[sentence.from]!;
  if (quotation === -1 || !isInQuotation(text, sentence) || !isUnlabelled(text, sentence)) return;
  const { from, to } = paragraphs[paragraphOf[sentence.from]!]!;
  // A mark that is never closed may be a slip of the keyboard, unless the whole paragraph stands behind it.
  const { span, closed } = quotations[quotation]!;
  if (!closed && span[0] > tokens[from]!.start) return;
  const near = contentIn(text, quotation, { from: sentence.to, to: Math.min(to, sentence.to + REACH) });
  const label = near || contentIn(text, quotation, { from: Math.max(from, sentence.from - REACH), to: sentence.from });
  if (label) labelSpan(labels, sentence, label);
}

/** The label that begins a content like the first one of this quotation in the range; 0 where none is. */
function contentIn({ labels, seen }: Labelled, quotation: number, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) {
    if (seen.quotation[i] !== quotation) continue;
    const { role, begins } = LABELS[labels[i]!]!;
    if (role === 'content') return begins ? labels[i]! : labels[i]! - 1;
  }
  return 0;
}
