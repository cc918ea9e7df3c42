import type { Document, Token, TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';

/** Where the words near a time lead: `rather past` when the verb stands farther off, `unsaid` when none goes with it. */
export type Direction = 'past' | 'rather past' | 'future' | 'unsaid';

/** Tokens looked at on either side. Source: our choice; cost stays linear whatever a sentence's length. */
const BACK = 20;
const ON = 14;
/** A verb this close is the time's own: "said on", "was shut down on". */
const OWN = 4;

/** What is due or planned. Lemmas. Source: our list. */
const AHEAD = wordSet(
  'due schedule expect slate plan intend hope want aim set expire mature likely ready prepare propose payable postpone adjourn promise',
);
const MODALS = wordSet("will 'll shall would may might should must can wo ca");
/** Present forms that speak of what is on the timetable. Lemmas. Source: our list. */
const TIMETABLE = wordSet(
  'begin start end open close expire leave arrive mature convene reconvene resume take go meet visit travel vote face host hold',
);
const PAST_FORMS = wordSet('was were had did');
const LIMITS = wordSet('by until till');

/**
 * Whether the words near a time speak of what was or of what is to come: the verb before it, else the one behind.
 *
 * > said | Friday                past         will meet | Friday            future
 * > is due to expire | Friday    future       the vote | Friday | would …   future
 * > the | Jan. 14 | deadline     unsaid       must be back by | Jan. 14     future
 */
export function directionAt({ tokens }: Document, sentence: TokenRange, from: number, to: number): Direction {
  const before = tokens[from - 1];
  // "The vote on Friday will …"; not "said Friday it will".
  if (from > sentence.from && before?.pos !== 'VERB') {
    for (let i = to; i < Math.min(to + 3, sentence.to); i++) {
      if (isFutureAux(tokens, i)) return 'future';
      if (!/^(?:ADV|PUNCT|PART|NOUN)$/u.test(tokens[i]!.pos)) break;
    }
  }
  if (isAttribute(tokens, sentence, from, to)) return 'unsaid';
  const own = opensClause(tokens, sentence, from, to) ? tenseBehind(tokens, sentence, to) : undefined;
  if (own) return own;
  const limit = LIMITS.has(lowerOf(before)) && from > sentence.from;
  for (let i = from - 1; i >= Math.max(sentence.from, from - BACK); i--) {
    const found = tenseOf(tokens, i);
    if (!found) continue;
    // "asked for an answer by Friday"; "was closed until Friday" is over.
    if (limit && found === 'past' && !PAST_FORMS.has(lowerOf(tokens[i])) && !PAST_FORMS.has(lowerOf(tokens[i - 1])))
      return 'future';
    return found === 'past' && from - i > OWN ? 'rather past' : found;
  }
  for (let i = to; i < Math.min(sentence.to, to + ON); i++) {
    const found = tenseOf(tokens, i);
    if (found)
      return limit && !PAST_FORMS.has(lowerOf(tokens[i])) ? 'future' : found === 'past' ? 'rather past' : found;
  }
  return limit ? 'future' : 'unsaid';
}

/** "he left and in | April | he will return": it stands in front of its own clause. */
function opensClause(tokens: readonly Token[], sentence: TokenRange, from: number, to: number): boolean {
  let i = from - 1;
  if (tokens[i]?.pos === 'ADP') i--;
  if (i <= sentence.from || !/^(?:and|but|while|whereas)$/u.test(lowerOf(tokens[i]))) return false;
  const comma = lowerOf(tokens[to]) === ',' ? to + 1 : to;
  return comma < sentence.to && /^(?:PRON|DET|PROPN)$/u.test(tokens[comma]!.pos);
}

/** Words a subject may take: "the board of the port will". Source: our choice. */
const SUBJECT = 8;

function tenseBehind(tokens: readonly Token[], sentence: TokenRange, to: number): Direction | undefined {
  for (let i = to; i < Math.min(sentence.to, to + SUBJECT); i++) {
    const found = tenseOf(tokens, i);
    if (found) return found;
  }
  return undefined;
}

/** "the Jan. 14 deadline", "Friday’s ruling": it goes with a noun. */
function isAttribute(tokens: readonly Token[], sentence: TokenRange, from: number, to: number): boolean {
  if (to < sentence.to && /^['’]s$/u.test(tokens[to]!.text)) return true;
  const before = tokens[from - 1];
  const behind = tokens[to];
  if (from === sentence.from || to >= sentence.to || !before || !behind) return false;
  return (before.pos === 'DET' || before.pos === 'ADJ') && /^(?:NOUN|ADJ|PROPN)$/u.test(behind.pos);
}

const lowerOf = (token: Token | undefined): string => token?.text.toLowerCase().replace('’', "'") ?? '';

function isFutureAux(tokens: readonly Token[], i: number): boolean {
  const word = lowerOf(tokens[i]);
  if (!MODALS.has(word) || (tokens[i]!.pos !== 'AUX' && tokens[i]!.pos !== 'VERB')) return false;
  // "would have", "could not have": what might have been.
  const next = lowerOf(tokens[i + 1]);
  return next !== 'have' && !((next === 'not' || next === "n't") && lowerOf(tokens[i + 2]) === 'have');
}

function tenseOf(tokens: readonly Token[], i: number): Direction | undefined {
  const token = tokens[i]!;
  const { pos, lemma } = token;
  if (AHEAD.has(lemma) && lowerOf(tokens[i - 1]) !== 'to' && (pos === 'VERB' || pos === 'ADJ' || pos === 'ADV'))
    return tenseOfPlan(tokens, i);
  if (pos !== 'VERB' && pos !== 'AUX') return undefined;
  const word = lowerOf(token);
  if (MODALS.has(word)) return isFutureAux(tokens, i) ? 'future' : 'past';
  if (PAST_FORMS.has(word)) return 'past';
  // "could not be reached Friday", "could meet Friday".
  if (word === 'could') return 'unsaid';
  const before = lowerOf(tokens[i - 1]);
  if (before === 'to') return /^(?:is|are|'re|be)$/u.test(lowerOf(tokens[i - 2])) ? 'future' : undefined;
  if (pos === 'AUX' || word === 'has' || word === 'have' || word === "'ve") return undefined;
  if (word.endsWith('ing')) return /^(?:is|are|'re|'m)$/u.test(before) ? 'future' : undefined;
  if (word !== lemma && !word.endsWith('s')) {
    // "must be returned", "is heard": the form is not the verb's own time.
    if (before === 'be') return undefined;
    return before === 'is' || before === 'are' ? 'unsaid' : 'past';
  }
  return TIMETABLE.has(lemma) ? 'future' : undefined;
}

/** "planned", "due to meet", "set for Friday"; not "due to the rain", "set a record", "had been scheduled". */
function tenseOfPlan(tokens: readonly Token[], i: number): Direction | undefined {
  const { lemma } = tokens[i]!;
  const next = lowerOf(tokens[i + 1]);
  if (lemma === 'set' && next !== 'for' && next !== 'to') return 'past';
  if (lemma === 'due' && next === 'to' && tokens[i + 2]?.pos !== 'VERB') return undefined;
  const before = lowerOf(tokens[i - 1]);
  return before === 'had' || (before === 'been' && lowerOf(tokens[i - 2]) === 'had') ? 'past' : 'future';
}
