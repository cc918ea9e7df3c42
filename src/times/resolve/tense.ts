import type { Document, Token, TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';

export type Direction = 'past' | 'future';

/** Tokens looked at on either side. Source: our choice; cost stays linear whatever a sentence's length. */
const BACK = 20;
const ON = 14;

/** What is due or planned. Lemmas. Source: our list. */
const AHEAD = wordSet(
  'due schedule expect slate plan intend hope want aim set expire mature await upcoming likely ready prepare propose forthcoming deadline eve tentatively promise',
);
const MODALS = wordSet("will 'll shall would may might could should must can wo ca");
/** Present forms that speak of what is on the timetable. Lemmas. */
const TIMETABLE = wordSet('begin start end open close expire leave arrive mature convene resume take go');
const PAST_FORMS = wordSet('was were had did been');

/**
 * Whether words near a time speak of what was or of what is to come: the verb before it, else the one behind.
 *
 * > said | Friday                past         will meet | Friday       future
 * > is due to expire | Friday    future       The vote | Friday | would follow   future
 *
 * Without a verb: the past, which is what reports are about.
 */
export function directionAt({ tokens }: Document, sentence: TokenRange, from: number, to: number): Direction {
  const before = tokens[from - 1];
  // "The vote on Friday will …"; not "said Friday it will".
  if (from > sentence.from && before?.pos !== 'VERB')
    for (let i = to; i < Math.min(to + 3, sentence.to); i++) {
      const token = tokens[i]!;
      if (isFutureAux(tokens, i)) return 'future';
      if (token.pos !== 'ADV' && token.pos !== 'PUNCT') break;
    }
  for (let i = from - 1; i >= Math.max(sentence.from, from - BACK); i--) {
    const found = tenseOf(tokens, i, sentence);
    if (found) return found;
  }
  for (let i = to; i < Math.min(sentence.to, to + ON); i++) {
    const found = tenseOf(tokens, i, sentence);
    if (found) return found;
  }
  return 'past';
}

const lowerOf = (token: Token | undefined): string => token?.text.toLowerCase().replace('’', "'") ?? '';

function isFutureAux(tokens: readonly Token[], i: number): boolean {
  const word = lowerOf(tokens[i]);
  if (!MODALS.has(word) || (tokens[i]!.pos !== 'AUX' && tokens[i]!.pos !== 'VERB')) return false;
  // "would have", "could not have": what might have been.
  const next = lowerOf(tokens[i + 1]);
  return next !== 'have' && !((next === 'not' || next === "n't") && lowerOf(tokens[i + 2]) === 'have');
}

function tenseOf(tokens: readonly Token[], i: number, sentence: TokenRange): Direction | undefined {
  const token = tokens[i]!;
  const { pos, lemma } = token;
  if (AHEAD.has(lemma) && pos !== 'PROPN') return isPlanOfThePast(tokens, i, sentence) ? 'past' : 'future';
  if (pos !== 'VERB' && pos !== 'AUX') return undefined;
  const word = lowerOf(token);
  if (MODALS.has(word)) return isFutureAux(tokens, i) ? 'future' : 'past';
  if (PAST_FORMS.has(word)) return 'past';
  if (word === 'has' || word === 'have' || word === "'ve") return undefined;
  if (word.endsWith('ing')) {
    const be = lowerOf(tokens[i - 1]);
    return be === 'is' || be === 'are' || be === "'re" || be === "'m" ? 'future' : undefined;
  }
  if (pos === 'AUX') return undefined;
  const inflected = word !== lemma;
  if (inflected && !word.endsWith('s')) return 'past';
  if (lowerOf(tokens[i - 1]) === 'to') return undefined;
  return TIMETABLE.has(lemma) ? 'future' : undefined;
}

/** "wanted", "planned", "had hoped": a plan told in the past may be over; only what is or was "expected" is still to come. */
function isPlanOfThePast(tokens: readonly Token[], i: number, sentence: TokenRange): boolean {
  const { lemma } = tokens[i]!;
  if (lemma === 'set') {
    // "set for Friday", "set to meet"; not "set a record".
    const next = lowerOf(tokens[i + 1]);
    return next !== 'for' && next !== 'to';
  }
  return i > sentence.from && lowerOf(tokens[i - 1]) === 'had';
}
