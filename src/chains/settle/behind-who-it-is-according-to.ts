import { isClause } from '../nested/content-clause.ts';
import { type Settling, spansOf } from './settling.ts';

/** Tokens looked back over for the comma. */
const REACH = 40;

/**
 * What is so "according to" somebody begins behind the comma that ends who it is, not in the middle of its clause.
 *
 * > According to an aide, speaking by telephone, the pier was hit by a barge [T that the union had sent].
 * > → [T the pier was hit by a barge that the union had sent]
 */
export const behindWhoItIsAccordingTo: Settling = (cast, { relation, place: { source, cue, content }, taken }) => {
  const { lower, sentenceOf, document, quoted } = cast.reading;
  const [said, ...more] = content;
  if (!source || !said || more.length > 0 || source.from !== cue.to || said.from <= source.to) return null;
  if (lower[cue.from] !== 'according' || cue.from !== document.sentences[sentenceOf[cue.from] ?? 0]?.from) return null;
  if (lower[said.from - 1] === ',' || quoted[said.from]) return null;
  let comma = said.from - 1;
  while (comma >= source.to && comma > said.from - REACH && lower[comma] !== ',') {
    if (taken(comma) || quoted[comma]) return null;
    comma--;
  }
  if (comma < source.to || lower[comma] !== ',' || !isClause(cast, comma + 1, said.to)) return null;
  return [{ ...relation, content: spansOf(cast, [{ from: comma + 1, to: said.to }]) }];
};
