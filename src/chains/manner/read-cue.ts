import { POSSESSIVES } from '../../identity/lexicon/words.ts';
import type { Reading } from '../../identity/reading.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import { BETWEEN, HOLDING_BACK, KEPT_BACK, NEGATIONS, NO_NEGATION, NOBODY } from '../lexicon/negations.ts';
import type { Place } from '../scene-of.ts';
import { within } from '../scene-of.ts';
import { baseForms } from './base-forms.ts';
import { ADJECTIVES, classNamed, NOUNS, PHRASES, VERBS } from './classes.ts';

/** Tokens of a cue that are read: a split cue's hull may be as long as its content. Source: our choice. */
const REACH = 24;

/** What the cue's words do, before the content is looked at. */
export interface CueReading {
  /** The word that says what is done; `null` when none is known. */
  readonly act: CueClass | null;
  /** Its lemma; that of the first verb when no act is known; '' without a verb. */
  readonly lemma: string;
  /** Its token; the cue's end when no act is known. */
  readonly at: number;
  /** It does not take place: "did not say", "refused to confirm", "stopped short of saying". */
  readonly negated: boolean;
  /** Lemma of the word that holds back, such as "refuse"; '' when none does. */
  readonly holding: string;
  /** Only seems to take place: "appeared to say". */
  readonly softened: boolean;
}

/**
 * Read a cue's words in order, up to the one that says what is done. A verb of saying ends the search: what follows it in "said in
 * response to a question" is about the occasion.
 */
export function readCue(reading: Reading, { cue, content, source }: Place): CueReading {
  const { document, lower } = reading;
  const inContent = within(content);
  let negated = negatedBefore(reading, cue.from) || NOBODY.has(lower[source?.from ?? -1] ?? '');
  let holding = '';
  let softened = /^(?:appear|seem)$/u.test(document.tokens[cue.from - 2]?.lemma ?? '') && lower[cue.from - 1] === 'to';
  let first = '';
  const done = (act: CueClass | null, lemma: string, at: number): CueReading => ({
    act,
    lemma,
    at,
    negated: negated !== (holding !== ''),
    holding,
    softened,
  });
  for (let i = cue.from; i < Math.min(cue.to, cue.from + REACH); i++) {
    if (inContent(i)) continue;
    const { lemma, pos } = document.tokens[i]!;
    const next = lower[i + 1] ?? '';
    if (isNegation(reading, i)) {
      // "gave no reason": not told.
      if (lower[i] === 'no' && (KEPT_BACK.has(next) || KEPT_BACK.has(document.tokens[i + 1]?.lemma ?? ''))) {
        negated = true;
        return done(NOUNS.get(next) ?? null, next, i + 1);
      }
      // Behind the verb it belongs to the content: "asked them not to", "said, without elaborating".
      if (first === '' || lower[i] === 'no') negated = true;
      continue;
    }
    if (lower[i] === 'yet' && next === 'to') {
      negated = true;
      continue;
    }
    if (/^(?:stop|fall)$/u.test(lemma) && next === 'short') {
      holding = lemma;
      i++;
      continue;
    }
    if (isHolding(lemma, lower[i]!, pos)) {
      holding = lemma.startsWith('refus') ? 'refuse' : lemma;
      continue;
    }
    if (/^(?:appear|seem)$/u.test(lemma)) {
      softened = true;
      continue;
    }
    const act = actAt(reading, i);
    if (act) return done(act, lemma, i);
    if (first === '' && pos === 'VERB' && !BETWEEN.has(lower[i]!)) first = lemma;
  }
  return done(null, first, cue.to);
}

