import type { Token, TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { hasVerb, holdsNoRelation, namesSomebody } from './token-range.ts';

/** How cue-like a verb must be for the rule to trust it. Source: our choice on dev. */
const SURE_CUE = 3;
/** Fewest tokens of a clause, and most of a subject. Source: our choice on dev. */
const SHORTEST_CLAUSE = 3;
const LONGEST_SUBJECT = 16;

const CONTENT = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');

/**
 * Label what is said where the clause comes first, without quotation marks, and the tagger saw no relation.
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
  const { labels } = text;
  const cue = sureCue(text, sentence);
  const parts = cue === -1 ? null : partsAround(text, sentence, cue);
  if (!parts) return;
  if (!isFree(labels, { from: sentence.from, to: parts.clauseEnd }) && !holdsNoRelation(text, sentence)) return;
  labels.fill(0, sentence.from, Math.max(parts.cue.to, parts.source.to));
  labelSpan(labels, { from: sentence.from, to: parts.clauseEnd }, CONTENT);
  labelSpan(labels, parts.cue, CUE);
  labelSpan(labels, parts.source, parts.source.from > cue ? SOURCE_AFTER_CUE : SOURCE_BEFORE_CUE);
}

type Words = Pick<Labelled, 'tokens'>;

interface Parts {
  /** The clause runs from the sentence's start to here, the comma. */
  readonly clauseEnd: number;
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** The first verb of saying behind a comma, outside quotation marks; -1 where there is none. */
function sureCue({ tokens, seen }: Labelled, { from, to }: TokenRange): number {
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (seen.quote[i] !== QUOTE.outside) return -1;
    if (tokens[i]!.text === ',') commas++;
    if (commas === 0) continue;
    const { pos, text } = tokens[i]!;
    const closes = i + 2 >= to && REPORTING_FORMS.has(text.toLowerCase());
    const sure = (closes || seen.cueStep[i]! >= SURE_CUE) && pos === 'VERB' && !/ing$/iu.test(text);
    if (sure || isAccordingTo(tokens, i)) return i;
  }
  return -1;
}

const isAccordingTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'according' && tokens[i + 1]?.text === 'to';

function partsAround(document: Words, { from, to }: TokenRange, cue: number): Parts | null {
  const { tokens } = document;
  const according = isAccordingTo(tokens, cue);
  const cueEnd = according ? cue + 2 : cue + 1;
  const rest = according ? nextPause(document, cueEnd, to) : endOfPhrase(document, cueEnd, to);
  if (rest === -1) return null;
  let first = cue;
  while (first > from && tokens[first - 1]!.pos === 'AUX') first--;
  let comma = first - 1;
  while (comma > from && tokens[comma]!.text !== ',' && first - comma <= LONGEST_SUBJECT) {
    if (tokens[comma]!.pos === 'VERB' || tokens[comma]!.pos === 'AUX') return null;
    comma--;
  }
  if (tokens[comma]!.text !== ',' || !isClause(document, from, comma)) return null;
  const inverted = comma === first - 1;
  const subject =
    inverted && (tokens[cue]!.lemma === 'tell' || rest === cueEnd) ? appositionBefore(document, from, comma) : null;
  if (subject && !isClause(document, from, subject.from - 1)) return null;
  const source = subject ?? (inverted ? { from: cueEnd, to: rest } : { from: comma + 1, to: first });
  const clauseEnd = subject ? subject.from - 1 : comma;
  if (source.from >= source.to || !(according || namesSomebody(tokens, source))) return null;
  return { clauseEnd, source, cue: { from: first, to: cueEnd } };
}

/**
 * The subject of "…, its operator, Ola Lund, told Y": one or two phrases without a verb, each behind a comma.
 * (Who is told stands behind that verb, never who tells.)
 */
function appositionBefore({ tokens }: Words, from: number, comma: number): TokenRange {
  let start = comma;
  for (let phrases = 0; phrases < 2; phrases++) {
    let i = start - 1;
    while (i > from && tokens[i]!.text !== ',' && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX') i--;
    if (tokens[i]!.text !== ',' || start - i > LONGEST_SUBJECT) break;
    start = i;
  }
  return { from: start + 1, to: comma };
}

function nextPause({ tokens }: Words, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === '.') return i;
  return to;
}

/** Where the words behind the cue pause, or -1 when a verb or "that" among them shows that they are what was said. */
function endOfPhrase({ tokens }: Words, from: number, to: number): number {
  const pause = nextPause({ tokens }, from, to);
  for (let i = from; i < pause; i++) {
    const { text, pos } = tokens[i]!;
    if (text === 'that' || text === ':' || pos === 'VERB' || pos === 'AUX' || pos === 'PART') return -1;
  }
  return pause;
}

/** A main clause: long enough, with a verb, and more than a "when …" in front of the sentence that matters. */
function isClause({ tokens }: Words, from: number, to: number): boolean {
  if (to - from < SHORTEST_CLAUSE) return false;
  const words = tokens.slice(from, to);
  const subordinate =
    words[0]!.pos === 'SCONJ' || (words[0]!.pos === 'ADP' && !/^(?:least|most|first)$/u.test(words[1]!.text));
  if (subordinate && !words.some(({ text }) => text === ',')) return false;
  return hasVerb(tokens, { from, to });
}

/** True when the tagger found no source or cue in the clause and did not take it for content already. */
function isFree(labels: Uint8Array, clause: TokenRange): boolean {
  if (carries(labels, clause, ['source', 'cue'])) return false;
  const content = labels.subarray(clause.from, clause.to).filter((label) => LABELS[label]!.role === 'content').length;
  return content < clause.to - clause.from - 1;
}
