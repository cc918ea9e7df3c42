import type { TokenRange } from '../../../language/document.ts';
import { beginLabel, LABELS } from '../../labels.ts';
import { QUOTE } from '../../observations.ts';
import type { Labelled } from '../construction.ts';
import { labelSpan } from '../label-span.ts';
import { hasVerb, isInQuotation, isUnlabelled } from '../token-range.ts';

const CONTENT = beginLabel('content', 'before');
/** Shorter quotations may be titles and single words. */
const SHORTEST = 4;
/** Most words between what was found and the quotation: who the speaker is. Source: our choice on dev. */
const LONGEST_DESCRIPTION = 15;

/**
 * Label a sentence in quotation marks that goes on behind the words of the one who speaks in its paragraph.
 *
 * > “The pier is shut,” said Ola Lund, head of the water board. “Nobody knows for how long. We wait.”
 *                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelContinuedQuotation(text: Labelled, sentence: TokenRange): void {
  const { tokens, labels, seen } = text;
  const paragraph = text.paragraphs[text.paragraphOf[sentence.from]!]!;
  const { from, to } = sentence;
  if (from === paragraph.from || to - from < SHORTEST) return;
  if (!isInQuotation(text, sentence) || !isUnlabelled(text, sentence)) return;
  let last = from - 1;
  while (last > paragraph.from && labels[last] === 0 && from - last <= LONGEST_DESCRIPTION) last--;
  const { role, cueSide } = LABELS[labels[last]!]!;
  // A description stands in the speaker's own sentence, unless that was cut in its brackets: "Lund (D-N. | C.), head of …".
  const cut = seen.sentenceStart[from - 1]!;
  if (last < cut && /^\p{Lu}/u.test(tokens[cut]!.text) && !closesBracket(text, { from: cut, to: from })) return;
  if (role === null || hasVerb(tokens, { from: last + 1, to: from })) return;
  const goesOn = role === 'content' && seen.quote[last] !== QUOTE.outside;
  // A content before its cue: what follows it in quotation marks waits for the same cue, unless the cue has come.
  if (goesOn && cueSide === 'after') labelSpan(labels, sentence, beginLabel('content', 'after'));
  else if (goesOn || holdsQuotation(text, { from: paragraph.from, to: last + 1 })) labelSpan(labels, sentence, CONTENT);
}

/** True when words in quotation marks were found to be a content there. */
function holdsQuotation({ labels, seen }: Labelled, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (seen.quote[i] !== QUOTE.outside && LABELS[labels[i]!]!.role === 'content') return true;
  }
  return false;
}

function closesBracket({ lower }: Labelled, { from, to }: TokenRange): boolean {
  for (let i = from; i < to && lower[i] !== '('; i++) if (lower[i] === ')') return true;
  return false;
}
