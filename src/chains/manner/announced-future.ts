import { POSSESSIVES } from '../../identity/lexicon/words.ts';
import { readPhrase } from '../../identity/phrase.ts';
import type { Reading } from '../../identity/reading.ts';
import { wordSet } from '../../language/word-set.ts';
import type { Stance } from '../../model/statement.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import type { Place } from '../scene-of.ts';
import { subjectOf } from './clause-words.ts';
import type { MainClause } from './main-clause.ts';

/** What happens to its subject and is nobody's deed. Lemmas. Source: verbs without a volitional subject, Levin 1993. */
const HAPPENS = wordSet(`
  be have rain snow happen occur lose suffer die fall rise cost depend seem appear need face miss remain become see know feel like
  find fail benefit cause prove last end result affect want mean grow shrink survive recover take help`);
/** Behind a form of "be", with "to": what is arranged. */
const ARRANGED = wordSet('set due about scheduled expected bound slated poised planning hoping aiming going');
/** "the aim is to open it" says what the aim is. */
const IS_TO = wordSet(
  'aim goal purpose task job idea point way role objective priority step thing answer solution duty mission best plan intention hope challenge problem',
);
/** With "to" or "on" behind them their subject means to do it. Lemmas. */
const MEANS_TO = wordSet('plan intend aim propose');
/** With "to" behind them: what is announced is a deed to come. */
const RESOLVES = wordSet(
  'plan plans intention intentions decision intent scheme proposal proposals readiness willingness',
);
/** Written with a curly apostrophe the tagger leaves these whole. */
const CONTRACTED = /^(i|we|he|she|it|they)'(ll|m|re|s)$/u;
const VERBAL = /^(?:VERB|AUX|ADJ|NOUN)$/u;
const ASKING = wordSet('how what why when where whether who which if');
const SPEAKERS = wordSet('i we he she they it');

/**
 * What a content does that says what will be, where the cue only says that it was said: the source's own deed is promised, all else is
 * predicted. `null` where the main clause is no future.
 *
 * > The firm said it will cut 40 jobs → promises     the pier is to open in May → predicts     announced plans to sell → promises
 *
 * Source: commissives and assertives about the future, Searle & Vanderveken 1985; future in the past, Quirk et al. 1985, §4.48.
 */
export function announcedFuture(reading: Reading, place: Place, clause: MainClause): Stance | null {
  if (isResolve(reading, place, clause)) return 'promises';
  const { size, word, lemma, pos } = clause;
  for (let k = 0; k < size; k++) {
    if ((pos(k) === 'SCONJ' && k > 0) || ASKING.has(word(k))) return null;
    const to = verbAhead(reading, clause, k);
    if (to >= 0) return isOwnDeed(reading, place, clause, k, to) ? 'promises' : 'predicts';
    if (pos(k) === 'AUX') return null;
    if (pos(k) !== 'VERB') continue;
    if (MEANS_TO.has(lemma(k)) && word(k + 1) === 'to' && k > 0 && pos(k + 2) === 'VERB')
      return isOwnDeed(reading, place, clause, k, k + 2) ? 'promises' : 'predicts';
    if (!isParticiple(clause, k)) return null;
  }
  return null;
}

