import { type Settling, spansOf } from './settling.ts';

const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly|apparently)$/u;
/** Tokens of auxiliaries between subject and adverb: "has reportedly". */
const GAP = 2;

/**
 * "reportedly" says that somebody says it, never who: the subject in front belongs to what is said.
 *
 * > [S Ships] [C reportedly] [T left]       → [T Ships] [C reportedly] [T left]
 */
export const hearsayHasNoSource: Settling = (cast, { relation, place: { source, cue, content } }) => {
  if (!source || cue.to - cue.from !== 1 || !HEARSAY.test(cast.reading.lower[cue.from]!)) return null;
  const behind = content.filter(({ from }) => from >= cue.to);
  if (source.to > cue.from || cue.from - source.to > GAP || behind.length === 0) return null;
  const subject = { from: source.from, to: cue.from };
  return [{ ...relation, source: [], content: spansOf(cast, [subject, ...behind]) }];
};
