import type { TokenRange } from '../../../language/document.ts';
import { wordSet } from '../../../language/word-set.ts';
import { beginLabel, LABELS } from '../../labels.ts';
import { QUOTE } from '../../observations.ts';
import type { Labelled } from '../construction.ts';
import { carries, labelSpan } from '../label-span.ts';
import { subjectOf } from '../subject-of.ts';
import { hasVerb, indexOf, namesSpeaker, startOfSource, startOfVerb } from '../token-range.ts';
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
/** Most paragraphs of a block. */
const MOST_PARAGRAPHS = 8;
const FIRST_PERSON = wordSet('i we our us my');
/** Shorter paragraphs are headings and items of lists. */
const SHORTEST = 6;

/**
 * Label a paragraph that is quoted without marks, as a block of its own behind a verb of saying and a colon.
 *
 * > The harbour master wrote: ¶ The pier was built for carts. It will not bear lorries.
 *   ^^^^^^^^^^^^^^^^^^ source    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 *
 * Paragraphs behind it belong to it as long as "I" or "we" speaks in them.
 */
export function labelBlockAfterColon(text: Labelled, sentence: TokenRange): void {
  const { labels, paragraphs, paragraphOf } = text;
  const own = paragraphOf[sentence.from]!;
  if (sentence.to === paragraphs[own]!.to) {
    const lead = leadOf(text, own);
    const block = lead && blockBehind(text, own);
    if (block && saysNothingElse(text, sentence, lead.cue)) {
      labels.fill(0, sentence.from, sentence.to);
      labelSpan(labels, lead.source, SOURCE);
      labelSpan(labels, lead.cue, CUE);
    }
  }
  if (!isInBlock(text, own)) return;
  labels.fill(0, sentence.from, sentence.to);
  labelSpan(labels, sentence, CONTENT);
}

/** True for the paragraph behind such a lead, and for those in which its "I" or "we" goes on. */
function isInBlock(text: Labelled, own: number): boolean {
  const { tokens, paragraphs } = text;
  let lead = filledBefore(paragraphs, own);
  const between: TokenRange[] = [];
  while (lead !== -1 && tokens[paragraphs[lead]!.to - 1]!.text !== ':' && between.length < MOST_PARAGRAPHS) {
    between.push(paragraphs[lead]!);
    lead = filledBefore(paragraphs, lead);
  }
  if (lead === -1 || between.length === MOST_PARAGRAPHS) return false;
  // A block does not go on behind a paragraph that is no part of it.
  if (!between.every((paragraph) => isPlain(text, paragraph))) return false;
  const block = leadOf(text, lead) && blockBehind(text, lead);
  if (!block) return false;
  const { from } = paragraphs[own]!;
  return block.from === from || (block.from < from && from < endOfBlock(text, lead, block));
}

/** Where the last paragraph ends in which whoever is quoted speaks as "I" or "we". */
function endOfBlock(text: Labelled, lead: number, block: TokenRange): number {
  const { paragraphs } = text;
  let end = block.to;
  if (indexOf(text, paragraphs[lead]!, FIRST_PERSON) !== -1) return end;
  for (let k = lead + 1, filled = 0; k < paragraphs.length && filled < MOST_PARAGRAPHS; k++) {
    const paragraph = paragraphs[k]!;
    if (paragraph.to === paragraph.from || paragraph.from < block.to) continue;
    filled++;
    if (!isPlain(text, paragraph)) break;
    if (indexOf(text, paragraph, FIRST_PERSON) !== -1) end = paragraph.to;
  }
  return end;
}

/** Without quotation marks, not too long, and nobody else speaks in it. */
function isPlain(text: Labelled, paragraph: TokenRange): boolean {
  if (paragraph.to - paragraph.from > LONGEST) return false;
  for (let i = paragraph.from; i < paragraph.to; i++) if (text.seen.quote[i] !== QUOTE.outside) return false;
  return !namesSpeaker(text, paragraph);
}

/** True when no other cue stands in the lead, and no clause was found to be said in it: "In a letter to | growers | the board said:". */
function saysNothingElse({ tokens, labels }: Labelled, sentence: TokenRange, cue: TokenRange): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const { role } = LABELS[labels[i]!]!;
    if (role === 'content' && hasVerb(tokens, { from: i, to: i + 1 })) return false;
    if (role === 'cue' && (i < cue.from || i > cue.to)) return false;
  }
  return true;
}

/** Who says, in a paragraph that ends in a verb of saying and a colon. */
function leadOf(text: Labelled, paragraph: number): { source: TokenRange; cue: TokenRange } | null {
  const { tokens, lower, seen } = text;
  const { from, to } = text.paragraphs[paragraph]!;
  if (to - from < 3 || tokens[to - 1]!.text !== ':') return null;
  const start = seen.sentenceStart[to - 1]!;
  for (let verb = to - 2; verb > start && to - verb <= FARTHEST_COLON + 1; verb--) {
    if (seen.quote[verb] !== QUOTE.outside) return null;
    if (!SAYING.has(lower[verb]!) || /^(?:NOUN|PROPN)$/u.test(tokens[verb]!.pos)) continue;
    const cue = { from: startOfVerb(text, verb, start), to: verb + 1 };
    const source = subjectOf(text, { from: start, to }, cue.from);
    const found = { from: startOfSource(text, start, cue.from), to: cue.from };
    return source || found.from < found.to ? { source: source ?? found, cue } : null;
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
