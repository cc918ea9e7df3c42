import type { Reading } from '../../identity/reading.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import type { Range } from '../scene.ts';
import { classNamed, VERBS } from './classes.ts';
import { isNegatedIn, subjectOf } from './clause-words.ts';
import { isComing } from './hedge-at.ts';
import { isQuestion } from './is-question.ts';
import type { MainClause } from './main-clause.ts';

/** What the content's own words do. */
export interface ContentAct {
  readonly act: CueClass;
  readonly lemma: string;
  readonly negated: boolean;
}

const ASKING: ContentAct = { act: classNamed('ask'), lemma: 'ask', negated: false };
const DEMANDING: ContentAct = { act: classNamed('demand'), lemma: 'demand', negated: false };
const DENYING: ContentAct = { act: classNamed('deny'), lemma: 'deny', negated: false };
/** Between "I" and what is done by saying it. */
const AUXILIARIES = new Set("can ca could do must have to not n't never hereby also".split(' '));
const NO_ADDRESSEE = new Set(['i', 'he', 'she', 'there', '']);
/** A content that begins so is a question handed on, whatever stands in it. */
const EMBEDDED = new Set(['whether', 'how', 'why', 'what', 'who', 'where', 'when']);

/**
 * What a content does by its own words where the cue only says that it was said: it asks, it demands, or it names its act itself.
 *
 * > “Is it shut?”     “We deny that.”     the town must shut the pier     “Please leave.”
 *
 * Source: performatives of Austin (1962); deontic modals of Palmer (2001).
 */
export function contentAct(reading: Reading, content: readonly Range[], clause: MainClause): ContentAct | null {
  if (isQuestion(reading, content)) return ASKING;
  if (EMBEDDED.has(clause.word(0))) return null;
  if (isSaidUntrue(clause)) return DENYING;
  if (reading.quoted[clause.tokens[0] ?? -1]) {
    if (isImperative(clause)) return DEMANDING;
    const own = ownAct(clause);
    if (own) return own;
  }
  return isObligation(clause) ? DEMANDING : null;
}

/** "it is not true | that the pier was shut", "it was false that": what is not so is what follows. */
function isSaidUntrue({ word, lemma, pos, size }: MainClause): boolean {
  const start = word(0) === 'that' ? 1 : 0;
  if (word(start) !== 'it' || lemma(start + 1) !== 'be') return false;
  let negated = false;
  for (let k = start + 2; k < Math.min(size, start + 8); k++) {
    if (/^(?:not|never|n't)$/u.test(word(k))) negated = true;
    else if (word(k) === 'that') return TRUE.test(word(k - 1)) ? negated : UNTRUE.test(word(k - 1)) && !negated;
    else if (pos(k) === 'VERB' || pos(k) === 'AUX') return false;
  }
  return false;
}
const TRUE = /^(?:true|correct|accurate|case)$/u;
const UNTRUE = /^(?:untrue|false|incorrect|wrong|nonsense)$/u;

/** "Please leave", "Let’s go", "Do not shut it": a bare verb alone may as well be a noun. */
function isImperative({ word, lemma, pos }: MainClause): boolean {
  const isBareVerb = (k: number): boolean => pos(k) === 'VERB' && word(k) === lemma(k);
  switch (word(0)) {
    case 'please':
      return true;
    case 'let':
      return word(1) === 'us' || word(1) === "'s";
    case 'never':
      return isBareVerb(1);
    case 'do':
      return lemma(1) === 'not' && isBareVerb(2);
    default:
      return false;
  }
}

/** "I deny", "we cannot confirm": the verb right behind its first-person subject, in the present. */
function ownAct(clause: MainClause): ContentAct | null {
  const { word, lemma, pos, size } = clause;
  if (word(0) !== 'i' && word(0) !== 'we') return null;
  for (let k = 1; k < Math.min(size, 6); k++) {
    const calls = word(k) === 'call' && /^(?:on|for|upon)$/u.test(word(k + 1));
    const act = calls ? DEMANDING.act : VERBS.get(lemma(k));
    if (act && word(k) === lemma(k) && act.stance !== 'asserts' && act.name !== 'ask')
      return { act, lemma: lemma(k), negated: isNegatedIn(clause, k) };
    if (!AUXILIARIES.has(word(k)) && pos(k) !== 'ADV') return null;
  }
  return null;
}

/** "the town must shut it": not "must have been", nor "I must", nor "should be open soon". */
function isObligation(clause: MainClause): boolean {
  const { word, lemma, pos, size } = clause;
  for (let k = 0; k < size; k++) {
    const ought = word(k) === 'ought' && word(k + 1) === 'to';
    if (word(k) !== 'must' && word(k) !== 'should' && !ought) {
      // Behind another verb it is about something else: "it was a case that should be heard".
      if (pos(k) === 'VERB' || pos(k) === 'AUX') return false;
      continue;
    }
    const isPast = lemma(ought ? k + 2 : k + 1) === 'have';
    const isGuess = word(k) !== 'must' && isComing(clause, k);
    return !isPast && !isGuess && !NO_ADDRESSEE.has(subjectOf(clause, k));
  }
  return false;
}
