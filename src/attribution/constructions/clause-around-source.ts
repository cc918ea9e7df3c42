import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS, type Role } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { CLAUSE_JOINERS, RELATIVES } from './lexicon/closed-classes.ts';
import { behindConjunction, hasVerb, namesSomebody, withoutStop } from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_AFTER = beginLabel('source', 'before');
const SOURCE_BEFORE = beginLabel('source', 'after');

const LONGEST_SUBJECT = 14;
/** Of what stands between the commas: the source, an apposition, whom it was told. */
const LONGEST_BETWEEN = 30;
const LONGEST_SPEAKER = 8;
/** Verbs that hardly do anything but say. */
const SAYING =
  /^(?:said|says|added|adds|announced|told|tells|explained|insisted|reported|reports|warned|wrote|writes)$/u;
/** Those that, right behind a comma, are no participle: "the plan, announced last week, …". */
const SAYING_OF = /^(?:said|says|added|adds|explained|insisted|wrote|writes)$/u;
const TELLING = /^(?:told|tells|warned)$/u;
const CALENDAR = /day$|^(?:last|this|next|earlier|later|yesterday)$/u;
/** What opens no name of a speaker: "said to be ill", "said it". */
const NO_SPEAKER = /^(?:to|that|it|he|she|they|there|on|in|at|by|of|,)$/u;

/** A cue and its source between the subject of a clause and its verb. */
interface Insertion {
  readonly cue: TokenRange;
  /** `null` for what stands behind the cue, up to the comma that closes the insertion. */
  readonly source: TokenRange | null;
}

/**
 * Put together a clause that its source interrupts, whatever the model made of it: often it takes the subject alone for what was said, or for
 * the speaker.
 *
 * > The suspect, according to court papers, had rented the warehouse.
 *   ^^^^^^^^^^^ content                    ^^^^^^^^^^^^^^^^^^^^^^^^ content
 * > The pier, said Ana Illes, who runs the harbour, had been shut.      The pier, Illes told Bay Wire on Monday, had been shut.
 */
export function labelClauseAroundSource(text: Labelled, sentence: TokenRange): void {
  const { labels, seen } = text;
  const end = withoutStop(text, sentence).to;
  const comma = subjectEnd(text, sentence, end);
  if (comma === -1) return;
  const subject = { from: behindConjunction(text, sentence), to: comma };
  const found = insertionAt(text, comma + 1, end);
  if (found === null) return;
  const { cue, source } = found;
  const verb = verbBehindComma(text, source ? cue.to : cue.to + 1, Math.min(comma + LONGEST_BETWEEN, end));
  if (verb === -1 || seen.quote[verb] !== QUOTE.outside) return;
  if (isContent(labels, subject.to - 1) && LABELS[labels[verb]!]!.begins && isContent(labels, verb)) return;
  // Whom it was told: a source of its own in no reading of the sentence.
  labels.fill(0, subject.from, verb);
  labelSpan(labels, subject, CONTENT_BEFORE);
  labelSpan(labels, cue, CUE);
  if (source) labelSpan(labels, source, SOURCE_BEFORE);
  else labelSpan(labels, { from: cue.to, to: verb - 1 }, SOURCE_AFTER);
  const rest = { from: verb, to: endOfRest(text, verb, end) };
  labels.fill(0, rest.from, rest.to);
  labelSpan(labels, rest, CONTENT_AFTER);
}

