import { type Settling, spansOf, withoutMarks } from './settling.ts';

/** Tokens of a name before its part that was taken for the source, and of a speaker with what is said of him. Source: our choice. */
const NAME = 4;
const SPEAKER = 24;
const SPEAKING = /^(?:speaking|talking|writing)$/u;

/**
 * Whom somebody speaks to hears it; the speaker stands before.
 *
 * > Ola Lund, the mayor, speaking to [S Bay Wire], [C said] [T …]       → [S Ola Lund, the mayor], speaking to Bay Wire, [C said] …
 */
export const speakingToIsWhoHears: Settling = (cast, { relation, place: { source, cue, content } }) => {
  if (!source || cue.from < source.to || cue.from > source.to + 1) return null;
  const { lower, sentenceOf, document } = cast.reading;
  let to = source.from - 1;
  while (to > source.from - NAME && lower[to] !== 'to') to--;
  if (lower[to] !== 'to' || !SPEAKING.test(lower[to - 1] ?? '') || lower[to - 2] !== ',') return null;
  const comma = to - 2;
  const sentence = document.sentences[sentenceOf[source.from] ?? 0]?.from ?? comma;
  const behind = Math.max(sentence, ...content.filter((range) => range.to <= comma).map((range) => range.to));
  let from = behind;
  while (/^[“”"',;—–-]$/u.test(lower[from] ?? '')) from++;
  const speaker = withoutMarks(cast, { from, to: comma });
  if (speaker.to <= from || comma - from > SPEAKER) return null;
  return [{ ...relation, source: spansOf(cast, [speaker]) }];
};
