import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { type FrontedParts, frontedParts, isAccordingTo } from './fronted-parts.ts';
import { labelSpan } from './label-span.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { hasVerb, withoutStop } from './token-range.ts';

/** How cue-like a verb must be for the rule to trust it within a sentence. Source: our choice on dev. */
const SURE_CUE = 3;

const CONTENT = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');

/**
 * Label what is said where the clause comes first, without quotation marks, and the model saw no relation.
 *
 * > The pier would stay shut, Lund said on Friday.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^ content
 * > The pier would stay shut, said Lund, who leads the union.
 * > The pier would stay shut, according to reports.
 *
 * The annotated corpus hardly has the form (American campaign news puts such clauses in quotation marks), while agencies
 * and the press elsewhere use it daily; the form itself is unmistakable, so it is a rule.
 */
export function labelFrontedClause(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels, seen } = text;
  let commas = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (seen.quote[i] !== QUOTE.outside) return;
    if (lower[i] === ',') commas++;
    if (commas === 0 || !(isSureCue(text, i, sentence.to) || isAccordingTo(tokens, i))) continue;
    const parts = frontedParts(text, sentence, i);
    if (!parts) continue;
    const { clauseEnd, cue, source } = parts;
    if (isSettled(text, sentence, parts)) return;
    labels.fill(0, sentence.from, Math.max(cue.to, source.to));
    labelSpan(labels, { from: sentence.from, to: clauseEnd }, CONTENT);
    labelSpan(labels, cue, CUE);
    labelSpan(labels, source, source.from > i ? SOURCE_AFTER_CUE : SOURCE_BEFORE_CUE);
    return;
  }
}

/** A finite verb of saying: a likely one, or one that ends the sentence. */
function isSureCue({ tokens, lower, seen }: Labelled, i: number, to: number): boolean {
  if (!REPORTING_FORMS.has(lower[i]!) || tokens[i]!.pos !== 'VERB') return false;
  // "the governor, shown during a visit"
  if (/(?:wn|en|rn)$/u.test(lower[i]!) && tokens[i - 1]?.pos !== 'AUX') return false;
  return seen.words[i]!.cueStep >= SURE_CUE || i + 2 >= to;
}

/**
 * True when the model's reading may stand: it found another relation in the sentence, or this one with a content that
 * leaves out only what is no clause ("However, | the pier was shut |, Lund said").
 */
function isSettled(text: Labelled, sentence: TokenRange, { clauseEnd, cue, source }: FrontedParts): boolean {
  const { tokens, labels } = text;
  const end = withoutStop(text, sentence).to;
  let content = -1;
  for (let i = sentence.from; i < end; i++) {
    const { role } = LABELS[labels[i]!]!;
    if (role === null) continue;
    const inClause = i < clauseEnd;
    if (inClause && role !== 'content')
      return carriesContentBehind(labels, clauseEnd, citingFrom(text, clauseEnd, end), source);
    if (inClause && content === -1) content = i;
    const inSource = i >= source.from && i < source.to;
    if (!inClause && role === 'content' && !inSource) return true;
    if (!inClause && role === 'cue' && i >= Math.max(cue.to, source.to)) break;
  }
  if (LABELS[labels[source.from]!]!.role === 'content') return false;
  return content !== -1 && carriesCue(labels, cue) && !hasVerb(tokens, { from: sentence.from, to: content });
}

/** Where "…, citing Lund" begins: who is cited has said what stands in front. */
function citingFrom({ lower }: Labelled, from: number, to: number): number {
  for (let i = from; i < to; i++) if (lower[i] === 'citing' || lower[i] === 'quoting') return i;
  return to;
}

/** Content that is more than the one who speaks: "…, warned | the weather service" has said nothing behind its verb. */
function carriesContentBehind(labels: Uint8Array, from: number, to: number, source: TokenRange | null): boolean {
  for (let i = from; i < to; i++)
    if (LABELS[labels[i]!]!.role === 'content' && !(source && i >= source.from && i < source.to)) return true;
  return false;
}

function carriesCue(labels: Uint8Array, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (LABELS[labels[i]!]!.role === 'cue') return true;
  return false;
}
