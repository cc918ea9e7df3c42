import { type Cast, mentionAtToken } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';

/** Tokens from "said" to its "that": "told him on Monday that". */
const THAT_REACH = 9;
/** Tokens within which a clause shows its verb. */
const VERB_REACH = 16;
const OPENING = new Set('DET PRON PROPN NOUN ADJ NUM ADP'.split(' '));
const OPENING_WORDS = new Set(
  'there here now even despite although while after since when if as only both not'.split(' '),
);
const NO_CLAUSE = new Set('what which who whom how why much'.split(' '));
const SUBJECTS = new Set('DET PRON PROPN NOUN NUM'.split(' '));
const ENDS = new Set(['.', '!', '?', ';', '…']);
/** Behind a comma these open something that no longer belongs to the clause. */
const GOES_ELSEWHERE = new Set(
  'but while although though whereas which who whose adding saying citing according because after before'.split(' '),
);
const CLOSING = new Set(['”', '"', '’', "'", '»', '«']);
const OPENING_MARKS = new Set(['“', '"', '‘', "'", '«', '»']);
const MARKS = /^[“”"‘’'«»,:;.!?—–-]+$/u;

/** Where the clause behind "that" begins, when one stands near enough and only nouns lie between. -1 when there is none. */
export function clauseBehindThat(cast: Cast, from: number, to: number): number {
  const { lower, document } = cast.reading;
  for (let i = from; i < to && i < from + THAT_REACH; i++) {
    const mention = mentionAtToken(cast, i);
    if (mention) {
      i = mention.to - 1;
      continue;
    }
    if (lower[i] === 'that') return opensClause(cast, i + 1, to) ? i + 1 : -1;
    const { pos } = document.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'CCONJ' || (pos === 'PUNCT' && lower[i] !== "'"))
      return -1;
  }
  return -1;
}

/** Behind "that" the verb may be one the tagger takes for a noun: three words will do. */
export const opensClause = (cast: Cast, from: number, to: number): boolean =>
  isClause(cast, from, to) || (from + 2 < to && SUBJECTS.has(cast.reading.document.tokens[from]!.pos));

/** True where a subject and, soon behind it, a verb stand: "the pier was shut". */
export function isClause(cast: Cast, from: number, to: number): boolean {
  const { lower, document } = cast.reading;
  if (from >= to || NO_CLAUSE.has(lower[from]!)) return false;
  const opens =
    OPENING.has(document.tokens[from]!.pos) || OPENING_WORDS.has(lower[from]!) || mentionAtToken(cast, from);
  if (!opens) return false;
  for (let i = from + 1; i < to && i < from + VERB_REACH; i++) {
    const { pos } = document.tokens[i]!;
    if (ENDS.has(lower[i]!) && !mentionAtToken(cast, i)) return false;
    if ((pos === 'VERB' || pos === 'AUX') && !mentionAtToken(cast, i)) return true;
  }
  return false;
}

/** How a clause may end. */
interface ClauseEnd {
  /** A comma ends it, as in "despite claims that the pier was safe, ships waited". */
  readonly atComma?: boolean;
  /** It is a phrase: a comma may end it before any verb. */
  readonly verbless?: boolean;
}

/** The clause from a token to where it ends: the sentence, its quotation, a comma behind which something else begins. */
export function clauseFrom(
  cast: Cast,
  from: number,
  to: number,
  { atComma = false, verbless = false }: ClauseEnd = {},
): Range {
  const { lower, document, sentenceOf, quoted } = cast.reading;
  let verb = verbless;
  let i = from;
  for (; i < to; i++) {
    const word = lower[i]!;
    const { pos } = document.tokens[i]!;
    if (sentenceOf[i] !== sentenceOf[from]) break;
    // Its quotation ends it, unless that is only how it begins: “all hands” were lost.
    if (quoted[from] && !quoted[i] && quoted[i - 1] && (!OPENING_MARKS.has(lower[from]!) || MARKS.test(word))) break;
    if (ENDS.has(word) && !mentionAtToken(cast, i)) break;
    if (pos === 'VERB' || pos === 'AUX') verb = true;
    if (word === ',' && verb && (atComma || leaves(cast, i + 1))) break;
  }
  let end = i;
  while (end > from && MARKS.test(lower[end - 1]!)) end--;
  return { from, to: closes(cast, from, end) ? end + 1 : end };
}

/** True when the mark at `end` closes a quotation that opens in the clause: "called the pier “a ruin”". */
function closes({ reading: { lower, quoted } }: Cast, from: number, end: number): boolean {
  if (!CLOSING.has(lower[end] ?? '') || !quoted[end]) return false;
  let i = end - 1;
  while (i >= from && quoted[i] && !OPENING_MARKS.has(lower[i]!)) i--;
  return i >= from && quoted[i] === 1;
}

/** Behind a comma: ", and left", ", but the union …", ", which …". ", and that …" goes on. */
function leaves({ reading: { lower, document } }: Cast, at: number): boolean {
  const word = lower[at] ?? '';
  if (GOES_ELSEWHERE.has(word)) return true;
  return document.tokens[at]?.pos === 'CCONJ' && lower[at + 1] !== 'that' && document.tokens[at + 1]?.pos !== 'NUM';
}
