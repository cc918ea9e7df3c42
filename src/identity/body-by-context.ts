import { HELD_IN_COMPANIES, WORK_AT_COMPANIES } from './lexicon/company-heads.ts';
import { SPEECH_LEMMAS } from './lexicon/words.ts';
import type { NameRun } from './name-runs.ts';
import type { Reading } from './reading.ts';

/** Tokens from a name to "its": "has told | its | suppliers". Source: our choice. */
const REACH = 5;
const CHIEF =
  /^(?:executive|chairman|chairwoman|ceo|cfo|president|boss|director|founder|subsidiary|unit|owner|division|arm)$/u;
const PLURAL = new Set(['are', 'were', 'have', "aren't", "weren't", "haven't"]);
/** What bodies do with things and people. Lemmas. */
const BODY_VERBS = new Set(['employ', 'manufacture', 'merge']);

/**
 * True where the words around a name of two words or more show that it is a body and nobody: what it has is "its", it is spoken of in the
 * plural, it has shares, or a chief executive.
 *
 * > Bay Works has told its suppliers       Bay Ferries are to run two boats       shares in Bay Works       workers at Bay Works
 */
export function isBodyByContext(reading: Reading, { from, to }: NameRun): boolean {
  const { lower, document, capital } = reading;
  if (to - from < 2 && !capital[from]) return false;
  if (from > 1 && isHeld(reading, from)) return true;
  if (to - from < 2) return false;
  const next = document.tokens[to];
  if (!next || lower[from - 1] === 'and' || lower[from - 1] === ',') return false;
  if (BODY_VERBS.has(next.lemma) && next.pos === 'VERB') return true;
  if (PLURAL.has(lower[to]!) && isSubject(reading, from)) return true;
  return hasIts(reading, to);
}

/** "shares in", "stake in", "workers at", "chief executive of": what stands behind is a company. */
function isHeld({ lower }: Reading, from: number): boolean {
  const [noun, preposition] = [lower[from - 2]!, lower[from - 1]!];
  if (preposition === 'in') return HELD_IN_COMPANIES.has(noun);
  if (preposition === 'at') return WORK_AT_COMPANIES.has(noun);
  return (
    preposition === 'of' &&
    CHIEF.test(noun) &&
    (noun !== 'director' || lower[from - 3] === 'managing') &&
    noun !== 'president'
  );
}

/** "told its suppliers" is told to its own. */
const says = (lemma: string): boolean => SPEECH_LEMMAS.has(lemma) && !/^(?:tell|ask|urge|call|describe)$/u.test(lemma);

/** Nothing in front that could be the subject instead: "brothers of Ida Krel are". */
function isSubject({ document, sentenceOf }: Reading, from: number): boolean {
  const before = document.tokens[from - 1];
  return !before || sentenceOf[from - 1] !== sentenceOf[from] || before.pos === 'SCONJ' || before.pos === 'CCONJ';
}

/** A verb group right behind the name, and "its" behind that; "said its staff" may tell of another's. */
function hasIts({ lower, document }: Reading, to: number): boolean {
  let verb = false;
  for (let i = to; i < to + REACH; i++) {
    const token = document.tokens[i];
    if (!token) return false;
    if (lower[i] === 'its') return verb && !says(document.tokens[i - 1]!.lemma);
    if (!/^(?:VERB|AUX|PART|ADV|ADP)$/u.test(token.pos) || lower[i] === 'that') return false;
    verb ||= token.pos === 'VERB' || token.pos === 'AUX';
  }
  return false;
}
