import type { Reading } from '../../identity/reading.ts';
import type { Certainty } from '../../model/statement.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
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
  TIME_LIMITS,
} from '../lexicon/hedges.ts';
import { VERBS } from './classes.ts';
import { isNegatedIn, subjectOf } from './clause-words.ts';
import type { MainClause } from './main-clause.ts';

/** They may stand for the speaker: what they believe is what the statement holds. */
const SPEAKERS = new Set(['i', 'we', 'he', 'she', 'they']);
const KNOWN = new Set(['know', 'sure', 'certain', 'clear', 'aware', 'decide']);
const QUESTION = /^(?:whether|if|who|what|why|how|where|when|which)$/u;
const STRENGTH: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];

export const weaker = (a: Certainty, b: Certainty): Certainty => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/** How firmly a content puts what its main clause says: the weakest of its hedges. */
export function contentCertainty(reading: Reading, clause: MainClause): Certainty {
  const { document, lower } = reading;
  const { tokens } = clause;
  const embedded = QUESTION.test(lower[tokens[0] ?? -1] ?? '');
  const word = (k: number): string => lower[tokens[k] ?? -1] ?? '';
  const lemma = (k: number): string => document.tokens[tokens[k] ?? -1]?.lemma ?? '';
  const pos = (k: number): string => document.tokens[tokens[k] ?? -1]?.pos ?? '';
  const passive = (k: number): boolean => lemma(k - 1) === 'be' || lemma(k - 2) === 'be';
  let certainty: Certainty = clause.conditional ? 'possible' : 'certain';
  if (word(0) === 'whether') return 'unknown';
  for (let k = 0; k < tokens.length; k++) {
    const here = lemma(k);
    if (PROBABLE_WORDS.has(word(k)) && !isAttribute(k)) certainty = weaker(certainty, 'probable');
    else if (SURELY.has(word(k)) && NEARLY.has(word(k - 1))) certainty = weaker(certainty, 'probable');
    else if (POSSIBLE_WORDS.has(word(k)) && !isMonth(k)) certainty = weaker(certainty, 'possible');
    else if (word(k) === 'could' && lemma(k + 1) !== 'not' && !ABLE_TO.has(lemma(k + 1)))
      certainty = weaker(certainty, 'possible');
    else if (word(k) === 'should' && isComing(reading, clause, k)) certainty = weaker(certainty, 'probable');
    else if (word(k) === 'must' && lemma(k + 1) === 'have') certainty = weaker(certainty, 'probable');
    else if (word(k) === 'possible' && passive(k) && !isNegatedIn(reading, clause, k))
      certainty = weaker(certainty, 'possible');
    else if (CHANCES.has(here) && (word(k + 1) === 'that' || word(k + 1) === 'of') && isThere(k))
      certainty = weaker(certainty, 'possible');
    else if (HELD.has(word(k)) && passive(k) && /^(?:to|that)$/u.test(word(k + 1)))
      certainty = weaker(certainty, 'probable');
    else if (word(k) === 'feared' && passive(k)) certainty = weaker(certainty, 'possible');
    else if (here === 'seem' || (here === 'appear' && /^(?:to|that|as|likely|unlikely)$/u.test(word(k + 1))))
      certainty = weaker(certainty, 'probable');
    else if (OPEN_WORDS.has(word(k)) && isOpen(k)) return 'unknown';
    else if (KNOWN.has(here) && isNegatedIn(reading, clause, k) && pos(k) !== 'NOUN' && isOpen(k)) return 'unknown';
    else if (here === 'remain' && word(k + 1) === 'to' && word(k + 3) === 'seen') return 'unknown';
    else if (/^(?:view|opinion|judgment|judgement)$/u.test(here) && /^(?:my|our|his|her)$/u.test(word(k - 1)))
      certainty = weaker(certainty, 'probable');
    else if (pos(k) === 'VERB' && !embedded) {
      const held = VERBS.get(here);
      if (!held) continue;
      const own = SPEAKERS.has(subjectOf(reading, clause, k));
      // "we want to thank" does it.
      if (held.name === 'want' && word(k + 1) === 'to' && isSpeaking(VERBS.get(lemma(k + 2)))) continue;
      if (held.stance === 'asserts' && held.certainty !== 'certain' && !passive(k)) {
        // What somebody else believes is a fact about them.
        if (!own) return certainty;
        certainty = weaker(certainty, held.certainty);
      } else if (held.name === 'predict' && !passive(k)) {
        if (!own) return certainty;
        certainty = weaker(certainty, 'probable');
      } else if (word(k + 1) === 'that') return certainty;
    }
  }
  return certainty;

  /** "a likely buyer", "likely winner Varga": it is the buyer who is not sure. "More likely than others" is no hedge either. */
  function isAttribute(k: number): boolean {
    if (word(k) !== 'likely' && word(k) !== 'unlikely') return false;
    if (/^(?:more|less|as)$/u.test(word(k - 1))) return word(k + 1) !== 'that';
    return !passive(k) && word(k - 1) !== 'most' && /^(?:NOUN|ADJ|PROPN)$/u.test(pos(k + 1));
  }
  function isMonth(k: number): boolean {
    return word(k) === 'may' && reading.capital[tokens[k]!] === 1 && (k > 0 || pos(k + 1) === 'NUM');
  }
  function isThere(k: number): boolean {
    for (let back = k - 1; back >= Math.max(0, k - 5); back--)
      if (word(back) === 'there' || lemma(back) === 'have' || lemma(back) === 'see') return word(k - 1) !== 'no';
    return false;
  }
  /** "it is not clear who", "he did not know whether", "I am unsure": not "the firm did not know", "he did not know much". */
  function isOpen(k: number): boolean {
    const subject = subjectOf(reading, clause, k);
    const own = SPEAKERS.has(subject) && lemma(k) !== 'know' && word(k) !== 'unknown' && word(k) !== 'undecided';
    return own || QUESTION.test(word(k + 1)) || (subject === 'it' && clause.tokens.length === k + 1);
  }
}

const isSpeaking = (act: CueClass | undefined): boolean =>
  act !== undefined && (act.name === 'say' || act.stance !== 'asserts');

/** A guess about what comes: "should be open by Monday", not "should be punished". */
export function isComing({ document, lower }: Reading, { tokens }: MainClause, at: number): boolean {
  if (document.tokens[tokens[at + 1] ?? -1]?.lemma === 'have') return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 10); k++) {
    const i = tokens[k]!;
    if (k <= at + 2 && COMING.has(document.tokens[i]!.lemma)) return true;
    if (k > at + 1 && TIME_LIMITS.has(lower[i]!)) return true;
  }
  return false;
}
