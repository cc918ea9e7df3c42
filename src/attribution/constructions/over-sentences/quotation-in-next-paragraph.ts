import type { TokenRange } from '../../../language/document.ts';
import { beginLabel, LABELS } from '../../labels.ts';
import type { Labelled } from '../construction.ts';
import { carries, labelSpan } from '../label-span.ts';
import { REPORTING_FORMS } from '../lexicon/reporting-verbs.ts';
import { isInQuotation, isUnlabelled } from '../token-range.ts';
import { filledBefore, filledBehind } from './filled-paragraph.ts';

const CONTENT = beginLabel('content', 'before');
/** Shorter paragraphs in quotation marks are titles and headings. Source: our choice on train. */
const SHORTEST = 10;
/** Longer ones are left alone: each sentence looks at the whole paragraph. */
const LONGEST = 400;

/**
 * Label a paragraph that is nothing but a quotation, behind one that ends with what one speaker says.
 *
 * > Lund told the council that the pier would stay shut. ¶ “Nobody knows for how long. We wait.”
 *                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelQuotationInNextParagraph(text: Labelled, sentence: TokenRange): void {
  const { labels, paragraphs, paragraphOf } = text;
  const own = paragraphOf[sentence.from]!;
  const paragraph = paragraphs[own]!;
  const length = paragraph.to - paragraph.from;
  if (length < SHORTEST || length > LONGEST || !isInQuotation(text, sentence)) return;
  if (sentence.from > paragraph.from) {
    // Its first sentence was labelled so, or it was not.
    const { role, cueSide } = LABELS[labels[sentence.from - 1]!]!;
    const goesOn = role === 'content' && cueSide === 'before' && !carries(labels, paragraph, ['cue', 'source']);
    if (goesOn && isUnlabelled(text, sentence)) labelSpan(labels, sentence, CONTENT);
    return;
  }
  if (!isUnlabelled(text, paragraph) || !isInQuotation(text, paragraph)) return;
  const before = paragraphs[filledBefore(paragraphs, own)];
  const behind = filledBehind(paragraphs, own);
  // “Save our pier” ¶ read one sign.
  const goesOn = behind !== undefined && /^\p{Ll}/u.test(text.tokens[behind.from]!.text);
  if (before && !goesOn && endsInSpeech(text, before)) labelSpan(labels, sentence, CONTENT);
}

/** True when the last sentence of a paragraph has one cue, a verb of saying, with source and content, and ends with them. */
function endsInSpeech({ tokens, lower, seen, labels }: Labelled, paragraph: TokenRange): boolean {
  const from = seen.sentenceStart[paragraph.to - 1]!;
  let end = paragraph.to;
  while (end > from && /^[.!?:”"’']+$/u.test(tokens[end - 1]!.text)) end--;
  const range = { from, to: paragraph.to };
  if (labels[end - 1] === 0 || !carries(labels, range, ['source']) || !carries(labels, range, ['content']))
    return false;
  let cues = 0;
  let speaks = false;
  for (let i = from; i < paragraph.to; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role !== 'cue') continue;
    if (begins) cues++;
    if (REPORTING_FORMS.has(lower[i]!)) speaks = true;
  }
  return cues === 1 && speaks;
}