/** The class of a cue's word where it stands. */
function actAt(reading: Reading, i: number): CueClass | null {
  const { document, lower } = reading;
  const { lemma, pos } = document.tokens[i]!;
  const next = lower[i + 1] ?? '';
  const phrase = pos === 'NOUN' && isNominal(i) ? null : phraseAt(reading, i);
  if (phrase) return phrase;
  switch (lemma) {
    case 'call':
      return classNamed(pos === 'NOUN' && /^(?:for|to|that|on)$/u.test(next) ? 'demand' : 'say');
    case 'push':
    case 'appeal':
      if (pos === 'NOUN') return /^(?:for|to|that)$/u.test(next) ? classNamed('demand') : null;
      break;
    case 'assure':
      return classNamed(FORMS_OF_BE.has(lower[i - 1] ?? '') ? 'say' : 'promise');
    case 'understand':
      return classNamed(FORMS_OF_BE.has(lower[i - 1] ?? '') ? 'believe' : 'know');
    case 'plead':
      return classNamed('demand');
    case 'apologise':
    case 'apologize':
      return classNamed('admit');
    case 'look':
      return null;
  }
  if (pos === 'NOUN' && (!VERBS.has(lemma) || isNominal(i))) return nounAt(i);
  const known = VERBS.get(lemma) ?? ADJECTIVES.get(lower[i]!);
  if (known) return known;
  // The tagger takes some participles for adjectives and leaves them as they are: "alleged", "is promising".
  for (const base of baseForms(lemma)) if (VERBS.has(base)) return VERBS.get(base)!;
  return null;

  /** A noun names the act unless it is what the act is about: "in response to a question", "after the denial". */
  function nounAt(at: number): CueClass | null {
    const found = NOUNS.get(lemma);
    if (!found) return null;
    for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
      if (TOPIC.has(lower[k]!)) return null;
      const { pos: before } = document.tokens[k]!;
      if (before !== 'DET' && before !== 'ADJ' && before !== 'PRON' && before !== 'PART' && before !== 'ADV') break;
    }
    return found;
  }
  /** The tagger takes some verbs for nouns; behind an article or an adjective it is one. */
  function isNominal(at: number): boolean {
    const before = document.tokens[at - 1]?.pos ?? '';
    return /^(?:DET|ADJ|PART|ADP)$/u.test(before) || POSSESSIVES.has(lower[at - 1] ?? '');
  }
}

/** Words between a verb and what makes it a phrase. Source: our choice. */
const OBJECT = 4;

/** "ruled | out", "called | the plan | into question". */
function phraseAt({ document, lower }: Reading, i: number): CueClass | null {
  const phrases = PHRASES.get(document.tokens[i]!.lemma);
  if (!phrases) return null;
  for (let k = i + 1; k <= i + OBJECT + 1; k++) {
    for (const { behind, act } of phrases) if (behind.has(lower[k] ?? '')) return act;
    const pos = document.tokens[k]?.pos ?? '';
    if (pos === 'VERB' || pos === 'SCONJ' || lower[k] === ',' || lower[k] === '.') return null;
  }
  return null;
}

/** Before the noun of an act: it is the topic or the occasion. */
const TOPIC = new Set(
  'to about after amid despite against over following regarding under upon on before during since concerning'.split(
    ' ',
  ),
);

/** "refused", "declining", "a refusal to": not "a decline". */
const isHolding = (lemma: string, word: string, pos: string): boolean =>
  HOLDING_BACK.has(lemma)
    ? pos !== 'NOUN' || word.endsWith('al') || word.endsWith('ance')
    : baseForms(word).some((base) => HOLDING_BACK.has(base));

function isNegation({ document, lower }: Reading, i: number): boolean {
  const negates = NEGATIONS.has(document.tokens[i]!.lemma) || NEGATIONS.has(lower[i]!);
  return negates && !NO_NEGATION.has(lower[i + 1] ?? '');
}

/** True when the verb group that runs up to a token negates: "could not | confirm", "refused to | say". */
function negatedBefore(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { lemma, pos } = reading.document.tokens[i]!;
    if (isNegation(reading, i) && reading.lower[i] !== 'no') return true;
    if (isHolding(lemma, reading.lower[i]!, pos)) return true;
    if (!BETWEEN.has(reading.lower[i]!)) return false;
  }
  return false;
}
