import type { Token, TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { HEARSAY_ADVERBS } from './lexicon/hearsay.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import {
  behindConjunction,
  hasVerb,
  holdsNoRelation,
  indexOf,
  isUnlabelled,
  namesSomebody,
  withoutStop,
} from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);

/**
 * Label a clause that is somebody's word by its adverb alone.
 *
 * > The ship reportedly carried sheep.     Reportedly, the ship carried sheep.
 *   ^^^^^^^^            ^^^^^^^^^^^^^ content           ^^^^^^^^^^^^^^^^^^^^^^
 */
export function labelHearsayAdverb(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen, labels } = text;
  const adverb = indexOf(text, sentence, HEARSAY_ADVERBS);
  if (adverb === -1 || seen.quote[adverb] !== QUOTE.outside) return;
  unlabelSubject(text, adverb, sentence.from);
  const { from, to } = clauseAround(text, sentence, adverb);
  const opens = adverb === from;
  const after = { from: lower[adverb + 1] === ',' ? adverb + 2 : adverb + 1, to };
  if (after.from >= to || !hasVerb(tokens, { from, to })) return;
  const before = tokens[adverb - 1]?.pos;
  if (!opens && (before === 'DET' || before === 'ADP' || before === 'ADJ' || lower[adverb - 1] === "'s")) return;
  if (!opens && (!namesSomebody(tokens, { from, to: adverb }) || hasMainVerb(tokens, from, adverb))) return;
  const announced = opens && lower[adverb + 1] === ',' && indexOf(text, sentence, REPORTING_FORMS) === -1;
  if (!announced && !isUnlabelled(text, { from, to }) && !holdsNoRelation(text, sentence)) return;
  labels.fill(0, from, to);
  if (!opens) labelSpan(labels, { from, to: adverb }, CONTENT_BEFORE);
  labels[adverb] = CUE;
  labelSpan(labels, after, CONTENT_AFTER);
}

/** The subject of a clause that is reported is no source: it is talked about. */
function unlabelSubject({ tokens, labels }: Labelled, adverb: number, from: number): void {
  // "Lund reportedly said": Lund has said it, whoever reports so.
  if (LABELS[labels[adverb]!]!.role !== 'cue' || LABELS[labels[adverb + 1] ?? 0]!.role === 'cue') return;
  let end = adverb;
  while (end > from && LABELS[labels[end - 1]!]!.role === 'cue') end--;
  while (end > from && labels[end - 1] === 0 && tokens[end - 1]!.pos === 'AUX') end--;
  let start = end;
  while (start > from && LABELS[labels[start - 1]!]!.role === 'source') start--;
  if (start < end) labelSpan(labels, { from: start, to: end }, CONTENT_BEFORE);
}

/** From the mark before the clause to the mark behind it. */
function clauseAround(text: Labelled, sentence: TokenRange, at: number): TokenRange {
  const { tokens, lower } = text;
  let from = at;
  const start = behindConjunction(text, sentence);
  while (from > start && !opensClause(text, from)) from--;
  const end = withoutStop(text, sentence).to;
  let to = at + 1;
  while (to < end && (!/^[,;:—–]$/u.test(lower[to]!) || to === at + 1)) to++;
  while (from < at && tokens[from]!.pos === 'CCONJ') from++;
  if (tokens[at - 1]?.pos === 'CCONJ') from = at;
  return { from, to };
}

/** Behind a mark or a conjunction, and at a relative pronoun. */
const opensClause = ({ lower }: Labelled, i: number): boolean =>
  /^[,;:—–)]$/u.test(lower[i - 1]!) ||
  /^(?:who|which|that)$/u.test(lower[i]!) ||
  /^(?:after|before|because|when|while|since|if|as|where|but)$/u.test(lower[i - 1]!);

/** "eight companies allegedly backed …" in a sentence that has its verb already: only the noun is meant. */
function hasMainVerb(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to;
  while (end > from && /^(?:AUX|ADV|PART)$/u.test(tokens[end - 1]!.pos)) end--;
  return hasVerb(tokens, { from, to: end });
}
