import { CALENDAR_WORDS, POSSESSIVES } from '../identity/lexicon/words.ts';
import { wordsOf } from '../identity/reading.ts';
import { FORMS_OF_BE } from './forms-of-be.ts';
import { ADDRESSED, ENDS, HEARD_BEFORE, NO_AUDIENCE, NO_LISTENER, SAID_TO, SPOKEN_TO } from './lexicon/audiences.ts';
import { outletAt, phraseAt } from './phrase-at.ts';
import { isNamePart } from './said/is-name-part.ts';
import type { Scene } from './scene.ts';

/** Tokens behind the cue, and at the front of the sentence, that may name an audience. Source: our choice. */
const BEHIND = 12;
const FRONT = 8;

/**
 * Who was spoken to, in the article's words. An outlet is a relay instead.
 *
 * > told | reporters     in a letter to | the council     testified before | the committee     Addressing | dockers, Amin said
 */
export function addresseeOf(scene: Scene): string | undefined {
  const { cue, reach, sentence, free } = scene;
  for (let i = cue.from; i < Math.min(cue.to + BEHIND, reach.to); i++) {
    if (i >= cue.to && (!free(i) || leavesStatement(scene, i))) break;
    const found = free(i) && audienceAt(scene, i);
    if (found) return found;
  }
  for (let i = Math.max(reach.from, sentence.from); i < Math.min(sentence.from + FRONT, cue.from); i++) {
    if (!free(i) || inSource(scene, i)) break;
    if (isFronted(scene, i)) {
      const found = audienceAt(scene, i);
      if (found) return found;
    }
  }
  return undefined;
}

const inSource = ({ source }: Scene, i: number): boolean => source !== null && i >= source.from && i < source.to;

/** A verb behind the cue begins something else, unless it goes on about the speaking: "said, | speaking to a crowd". */
function leavesStatement({ cast }: Scene, i: number): boolean {
  const { pos, text } = cast.reading.document.tokens[i]!;
  return (pos === 'VERB' || pos === 'AUX') && !text.endsWith('ing');
}

/** "Speaking to", "In a letter to", "Addressing": an adverbial in front of the subject. */
function isFronted({ cast, sentence }: Scene, i: number): boolean {
  const { lower } = cast.reading;
  const first = lower[sentence.from] ?? '';
  return /^(?:in|during|at)$/u.test(first) ? i > sentence.from : first.endsWith('ing');
}

/** The audience a verb or a preposition at a token names. */
function audienceAt(scene: Scene, i: number): string | undefined {
  const { cast, cue, free, sentence } = scene;
  const { lower, document } = cast.reading;
  const { lemma, pos } = document.tokens[i]!;
  const before = document.tokens[i - 1]?.lemma ?? '';
  const inCue = i >= cue.from && i < cue.to;
  const to = lower[i] === 'to' && (SAID_TO.has(before) || SAID_TO.has(lower[i - 1] ?? ''));
  const heard = lower[i] === 'before' && HEARD_BEFORE.has(before);
  const address = lower[i] === 'addressing' || (inCue && lemma === 'address' && pos === 'VERB');
  const told = inCue && SPOKEN_TO.has(lemma) && pos !== 'NOUN' && !FORMS_OF_BE.has(lower[i - 1] ?? '');
  if (!to && !heard && !address && !told) return undefined;
  const first = document.tokens[i + 1];
  // "…, minister tells": a headline ends here, and another sentence begins.
  if (
    !first ||
    i + 1 >= sentence.to ||
    !free(i + 1) ||
    /^(?:VERB|AUX|ADP|SCONJ|PART|ADV|PUNCT|CCONJ)$/u.test(first.pos)
  )
    return undefined;
  if (NO_AUDIENCE.has(lower[i + 1]!)) return undefined;
  if (outletAt(scene, i + 1)) return undefined;
  const end = endOfAudience(scene, i + 1);
  if (end <= i + 1 || NO_LISTENER.has(document.tokens[end - 1]!.lemma)) return undefined;
  // Cut in the middle of "the Northern Sunday Post".
  if (CALENDAR_WORDS.has(lower[end] ?? '') && isNamePart(cast, end)) return undefined;
  if (address && ADDRESSED.has(document.tokens[end - 1]!.lemma)) return undefined;
  return wordsOf(cast.reading, i + 1, end);
}

/** Where the noun phrase ends: "hundreds of | supporters" goes on, "reporters | outside", "her | about it" do not. */
function endOfAudience(scene: Scene, from: number): number {
  const { cast, free } = scene;
  const { lower, document } = cast.reading;
  if (document.tokens[from]!.pos === 'PRON' && !POSSESSIVES.has(lower[from]!)) return from + 1;
  let limit = phraseAt(scene, from).to;
  // A participle in front of its noun ends a phrase too early.
  if (lower[limit - 1] === 'of' && free(limit)) limit = Math.max(limit, phraseAt(scene, limit + 1).to);
  let end = from;
  while (
    end < limit &&
    free(end) &&
    !(end > from && ENDS.has(lower[end]!)) &&
    (end === from || document.tokens[end]!.pos !== 'SCONJ')
  )
    end++;
  while (end > from && /^(?:ADP|PART|ADV|CCONJ|PUNCT|DET)$/u.test(document.tokens[end - 1]!.pos)) end--;
  return end;
}