/** Where the verb stands that "will", "is to", "is due to" at a place put ahead; -1 where nothing does. */
function verbAhead(reading: Reading, clause: MainClause, k: number): number {
  const { word, lemma, pos, size } = clause;
  const short = CONTRACTED.exec(word(k));
  switch (short?.[2] === 'll' ? "'ll" : word(k)) {
    case 'will':
    case 'wo':
    case "'ll":
      // “We’ll see” tells nothing.
      if (lemma(k + 1) === 'see' && size === k + 2) return -1;
      return pos(k) === 'NOUN' || POSSESSIVES.has(word(k - 1))
        ? -1
        : Math.max(verbFrom(clause, k + 1), clause.word(k + 1) === 'have' ? k + 1 : -1);
    case 'shall':
      // In laws it demands.
      return /^(?:i|we)$/u.test(word(k - 1)) ? verbFrom(clause, k + 1) : -1;
    case 'would': {
      // In quotation marks, or hanging on an "if", it tells of what might be.
      const isPast = !reading.quoted[clause.tokens[k] ?? -1] && !clause.conditional;
      const at = isPast ? verbFrom(clause, k + 1) : -1;
      return at >= 0 && /^(?:like|rather|prefer|say|argue|think|suggest)$/u.test(lemma(at)) ? -1 : at;
    }
  }
  const isBe = short ? short[2] !== 'll' : FORMS_OF_BE.has(word(k)) && k > 0;
  if (!isBe) return -1;
  const next = /^(?:not|n't|also|now|still|already)$/u.test(word(k + 1)) ? k + 2 : k + 1;
  if (ARRANGED.has(word(next)) && word(next + 1) === 'to') return verbFrom(clause, next + 2);
  if (word(next) !== 'to' || word(0) === 'to' || IS_TO.has(word(k - 1)) || lemma(next + 1) === 'blame') return -1;
  return word(next + 1) === lemma(next + 1) ? verbFrom(clause, next + 1) : -1;
}

/** The base form behind a modal and its adverbs; -1 where none stands. The tagger takes some for adjectives or nouns: "would open". */
function verbFrom({ word, lemma, pos, size }: MainClause, from: number): number {
  let at = from;
  while (at < size && (pos(at) === 'ADV' || pos(at) === 'PART' || /^(?:not|n't|never|also)$/u.test(word(at)))) at++;
  const isBase = word(at) === lemma(at) || word(at) === 'be';
  return at < size && isBase && VERBAL.test(pos(at)) && lemma(at) !== 'have' ? at : -1;
}

/** Its subject is the source, by a pronoun or the same noun, and the verb something one does. */
function isOwnDeed(reading: Reading, { source }: Place, clause: MainClause, k: number, verb: number): boolean {
  const { word, lemma } = clause;
  if (HAPPENS.has(lemma(verb)) || isPassive(clause, verb)) return false;
  const subject = CONTRACTED.exec(word(k))?.[1] ?? (subjectOf(clause, k) || word(k - 1));
  if (!source) return SPEAKERS.has(subject);
  if (subject === '') return false;
  const { head } = readPhrase(reading, source.from, source.to);
  // "Doctors said she would leave": one is not many.
  const many = reading.document.tokens[head]?.pos === 'NOUN' && /[^s]s$/u.test(reading.lower[head] ?? '');
  if (SPEAKERS.has(subject)) return !(many && /^(?:he|she|it)$/u.test(subject));
  return reading.lower[head] === subject;
}

const isPassive = ({ lemma, word }: MainClause, verb: number): boolean =>
  lemma(verb) === 'be' || (lemma(verb) === 'get' && /ed$/u.test(word(verb + 1)));

/** "announced plans | to sell", "announced | its decision to sell": before the content, or its first words. */
function isResolve({ lower }: Reading, { cue, content }: Place, clause: MainClause): boolean {
  const { word, pos, size } = clause;
  const first = content[0];
  if (!first || first.from < cue.to) return false;
  if (word(0) === 'to') return pos(1) === 'VERB' && RESOLVES.has(lower[first.from - 1] ?? '');
  for (let k = 0; k < Math.min(size, 4); k++) {
    if (RESOLVES.has(word(k))) return word(k + 1) === 'to' && pos(k + 2) === 'VERB' && !isSentence(clause, k + 3);
    if (pos(k) === 'VERB' || pos(k) === 'AUX' || word(k) === "'s") return false;
  }
  return false;
}

/** "the plan to sell it | would fail": the plan is only spoken of. */
function isSentence({ pos, size }: MainClause, from: number): boolean {
  for (let k = from; k < size; k++) if (pos(k) === 'AUX') return true;
  return false;
}

/** "figures published today", "the man driving it": the main verb is still to come. */
function isParticiple({ word, pos }: MainClause, k: number): boolean {
  if (word(k).endsWith('ing')) return true;
  return /(?:ed|en|wn)$/u.test(word(k)) && pos(k - 1) === 'NOUN' && (pos(k + 1) === 'ADP' || pos(k + 1) === 'PROPN');
}
