import { MONTHS, WEEKDAYS } from '../../../calendar/names.ts';
import type { Token, TokenRange } from '../../../language/document.ts';
import { beginLabel } from '../../labels.ts';
import { QUOTE } from '../../observations.ts';
import type { Labelled } from '../construction.ts';
import { labelSpan } from '../label-span.ts';
import { hasVerb, isInQuotation, isUnlabelled } from '../token-range.ts';

const CONTENT = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'before');
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);
/** Longest name behind the dash, with what the person is, in tokens. Source: our choice on train. */
const LONGEST_NAME = 12;

/**
 * Label a quotation that is signed: a paragraph of nothing but the quotation, a dash and a name.
 *
 * > “We waited all night. Nobody came.” — Ola Lund, Tarsa
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelQuotationDashName(text: Labelled, sentence: TokenRange): void {
  const { seen, labels } = text;
  const paragraph = text.paragraphs[text.paragraphOf[sentence.from]!]!;
  if (seen.quote[paragraph.from] === QUOTE.outside) return;
  const dash = dashBeforeName(text, paragraph);
  if (dash === -1 || !isInQuotation(text, { from: sentence.from, to: Math.min(sentence.to, dash) })) return;
  if (!isUnlabelled(text, sentence)) return;
  labelSpan(labels, { from: sentence.from, to: Math.min(sentence.to, dash) }, CONTENT);
  if (sentence.to <= dash) return;
  labelSpan(labels, { from: dash, to: dash + 1 }, CUE);
  labelSpan(labels, { from: dash + 1, to: endOfName(text, paragraph) }, SOURCE);
}

/** The dash behind the paragraph's closing quotation mark, when a name and nothing else stands behind it; or -1. */
function dashBeforeName(text: Labelled, paragraph: TokenRange): number {
  const { tokens, seen } = text;
  const end = endOfName(text, paragraph);
  for (let i = end - 1; i > paragraph.from && end - i <= LONGEST_NAME + 1; i--) {
    if (!/^[—–―-]+$/u.test(tokens[i]!.text)) continue;
    const name = { from: i + 1, to: end };
    const opens = tokens[i + 1]?.text ?? '';
    const isName =
      /^\p{Lu}/u.test(opens) && !DAYS.has(opens.toLowerCase()) && namesPerson(tokens, name) && !hasVerb(tokens, name);
    if (!isName || seen.quote[i] !== QUOTE.outside || seen.quote[i - 1] === QUOTE.outside) return -1;
    // “The Old Pier” — Ola Lund: a title has no verb and does not end like a sentence.
    const ends = /^[.!?…]/u.test(tokens[i - 2]?.text ?? '') || /^[.!?…]/u.test(tokens[i - 1]!.text);
    return ends || hasVerb(tokens, { from: paragraph.from, to: i }) ? i : -1;
  }
  return -1;
}

const namesPerson = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'PROPN');

const endOfName = ({ tokens }: Labelled, { from, to }: TokenRange): number =>
  to - 1 > from && tokens[to - 1]!.text === '.' ? to - 1 : to;
