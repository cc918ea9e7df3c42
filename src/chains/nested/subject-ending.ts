import { type Cast, mentionAtToken } from '../../identity/cast.ts';
import { NOBODY_SPEAKS, SPEAKING_PRONOUNS, SUBORDINATING, SUPPOSING } from '../lexicon/speech.ts';
import type { Range } from '../scene.ts';

/** Longest subject, tokens. Source: our choice. */
const REACH = 14;
const APPOSITION = 12;
const NOMINAL = new Set('DET ADJ NOUN PROPN NUM PRON'.split(' '));
const JOINING = new Set(['of', 'for', 'from', 'at', 'in', 'on', 'with', 'to', 'close']);

/** Who speaks in a clause, and whether a comma ends that clause. */
export interface Subject extends Range {
  readonly atComma: boolean;
}

/**
 * The noun phrase that ends right before a verb group or "’s": somebody who can speak. `null` when there is none, or when
 * the clause only supposes ("if the engineer said …") or asks.
 *
 * > … that | a member of the crew | had said        … , | the mayor, Ida Krel, | told
 */
export function subjectEnding(cast: Cast, end: number, low: number): Subject | null {
  const { lower } = cast.reading;
  if (end <= low) return null;
  const last = lower[end - 1]!;
  if (last === 'who' || SPEAKING_PRONOUNS.has(last)) return bounded(cast, end - 1, end, low);
  const withheld = beforeNameWithheld(cast, last === ',' ? end - 1 : end, low);
  if (withheld > low) return phraseEnding(cast, withheld, end, low);
  const inner = last === ',' ? beforeApposition(cast, end - 1, low) : end;
  return inner < 0 ? null : phraseEnding(cast, inner, end, low);
}

const WITHHELD = new Set(['named', 'identified', 'quoted', 'anonymity']);
const OPENS_CONDITION = new Set(['who', 'speaking', 'asking']);

/** "An official | who asked not to be named |", "…, speaking on condition of anonymity, |": where that clause begins; -1 when there is none. */
function beforeNameWithheld({ reading: { lower } }: Cast, end: number, low: number): number {
  if (!WITHHELD.has(lower[end - 1] ?? '')) return -1;
  for (let i = end - 2; i > low && i > end - APPOSITION; i--)
    if (OPENS_CONDITION.has(lower[i]!)) return lower[i - 1] === ',' ? i - 1 : i;
  return -1;
}

/** "Ida Krel, the mayor, | told": the comma in front of the apposition; -1 when there is none. */
function beforeApposition(cast: Cast, comma: number, low: number): number {
  const { lower, document } = cast.reading;
  for (let i = comma - 1; i > low && i > comma - APPOSITION; i--) {
    if (lower[i] === ',') return i;
    // The tagger takes the last word of "Bay Works" for a verb.
    if (mentionAtToken(cast, i)) continue;
    const { pos } = document.tokens[i]!;
    // "Ida Krel, an engineer who works in Kesh, | told"
    if (pos === 'VERB' && lower[i - 1] === 'who') {
      i--;
      continue;
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ') return -1;
  }
  return -1;
}

function phraseEnding(cast: Cast, nounEnd: number, end: number, low: number): Subject | null {
  const { lower, document } = cast.reading;
  let from = nounEnd;
  let noun = false;
  while (from > low && from > nounEnd - REACH) {
    const mention = mentionAtToken(cast, from - 1);
    if (mention) {
      noun = true;
      from = Math.max(low, mention.titleFrom);
      continue;
    }
    const word = lower[from - 1]!;
    const { pos } = document.tokens[from - 1]!;
    const joins = JOINING.has(word) && from < nounEnd && from - 2 >= low && isNoun(cast, from - 2);
    const glue = word === "'s" || word === "'" || word === '-';
    // "Syria and Iraq", "the general overseeing the forces": still the same phrase.
    const behindNoun = from < nounEnd && from - 2 >= low && isNoun(cast, from - 2);
    if (behindNoun && ((pos === 'CCONJ' && word !== 'but') || (pos === 'VERB' && word.endsWith('ing')))) {
      from--;
      continue;
    }
    if (!joins && !glue && (!NOMINAL.has(pos) || word === 'that' || word === 'what' || word === 'which')) break;
    if (pos === 'NOUN' || pos === 'PROPN') noun = true;
    from--;
  }
  return noun && from < nounEnd ? bounded(cast, from, end, low) : null;
}

const isNoun = (cast: Cast, i: number): boolean => {
  const { pos } = cast.reading.document.tokens[i]!;
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || mentionAtToken(cast, i) !== undefined;
};

/** Whether what stands in front lets the phrase be a speaker. */
function bounded(cast: Cast, from: number, end: number, low: number): Subject | null {
  const { lower, document } = cast.reading;
  if (NOBODY_SPEAKS.has(lower[from]!)) return null;
  const to = lower[end - 1] === ',' ? end - 1 : end;
  if (from <= low) return { from, to, atComma: false };
  const before = lower[from - 1]!;
  const { pos } = document.tokens[from - 1]!;
  const inWhich = before === 'which' && lower[from - 2] === 'in';
  if ((SUPPOSING.has(before) && !inWhich) || pos === 'VERB' || pos === 'AUX' || pos === 'PART') return null;
  const subordinate = SUBORDINATING.has(before);
  if (pos === 'ADP' && !subordinate) return null;
  return { from, to, atComma: subordinate };
}

/** Longest subject that fills a content's front, tokens. */
const FILLING = 26;

/** A long subject, "the general overseeing the forces in the north", when nothing else stands in front of its verb. */
export function subjectFilling({ reading: { lower, document } }: Cast, from: number, to: number): Subject | null {
  if (to - from > FILLING || to - from < 2 || NOBODY_SPEAKS.has(lower[from]!)) return null;
  const { pos } = document.tokens[from]!;
  if (pos !== 'DET' && pos !== 'PROPN') return null;
  for (let i = from; i < to; i++) {
    const token = document.tokens[i]!;
    const finite = token.pos === 'VERB' && !lower[i]!.endsWith('ing') && lower[i - 1] !== '-';
    if (finite || token.pos === 'AUX' || token.pos === 'SCONJ' || lower[i] === ',' || lower[i] === 'which') return null;
  }
  return { from, to, atComma: false };
}
