import type { Certainty } from '../../model/statement.ts';
import {
  ABLE_TO,
  CHANCES,
  COMING,
  HELD,
  NEARLY,
  OPEN_WORDS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  SURELY,
} from '../lexicon/hedges.ts';
import { NEGATIONS } from '../lexicon/negations.ts';
import { type ClauseWords, isNegatedIn, isPredicate, subjectOf } from './clause-words.ts';

/** They may stand for the speaker: what they believe is what the statement holds. */
export const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);
const QUESTION = new Set(['whether', 'if', 'who', 'what', 'why', 'how', 'where', 'when', 'which']);
const VIEWS = new Set(['view', 'opinion', 'judgment', 'judgement']);
const OWN = new Set(['my', 'our', 'his', 'her']);
/** Negated, they leave open what follows: "did not know whether". Lemmas. */
const KNOWN = new Set(['know', 'sure', 'certain', 'clear', 'aware', 'decide', 'recall', 'remember']);
/** Of a speaker they leave open whatever is spoken of: "I am not sure". */
const UNSURE = new Set(['sure', 'certain', 'clear', 'unsure', 'uncertain', 'unclear']);
/** Lemmas and words that are looked at more closely; most words are none of them. */
const SIGNALS = new Set([
  ...PROBABLE_WORDS,
  ...POSSIBLE_WORDS,
  ...SURELY,
  ...CHANCES,
  ...HELD,
  ...OPEN_WORDS,
  ...KNOWN,
  ...VIEWS,
  ...['could', 'should', 'must', 'possible', 'feared', 'seem', 'appear', 'remain', 'look', 'sound'],
]);

/** How firm one word leaves its clause: "may" possible, "unclear who" unknown, most words certain. */
export function hedgeAt(clause: ClauseWords, k: number): Certainty {
  const { word, lemma } = clause;
  const here = word(k);
  if (!SIGNALS.has(here) && !SIGNALS.has(lemma(k))) return 'certain';
  const when = (holds: boolean, certainty: Certainty): Certainty => (holds ? certainty : 'certain');
  switch (lemma(k)) {
    case 'seem':
      return 'probable';
    case 'appear':
      return when(/^(?:to|that|as|likely|unlikely)$/u.test(word(k + 1)), 'probable');
    case 'look':
    case 'sound':
      return when(/^(?:like|as)$/u.test(word(k + 1)), 'probable');
    case 'remain':
      return when(word(k + 1) === 'to' && word(k + 3) === 'seen', 'unknown');
  }
  switch (here) {
    case 'likely':
    case 'unlikely':
      return when(!isAttribute(clause, k), 'probable');
    case 'could':
      return when(!NEGATIONS.has(lemma(k + 1)) && !ABLE_TO.has(lemma(k + 1)), 'possible');
    case 'should':
      return when(isComing(clause, k), 'probable');
    case 'must':
      return when(lemma(k + 1) === 'have', 'probable');
    case 'possible':
      return when(isPredicate(clause, k) && !isNegatedIn(clause, k), 'possible');
    case 'feared':
      return when(isPredicate(clause, k), 'possible');
  }
  if (PROBABLE_WORDS.has(here)) return 'probable';
  if (POSSIBLE_WORDS.has(here)) return when(!isMonth(clause, k), 'possible');
  if (SURELY.has(here) && NEARLY.has(word(k - 1))) return 'probable';
  if (HELD.has(here)) return when(isPredicate(clause, k) && /^(?:to|that)$/u.test(word(k + 1)), 'probable');
  if (OPEN_WORDS.has(here)) return when(isOpen(clause, k), 'unknown');
  if (CHANCES.has(lemma(k))) return when(/^(?:that|of)$/u.test(word(k + 1)) && isThere(clause, k), 'possible');
  if (VIEWS.has(lemma(k))) return when(OWN.has(word(k - 1)), 'probable');
  return when(clause.pos(k) !== 'NOUN' && isNegatedIn(clause, k) && isOpen(clause, k), 'unknown');
}

/** "likely winner Varga": it is the winner who is not sure. "More likely than others" is no hedge either. */
function isAttribute(clause: ClauseWords, k: number): boolean {
  const { word, pos } = clause;
  if (/^(?:more|less|as)$/u.test(word(k - 1))) return word(k + 1) !== 'that';
  return !isPredicate(clause, k) && word(k - 1) !== 'most' && /^(?:NOUN|ADJ|PROPN)$/u.test(pos(k + 1));
}

const isMonth = ({ word, pos, isCapital }: ClauseWords, k: number): boolean =>
  word(k) === 'may' && isCapital(k) && (k > 0 || pos(k + 1) === 'NUM');

/** "there is a risk that", "has a chance of": not "no chance of". */
function isThere({ word, lemma }: ClauseWords, k: number): boolean {
  for (let back = k - 1; back >= Math.max(0, k - 5); back--)
    if (word(back) === 'there' || lemma(back) === 'have' || lemma(back) === 'see') return word(k - 1) !== 'no';
  return false;
}

/** "it is not clear who", "he did not know whether", "I am unsure": not "the firm did not know", "he did not know much". */
function isOpen(clause: ClauseWords, k: number): boolean {
  const { word, size } = clause;
  const subject = subjectOf(clause, k);
  const own = SPEAKERS.has(subject) && UNSURE.has(word(k));
  return own || QUESTION.has(word(k + 1)) || (subject === 'it' && size === k + 1);
}

/** A guess about what comes: "should be open by Monday", not "should be punished". */
export function isComing({ lemma, pos }: ClauseWords, at: number): boolean {
  const k = lemma(at + 1) === 'be' ? at + 2 : at + 1;
  return COMING.has(lemma(k)) || (pos(k) === 'ADV' && COMING.has(lemma(k + 1)));
}
