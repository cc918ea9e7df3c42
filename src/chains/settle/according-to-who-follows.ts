import { phraseAt } from '../phrase-at.ts';
import { type Settling, spansOf, withoutMarks } from './settling.ts';

const LONGEST = 60;

/**
 * Whom it is according to stands behind these words, and the clause in front is what they say.
 *
 * > [S The mayor] left for [T the pier], [C according to] reports       → [T The mayor left for the pier], [C according to] [S reports]
 */
export const accordingToWhoFollows: Settling = (cast, { relation, place: { source, cue, content } }) => {
  const { lower, sentenceOf, document } = cast.reading;
  if (!source || lower[cue.from] !== 'according' || lower[cue.to - 1] !== 'to' || source.to > cue.from) return null;
  const sentence = document.sentences[sentenceOf[cue.from] ?? 0];
  if (!sentence || content.some(({ from, to }) => to > cue.from || from < sentence.from)) return null;
  const who = phraseAt({ cast, sentence }, cue.to);
  if (who.to <= who.from) return null;
  const from = Math.min(source.from, ...content.map((range) => range.from));
  if (cue.from - from > LONGEST) return null;
  const clause = withoutMarks(cast, { from, to: cue.from });
  return [{ ...relation, source: spansOf(cast, [who]), content: spansOf(cast, [clause]) }];
};
