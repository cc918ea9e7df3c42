import type { Token, TokenRange } from '../../language/document.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { AUXILIARIES, CLAUSE_JOINERS, FORMS_OF_BE, RELATIVES } from './lexicon/closed-classes.ts';
import { SPEAKER_NOUNS } from './lexicon/speakers.ts';
import { hasVerb, indexOf, namesSomebody, startOfSource } from './token-range.ts';

/** Fewest tokens of a clause, and most of a subject. Source: our choice on dev. */
const SHORTEST_CLAUSE = 3;
const LONGEST_SUBJECT = 16;
const LONGEST_HEADLINE_SPEAKER = 5;

/** Where a clause in front of its speaker, its cue and its source lie. */
export interface FrontedParts {
  /** The clause runs from the sentence's start to here, the comma. */
  readonly clauseEnd: number;
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/** "Wolves back in northern hills, study finds": a headline needs no verb before its speaker. */
function headline(text: Labelled, { from, to }: TokenRange, cue: number): FrontedParts | null {
  const { lower } = text;
  let comma = cue - 1;
  while (comma > from && lower[comma] !== ',') comma--;
  const isHeadline = cue === to - 1 && comma - from >= SHORTEST_CLAUSE && SPEAKER_NOUNS.has(lower[cue - 1]!);
  return isHeadline && cue - comma <= LONGEST_HEADLINE_SPEAKER
    ? { clauseEnd: comma, source: { from: comma + 1, to: cue }, cue: { from: cue, to: cue + 1 } }
    : null;
}

/**
 * The parts of a sentence whose clause stands in front of this cue.
 *
 * @param cue - index of a verb of saying, or of "according"
 * @returns `null` where the words do not have that form
 */
export const frontedParts = (text: Labelled, sentence: TokenRange, cue: number): FrontedParts | null =>
  partsAround(text, sentence, cue) ?? headline(text, sentence, cue);

export const isAccordingTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'according' && tokens[i + 1]?.text === 'to';

function partsAround(text: Labelled, { from, to }: TokenRange, cue: number): FrontedParts | null {
  const { tokens } = text;
  if (isAccordingTo(tokens, cue)) {
    const source = { from: cue + 2, to: nextPause(text, cue + 2, to) };
    const fits = tokens[cue - 1]!.text === ',' && tokens[cue - 2]?.pos !== 'CCONJ' && isClause(text, from, cue - 1);
    return fits && source.to > source.from ? { clauseEnd: cue - 1, source, cue: { from: cue, to: cue + 2 } } : null;
  }
  const rest = endOfPhrase(text, cue + 1, to);
  if (rest === -1) return null;
  let first = cue;
  while (first > from && (tokens[first - 1]!.pos === 'AUX' || tokens[first - 1]!.pos === 'ADV')) first--;
  if (indexOf(text, { from: first, to: cue }, FORMS_OF_BE) !== -1) return null;
  const verb = { from: first, to: cue + 1 };
  if (tokens[first - 1]?.text === ',') return inverted(text, { from, to }, verb, rest);
  const subject = subjectBehindComma(text, from, first);
  // "…, the lower house boasts full parity": an object follows.
  if (!subject || !isClause(text, from, subject.comma) || hasObject(text, cue, rest)) return null;
  return { clauseEnd: subject.comma, source: { from: subject.from, to: first }, cue: verb };
}

/** "…, said Lund, who leads the union" or "…, its operator, Ola Lund, told the Bay Wire". */
function inverted(text: Labelled, { from }: TokenRange, verb: TokenRange, rest: number): FrontedParts | null {
  const { tokens } = text;
  const comma = verb.from - 1;
  if (comma - from < SHORTEST_CLAUSE) return null;
  const told = tokens[verb.to - 1]!.lemma === 'tell' || rest === verb.to;
  const subject = told ? appositionBefore(text, from, comma) : null;
  const source = subject ?? { from: verb.to, to: rest };
  const clauseEnd = subject ? subject.from - 1 : comma;
  if (!isClause(text, from, clauseEnd) || !namesSomebody(tokens, source)) return null;
  return tokens[source.from]!.pos === 'ADP' ? null : { clauseEnd, source, cue: verb };
}

/** The words between the last comma and the verb, when they name somebody and begin no clause of their own. */
function subjectBehindComma(text: Labelled, from: number, verb: number): { comma: number; from: number } | null {
  const { tokens, lower } = text;
  const labelled = startOfSource(text, from + 1, verb);
  if (labelled < verb && lower[labelled - 1] === ',') return { comma: labelled - 1, from: labelled };
  let comma = verb - 1;
  while (comma > from && lower[comma] !== ',' && verb - comma <= LONGEST_SUBJECT) {
    const joins = CLAUSE_JOINERS.has(lower[comma]!) && !/^(?:and|or|as)$/u.test(lower[comma]!);
    if (tokens[comma]!.pos === 'VERB' || AUXILIARIES.has(lower[comma]!) || RELATIVES.has(lower[comma]!) || joins)
      return null;
    comma--;
  }
  if (lower[comma] !== ',') return null;
  const start = lower[comma + 1] === 'as' ? comma + 2 : comma + 1;
  if (/^(?:and|or|but)$/u.test(lower[start]!)) return null;
  return namesSomebody(tokens, { from: start, to: verb }) ? { comma, from: start } : null;
}

/** A noun right behind the verb, unless it is who is told or when it was said. */
function hasObject({ tokens, lower }: Labelled, cue: number, rest: number): boolean {
  if (cue + 1 >= rest || tokens[cue]!.lemma === 'tell') return false;
  const { pos } = tokens[cue + 1]!;
  if (/^(?:\w+day|today|yesterday|last|late|early|earlier|this|here)$/u.test(lower[cue + 1]!)) return false;
  return pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'PRON';
}

/**
 * The subject of "…, its operator, Ola Lund, told Y": one or two phrases without a verb, each behind a comma.
 * (Who is told stands behind that verb, never who tells.)
 */
function appositionBefore({ tokens }: Labelled, from: number, comma: number): TokenRange {
  let start = comma;
  for (let phrases = 0; phrases < 2; phrases++) {
    let i = start - 1;
    while (i > from && tokens[i]!.text !== ',' && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX') i--;
    // A comma may open the text.
    if (i < from || tokens[i]!.text !== ',' || start - i > LONGEST_SUBJECT) break;
    start = i;
  }
  return { from: start + 1, to: comma };
}

function nextPause({ tokens }: Labelled, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === '.') return i;
  return to;
}

/** Where "on (the) condition of anonymity" begins: why somebody is not named, a clause for all that, is not what was said. */
function anonymityFrom({ lower }: Labelled, from: number, to: number): number {
  for (let i = from; i + 2 < to; i++)
    if (lower[i] === 'on' && (lower[i + 1] === 'condition' || lower[i + 2] === 'condition')) return i;
  return to;
}

/** Where the words behind the cue pause, or -1 when a verb or "that" among them shows that they are what was said. */
function endOfPhrase(text: Labelled, from: number, to: number): number {
  const { tokens, lower, seen } = text;
  const pause = Math.min(nextPause(text, from, to), anonymityFrom(text, from, to));
  for (let i = from; i < pause; i++) {
    const { pos } = tokens[i]!;
    if (lower[i] === 'that' || lower[i] === ':' || pos === 'VERB' || pos === 'AUX' || pos === 'PART') return -1;
  }
  // A quotation behind it is what was said.
  for (let i = from; i < Math.min(to, pause + 2); i++) if (seen.quote[i] !== QUOTE.outside) return -1;
  return pause;
}

/** A main clause: long enough, with a verb, and more than a "when …" in front of the sentence that matters. */
function isClause({ tokens }: Labelled, from: number, to: number): boolean {
  if (to - from < SHORTEST_CLAUSE) return false;
  const words = tokens.slice(from, to);
  const subordinate =
    words[0]!.pos === 'SCONJ' || (words[0]!.pos === 'ADP' && !/^(?:least|most|first)$/u.test(words[1]!.text));
  if (subordinate && !words.some(({ text }) => text === ',')) return false;
  return hasVerb(tokens, { from, to });
}
