import type { Reading } from '../identity/reading.ts';
import type { Certainty, Mode, Stance } from '../model/statement.ts';
import {
  DISTANT_CUES,
  DISTANT_WORDS,
  POSSIBLE_CUES,
  POSSIBLE_WORDS,
  PROBABLE_CUES,
  PROBABLE_WORDS,
} from './lexicon/hedges.ts';
import { CALLED_FOR, CALLING, DOUBTS, NEGATIONS, NO_NEGATION, NOBODY, OPINIONS, STANCE_OF } from './lexicon/stances.ts';
import type { Range } from './scene.ts';

/** Content tokens looked at for hedges: the main clause. Source: our choice. */
const CLAUSE = 30;

/** How much of the content stands in quotation marks: all of it, none, or some. Punctuation does not count. */
export function modeOf({ wordsBefore, quotedBefore }: Reading, content: readonly Range[]): Mode {
  let words = 0;
  let inside = 0;
  for (const { from, to } of content) {
    words += wordsBefore[to]! - wordsBefore[from]!;
    inside += quotedBefore[to]! - quotedBefore[from]!;
  }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed';
}

/**
 * What the source does with the content, from the cue's verb; a question in quotation marks asks. Words that were kept back are withheld,
 * whatever the verb: "could not confirm", "refused to deny", "Nobody said".
 */
export function stanceOf(reading: Reading, cue: Range, content: readonly Range[], source?: Range | null): Stance {
  const { document, lower } = reading;
  let stance: Stance = 'asserts';
  let verb = '';
  let negated = negatedBefore(reading, cue.from) || NOBODY.has(lower[source?.from ?? -1] ?? '');
  for (let i = cue.from; i < cue.to; i++) {
    const { lemma, pos } = document.tokens[i]!;
    if (isNegation(reading, i)) {
      // Behind the verb it belongs to the content: "asked them not to", "said, without elaborating".
      if (verb === '') negated = true;
      continue;
    }
    if (verb === '' && pos === 'VERB' && !isModal(lower[i]!)) verb = lemma;
    const found =
      STANCE_OF.get(lemma) ?? (CALLING.has(lemma) && CALLED_FOR.has(lower[i + 1] ?? '') ? 'demands' : undefined);
    if (found && stance === 'asserts') stance = found;
  }
  if (negated) return OPINIONS.has(verb) ? 'denies' : DOUBTS.has(verb) ? 'asserts' : 'withholds';
  if (stance !== 'asserts') return stance;
  const last = content.at(-1);
  for (let i = (last?.to ?? 0) - 1; last && i >= Math.max(last.from, last.to - 3); i--)
    if (lower[i] === '?') return 'questions';
  return 'asserts';
}

function isNegation({ document, lower }: Reading, i: number): boolean {
  const negates = NEGATIONS.has(document.tokens[i]!.lemma) || NEGATIONS.has(lower[i]!);
  return negates && !NO_NEGATION.has(lower[i + 1] ?? '');
}

/** Words of a verb group that come before its verb, whatever part of speech the tagger gives them. */
const MODALS = new Set(
  'to be is are was were been have has had do does did can ca could will wo would should shall may might able yet so far immediately'.split(
    ' ',
  ),
);
const isModal = (word: string): boolean => MODALS.has(word);

/** True when the verb group that runs up to a token negates: "could not | confirm", "refused to | say". */
function negatedBefore(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (isNegation(reading, i)) return true;
    if (!isModal(reading.lower[i]!)) return false;
  }
  return false;
}

/** How firmly: the weakest of cue and main clause. Questions, demands and withheld words say nothing about what is so. */
export function certaintyOf(
  { document, lower, quoted }: Reading,
  cue: Range,
  content: readonly Range[],
  stance: Stance,
): Certainty {
  if (stance === 'questions' || stance === 'demands' || stance === 'withholds') return 'unknown';
  let probable = false;
  for (let i = cue.from; i < cue.to; i++) {
    const { lemma } = document.tokens[i]!;
    if (POSSIBLE_CUES.has(lemma)) return 'possible';
    if (PROBABLE_CUES.has(lemma)) probable = true;
  }
  const first = content[0];
  for (let i = first?.from ?? 0; first && i < Math.min(first.to, first.from + CLAUSE); i++) {
    const word = lower[i]!;
    if (word === '.' && quoted[i]) break;
    if (POSSIBLE_WORDS.has(word) || POSSIBLE_WORDS.has(document.tokens[i]!.lemma)) return 'possible';
    if (PROBABLE_WORDS.has(word) || PROBABLE_WORDS.has(document.tokens[i]!.lemma)) probable = true;
  }
  return probable ? 'probable' : 'certain';
}

/** True when the reporter keeps a distance, by the cue or by a word of their own beside or in the content. */
export function isDistant({ document, lower, quoted }: Reading, cue: Range, content: readonly Range[]): boolean {
  for (let i = cue.from; i < cue.to; i++)
    if (DISTANT_CUES.has(document.tokens[i]!.lemma) || DISTANT_WORDS.has(lower[i]!)) return true;
  for (const { from, to } of content) {
    for (let i = from; i < Math.min(to, from + CLAUSE); i++) {
      if (quoted[i]) continue;
      if (DISTANT_WORDS.has(lower[i]!)) return true;
      if (lower[i] === 'so' && lower[i + 1] === '-' && lower[i + 2] === 'called') return true;
    }
  }
  return false;
}