/** The comma behind a subject that opens the sentence; -1 where something else opens it. */
function subjectEnd(text: Labelled, sentence: TokenRange, end: number): number {
  const { tokens, lower, seen } = text;
  const from = behindConjunction(text, sentence);
  const { pos } = tokens[from]!;
  if (pos === 'ADP' || pos === 'ADV' || pos === 'SCONJ' || pos === 'VERB' || pos === 'AUX') return -1;
  if (RELATIVES.has(lower[from]!) || CLAUSE_JOINERS.has(lower[from]!)) return -1;
  let comma = from + 1;
  while (comma < Math.min(from + LONGEST_SUBJECT, end) && lower[comma] !== ',') {
    if (seen.quote[comma] !== QUOTE.outside || /^[;:“”"—–()]$/u.test(lower[comma]!)) return -1;
    comma++;
  }
  const subject = { from, to: comma };
  // "The dead", "the wounded".
  const names = namesSomebody(tokens, subject) || (pos === 'DET' && comma - from === 2);
  if (lower[comma] !== ',' || hasVerb(tokens, subject) || !names) return -1;
  return comma;
}

function insertionAt(text: Labelled, from: number, end: number): Insertion | null {
  const { tokens, lower } = text;
  if (lower[from] === 'according' && lower[from + 1] === 'to') return { cue: { from, to: from + 2 }, source: null };
  if (SAYING_OF.test(lower[from]!)) {
    const opening = { from: from + 1, to: Math.min(from + 5, end) };
    if (NO_SPEAKER.test(lower[from + 1] ?? ',') || !namesSomebody(tokens, opening)) return null;
    return { cue: { from, to: from + 1 }, source: null };
  }
  let verb = from + 1;
  while (verb < Math.min(from + LONGEST_SPEAKER, end) && !SAYING.test(lower[verb]!)) {
    if (/^[,;:“”"—–()]$/u.test(lower[verb]!) || RELATIVES.has(lower[verb]!)) return null;
    verb++;
  }
  const source = { from, to: verb };
  if (!SAYING.test(lower[verb] ?? '') || RELATIVES.has(lower[from]!) || tokens[from]!.pos === 'ADP') return null;
  if (hasVerb(tokens, source) || !namesSomebody(tokens, source) || !endsAtVerb(text, verb, end)) return null;
  return { cue: { from: verb, to: verb + 1 }, source };
}

/**
 * True where behind a verb of saying only whom it was told, when and where stand before the comma, and the clause's verb behind that:
 * "Illes told Bay Wire on Monday, | had been". Not "officials said the virus, first seen in May, had spread".
 */
function endsAtVerb({ tokens, lower }: Labelled, cue: number, end: number): boolean {
  let heard = TELLING.test(lower[cue]!) ? 0 : 1;
  let comma = cue + 1;
  let told = false;
  for (; comma < end && lower[comma] !== ','; comma++) {
    const { pos, text: word } = tokens[comma]!;
    // "The Herald" is taken for a verb.
    if (pos === 'AUX' || pos === 'SCONJ' || (pos === 'VERB' && word === lower[comma])) return false;
    if (pos === 'ADP' || CALENDAR.test(lower[comma]!)) told = true;
    else if (!told && pos !== 'ADV' && (pos === 'DET' || comma === cue + 1) && ++heard > 1) return false;
  }
  const next = tokens[comma + 1]?.pos;
  return comma < end && (next === 'AUX' || next === 'VERB');
}

/**
 * The finite verb behind the comma that closes the insertion; -1 where there is none. A participle after a comma may as well describe
 * ("Illes, appointed last year, had …"): then a later one counts.
 */
function verbBehindComma({ tokens, lower, seen }: Labelled, from: number, to: number): number {
  let participle = -1;
  for (let i = from; i + 1 < to; i++) {
    if (/^[;:“”"—–]$/u.test(lower[i]!) || seen.quote[i] !== QUOTE.outside) break;
    if (lower[i] !== ',') continue;
    const { pos } = tokens[i + 1]!;
    const word = lower[i + 1]!;
    if ((pos !== 'AUX' && pos !== 'VERB') || /ing$/u.test(word)) continue;
    if (pos === 'AUX' || !/(?:ed|en)$/u.test(word)) return i + 1;
    if (participle === -1) participle = i + 1;
  }
  return participle;
}

/** Where the clause ends: at a semicolon, or before what somebody else says, whose source stands beside the cue. */
function endOfRest({ tokens, lower, labels }: Labelled, from: number, end: number): number {
  const isAt = (at: number, role: Role): boolean => at < end && LABELS[labels[at]!]!.role === role;
  const speaks = (cue: number): boolean => [-1, 1, 2, 3].some((beside) => isAt(cue + beside, 'source'));
  let to = from + 1;
  while (to < end && lower[to] !== ';' && !(isAt(to, 'cue') && speaks(to))) to++;
  if (to === end || lower[to] === ';') return to;
  while (to > from + 1 && isAt(to - 1, 'source')) to--;
  while (to > from + 1 && (lower[to - 1] === ',' || tokens[to - 1]!.pos === 'CCONJ')) to--;
  return to;
}

const isContent = (labels: Uint8Array, at: number): boolean => LABELS[labels[at]!]!.role === 'content';
