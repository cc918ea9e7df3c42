import { POSSESSIVES } from '../../identity/lexicon/words.ts';
import type { Reading } from '../../identity/reading.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import { baseForms } from './base-forms.ts';
import { ADJECTIVES, classNamed, NOUNS, PHRASES, VERBS } from './classes.ts';

/**
 * The class of a cue's word where it stands; `null` when it does nothing with the content.
 *
 * @param from - where the cue begins
 */
export function actAt(reading: Reading, i: number, from: number): CueClass | null {
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
    case 'admit':
      return classNamed(FORMS_OF_BE.has(lower[i - 1] ?? '') && next === 'to' ? 'say' : 'admit');
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
    for (let k = at - 1; k >= Math.max(from, at - 4); k--) {
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
    for (const { behind, act, adjacent } of phrases)
      if (behind.has(lower[k] ?? '') && (k === i + 1 || !adjacent)) return act;
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
