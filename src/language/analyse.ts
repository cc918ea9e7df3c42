import type { Document, Quotation, Token, TokenRange } from './document.ts';
import { findQuotations } from './quotations.ts';
import { repairSentences } from './sentences.ts';
import { tagParagraph } from './tagger.ts';

const PARAGRAPH = /[^\n\r]+/gu;

/**
 * Cut an article's text into paragraphs, sentences, tokens and quotations. A line break ends a paragraph.
 *
 * @param text - an article's body, or a title
 * @returns offsets are UTF-16 units in `text`; ranges tile the tokens; an empty text gives empty lists
 */
export function analyse(text: string): Document {
  const tokens: Token[] = [];
  const sentences: TokenRange[] = [];
  const paragraphs: TokenRange[] = [];
  const quotations: Quotation[] = [];
  // U+FEFF is dropped by the tagger; a space in its place keeps the offsets.
  for (const match of text.replaceAll('\uFEFF', ' ').matchAll(PARAGRAPH)) {
    const paragraph = match[0];
    const tagged = tagParagraph(paragraph, match.index);
    if (tagged.tokens.length === 0) continue;
    const from = tokens.length;
    const starts = repairSentences(tagged.tokens, tagged.sentenceStarts);
    for (const token of tagged.tokens) tokens.push(token);
    starts.forEach((start, i) => {
      sentences.push({ from: from + start, to: from + (starts[i + 1] ?? tagged.tokens.length) });
    });
    paragraphs.push({ from, to: tokens.length });
    for (const quotation of findQuotations({ text: paragraph, start: match.index })) quotations.push(quotation);
  }
  return { text, tokens, sentences, paragraphs, quotations };
}
