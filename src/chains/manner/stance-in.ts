import { CALENDAR_WORDS } from '../../identity/lexicon/words.ts';
import type { Reading } from '../../identity/reading.ts';
import type { Stance } from '../../model/statement.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import { TELLING, TURNING_DOWN } from '../lexicon/negations.ts';
import type { Range } from '../scene.ts';
import type { Place } from '../scene-of.ts';
import { announcedFuture } from './announced-future.ts';
import { classNamed } from './classes.ts';
import { contentAct } from './content-act.ts';
import type { MainClause } from './main-clause.ts';
import type { CueReading } from './read-cue.ts';

interface Found {
  readonly stance: Stance;
  /** The class that decided, in the cue or in the content; `null` when no word is known. */
  readonly act: CueClass | null;
}

/** What the source does with the content: the cue's word, read with the content where its frame decides. */
export function stanceIn(
  reading: Reading,
  place: Place,
  { found, clause }: { readonly found: CueReading; readonly clause: MainClause },
): Found {
  const { cue, content } = place;
  const act = found.act && framed(reading, place, found, clause);
  if (found.negated) return negatedStance({ ...found, act }, clause);
  if (act && act.stance !== 'asserts') return { stance: act.stance, act };
  if (act?.name === 'want' && MEANT.has(found.lemma) && opensWithTo(reading, cue, found.at, clause))
    return { stance: 'promises', act };
  if (act && act.name !== 'say' && act.name !== 'claim') return { stance: 'asserts', act };
  const own = contentAct(reading, content, clause);
  if (!own) return { stance: announcedFuture(reading, place, clause) ?? 'asserts', act };
  return own.negated
    ? negatedStance({ ...found, act: own.act, lemma: own.lemma, holding: '' }, clause)
    : { stance: own.act.stance, act: own.act };
}

/** Words of meaning to do it; what one only wishes is no promise. Lemmas. */
const MEANT = new Set(['plan', 'intend', 'aim']);

/** A thing that is not done: the contrary is held, it is turned down, or the words are kept back. */
function negatedStance({ act, holding, lemma, softened }: CueReading, clause: MainClause): Found {
  switch (act?.name) {
    case 'believe':
    case 'want':
    case 'agree':
    case 'favour':
      return { stance: holding ? 'withholds' : 'denies', act };
    case 'predict':
      // "is not predicting" leaves it open; "does not expect" expects the contrary.
      return { stance: /^(?:expect|anticipate)$/u.test(lemma) && !holding ? 'denies' : 'withholds', act };
    case 'know':
      // "is not sure", "was not convinced": doubts.
      return /^(?:convince|sure|certain|positive)$/u.test(lemma)
        ? { stance: 'questions', act: classNamed('doubt') }
        : { stance: 'withholds', act };
    case 'doubt':
      return { stance: 'asserts', act: null };
    case 'exclude':
      return { stance: 'asserts', act: classNamed('suggest') };
  }
  if (act === null && softened && !holding) return { stance: 'denies', act };
  if (act === null && TURNING_DOWN.has(holding) && clause.word(0) === 'to') {
    const verb = clause.pos(1) === 'ADV' ? 2 : 1;
    if (!TELLING.has(clause.lemma(verb))) return { stance: 'denies', act };
  }
  return { stance: 'withholds', act };
}

