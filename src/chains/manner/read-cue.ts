import type { Reading } from '../../identity/reading.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import { BETWEEN, HOLDING_BACK, KEPT_BACK, NEGATIONS, NO_NEGATION, NOBODY } from '../lexicon/negations.ts';
import { type Place, within } from '../scene-of.ts';
import { actAt } from './act-at.ts';
import { baseForms } from './base-forms.ts';
import { NOUNS } from './classes.ts';

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
  let negated = negatedBefore(reading, cue.from, source?.to ?? 0) || NOBODY.has(lower[source?.from ?? -1] ?? '');
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
    const act = actAt(reading, i, cue.from);
    if (act) return done(act, lemma, i);
    if (first === '' && pos === 'VERB' && !BETWEEN.has(lower[i]!)) first = lemma;
  }
  return done(null, first, cue.to);
}

/** "refused", "declining", "a refusal to": not "a decline". */
const isHolding = (lemma: string, word: string, pos: string): boolean =>
  HOLDING_BACK.has(lemma)
    ? pos !== 'NOUN' || /(?:al|ance|ure)$/u.test(word)
    : baseForms(word).some((base) => HOLDING_BACK.has(base));

function isNegation({ document, lower }: Reading, i: number): boolean {
  const negates = NEGATIONS.has(document.tokens[i]!.lemma) || NEGATIONS.has(lower[i]!);
  return negates && !NO_NEGATION.has(lower[i + 1] ?? '');
}

/** True when the verb group that runs up to a token negates: "could not | confirm", "refused to | say"; not a name: "Ana Hides | denied". */
function negatedBefore(reading: Reading, at: number, sourceTo: number): boolean {
  const low = sourceTo <= at ? sourceTo : 0;
  for (let i = at - 1; i >= Math.max(low, at - 5); i--) {
    const { lemma, pos } = reading.document.tokens[i]!;
    if (isNegation(reading, i) && reading.lower[i] !== 'no') return true;
    if (isHolding(lemma, reading.lower[i]!, pos)) return true;
    if (!BETWEEN.has(reading.lower[i]!)) return false;
  }
  return false;
}
