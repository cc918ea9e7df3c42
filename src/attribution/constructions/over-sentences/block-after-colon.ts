import type { TokenRange } from '../../../language/document.ts';
import { wordSet } from '../../../language/word-set.ts';
import { beginLabel } from '../../labels.ts';
import { QUOTE } from '../../observations.ts';
import type { Labelled } from '../construction.ts';
import { carries, labelSpan } from '../label-span.ts';
import { subjectOf } from '../subject-of.ts';
import { namesSpeaker, startOfVerb } from '../token-range.ts';
import { filledBefore, filledBehind } from './filled-paragraph.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
/** Verbs that a block of words follows; "asked" and "announced" introduce other things. */
const SAYING = wordSet(`
  say says said write writes wrote tell tells told add adds added post posts posted tweet tweets tweeted reply replies replied
  respond responds responded state states stated continue continues continued conclude concludes concluded explain explains
  explained recall recalls recalled`);
/** Longest block, in tokens: a page behind a colon is a list or a new text. */
const LONGEST = 400;
/** Tokens between the verb and the colon: "said on Friday:", "wrote in a letter to growers:". Source: our choice on train. */
const FARTHEST_COLON = 8;
/** Shorter paragraphs are headings and items of lists. */
const SHORTEST = 6;

/**
 * Label a paragraph that is quoted without marks, as a block of its own behind a verb of saying and a colon.
 *
 * > The harbour master wrote: ¶ The pier was built for carts. It will not bear lorries.
 *   ^^^^^^^^^^^^^^^^^^ source    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelBlockAfterColon(text: Labelled, sentence: TokenRange): void {
  const { labels, paragraphs, paragraphOf } = text;
  const own = paragraphOf[sentence.from]!;
  if (sentence.to === paragraphs[own]!.to) {
    const lead = leadOf(text, own);
    const block = lead && blockBehind(text, own);
    if (block && !carries(labels, sentence, ['content', 'cue'])) {
      labelSpan(labels, lead.source, SOURCE);
      labelSpan(labels, lead.cue, CUE);
    }
  }
  const before = filledBefore(paragraphs, own);
  if (before === -1 || !leadOf(text, before)) return;
  if (blockBehind(text, before)?.from !== paragraphs[own]!.from) return;
  labels.fill(0, sentence.from, sentence.to);
  labelSpan(labels, sentence, CONTENT);
}

/** Who says, in a paragraph that ends in a verb of saying and a colon. */
function leadOf(text: Labelled, paragraph: number): { source: TokenRange; cue: TokenRange } | null {
  const { tokens, lower, seen } = text;
  const { from, to } = text.paragraphs[paragraph]!;
  if (to - from < 3 || tokens[to - 1]!.text !== ':') return null;
  const start = seen.sentenceStart[to - 1]!;
  for (let verb = to - 2; verb > start && to - verb <= FARTHEST_COLON + 1; verb--) {
    if (seen.quote[verb] !== QUOTE.outside) return null;
    if (!SAYING.has(lower[verb]!) || tokens[verb]!.pos === 'NOUN') continue;
    const cue = { from: startOfVerb(text, verb, start), to: verb + 1 };
    const source = subjectOf(text, { from: start, to }, cue.from);
    return source && { source, cue };
  }
  return null;
}

/** The next paragraph with words in it, when it is a block: without quotation marks, and nobody else is quoted in it. */
function blockBehind(text: Labelled, paragraph: number): TokenRange | null {
  const { seen, labels, paragraphs } = text;
  const block = filledBehind(paragraphs, paragraph);
  if (!block || block.to - block.from < SHORTEST || block.to - block.from > LONGEST) return null;
  let quotes = false;
  for (let i = block.from; i < block.to; i++) if (seen.quote[i] !== QUOTE.outside) quotes = true;
  if (seen.quote[block.from] !== QUOTE.outside || (quotes && carries(labels, block, ['cue']))) return null;
  return namesSpeaker(text, block) ? null : block;
}