/** The class of a word whose frame decides: "asked why", "asked them to", "warned that it could", "assured them it was". */
function framed(
  reading: Reading,
  { cue, content }: Place,
  { act, lemma, at, negated }: CueReading,
  clause: MainClause,
): CueClass | null {
  const to = opensWithTo(reading, cue, at, clause);
  // Something the source does: "agreed to pay", not "asked the town to pay".
  const own = to && (reading.lower[cue.to - 1] === 'to' || /^(?:to|not|never)$/u.test(clause.word(0)));
  switch (lemma) {
    case 'ask':
      return to || follows(reading, cue, at, 'for') ? classNamed('demand') : act;
    case 'tell':
    case 'challenge':
      return to ? classNamed('demand') : act;
    case 'warn':
    case 'caution':
    case 'warning':
      if (follows(reading, cue, at, 'against') || /^(?:to|not)$/u.test(clause.word(0))) return classNamed('demand');
      return follows(reading, cue, at, 'of') || isAhead(clause) ? classNamed('warn of what comes') : act;
    case 'swear':
    case 'guarantee':
    case 'assure':
    case 'reassure':
    case 'assurance':
      return to || isAhead(clause) || !isSentence(clause) ? act : classNamed('say');
    case 'threaten':
      // "drought threatens the town" threatens nothing.
      return own || isAhead(clause) || follows(reading, cue, at, 'with') ? act : classNamed('say');
    case 'offer':
    case 'volunteer':
    case 'mean':
      return own ? act : classNamed('say');
    case 'agree':
    case 'consent':
      return own ? classNamed('promise') : act;
    case 'accept':
      return isSentence(clause) && !negated ? classNamed('admit') : act;
    case 'consider':
      return reading.lower[at] === 'considering' || clause.word(0).endsWith('ing') ? classNamed('weigh') : act;
    case 'suggest':
      return clause.word(0).endsWith('ing') ? classNamed('want') : act;
    case 'insist':
      return insistsOnIt(reading, content, at) ? classNamed('demand') : act;
    default:
      return act;
  }
}

/**
 * "insisted on | a new inquiry", "insisted on | seeing it": what is insisted on stands right behind; "insisted on Thursday | that it was
 * safe", "insisted on Radio Tarn | that …" only say when and where.
 */
function insistsOnIt({ lower, document }: Reading, content: readonly Range[], at: number): boolean {
  let on = at + 1;
  while (document.tokens[on]?.pos === 'ADV') on++;
  if (lower[on] !== 'on' && lower[on] !== 'upon') return false;
  const next = lower[on + 1] ?? '';
  if (next === 'that' || CALENDAR_WORDS.has(next) || /^\d/u.test(next)) return false;
  return content.some(({ from, to }) => from <= on + 1 && to > on + 1);
}

/** A word of the cue behind its verb, or the first word behind the cue. */
function follows({ lower }: Reading, cue: Range, at: number, word: string): boolean {
  for (let i = at + 1; i <= Math.min(cue.to, at + 8); i++) if (lower[i] === word) return true;
  return false;
}

/** "asked | the town to shut it", "told them | not to", "agreed to | pay": what is said is something to be done. */
function opensWithTo({ lower }: Reading, cue: Range, at: number, clause: MainClause): boolean {
  const { word, size } = clause;
  if (cue.to - 1 > at && lower[cue.to - 1] === 'to' && isVerb(clause, 0)) return true;
  for (let k = 0; k < Math.min(size, 16); k++) {
    if (word(k) === 'to') return isVerb(clause, k + 1) && !WITH_INFINITIVE.has(clause.lemma(k - 1));
    // "asked supporters to": a plural may be taken for a verb.
    const plural = k === 0 && word(1) === 'to';
    if ((isVerb(clause, k) && !plural) || CLAUSE_OPENERS.has(word(k))) return false;
  }
  return false;
}

const CLAUSE_OPENERS = new Set(['that', 'whether', 'if', 'who', 'what', 'why', 'how', 'where', 'when']);
/** Nouns with an infinitive of their own: "asked about | attempts to shut it". Lemmas. */
const WITH_INFINITIVE = new Set(
  'attempt plan need right way effort decision ability chance time desire move bid failure refusal willingness'.split(
    ' ',
  ),
);
const AHEAD = new Set(['will', 'shall', 'would', 'could', 'may', 'might']);

const isVerb = ({ pos }: MainClause, k: number): boolean => pos(k) === 'VERB' || pos(k) === 'AUX';

const someWord = ({ size }: MainClause, holds: (k: number) => boolean): boolean => {
  for (let k = 0; k < size; k++) if (holds(k)) return true;
  return false;
};

const isAhead = (clause: MainClause): boolean =>
  someWord(clause, (k) => AHEAD.has(clause.lemma(k)) || (clause.word(k) === 'going' && clause.word(k + 1) === 'to'));

const isSentence = (clause: MainClause): boolean => someWord(clause, (k) => isVerb(clause, k));
