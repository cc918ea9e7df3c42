import { mentionAtToken } from '../../identity/cast.ts';
import { isClause } from '../nested/content-clause.ts';
import { saysWhatHeIs } from '../outright/says-what-he-is.ts';
import { isVerbless } from '../outright/verbless.ts';
import type { Range } from '../scene.ts';
import { type Settling, spansOf } from './settling.ts';

/** Tokens looked back over for the comma. */
const REACH = 40;
/** Longest "an engineer in Kesh,". */
const LONGEST = 14;
const ARTICLE = /^(?:an?|the)$/u;

function commaBehind(lower: readonly string[], { from, to }: Range): number {
  for (let i = from + 1; i < to && i < from + LONGEST; i++) if (lower[i] === ',') return i;
  return -1;
}

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
  if (quoted[said.from]) return null;
  if (lower[said.from - 1] === ',') {
    // "According to Krel, [T an engineer in Kesh, the pier was shut]"
    const next = said.from === source.to + 1 && ARTICLE.test(lower[said.from]!) ? commaBehind(lower, said) : -1;
    const isApart =
      next > 0 &&
      saysWhatHeIs(lower, said) &&
      isVerbless(cast, { from: said.from, to: next }) &&
      isClause(cast, next + 1, said.to);
    if (!isApart || !mentionAtToken(cast, source.to - 1)) return null;
    const whole = { from: source.from, to: next };
    return [{ ...relation, source: spansOf(cast, [whole]), content: spansOf(cast, [{ from: next + 1, to: said.to }]) }];
  }
  let comma = said.from - 1;
  while (comma >= source.to && comma > said.from - REACH && lower[comma] !== ',') {
    if (taken(comma) || quoted[comma]) return null;
    comma--;
  }
  if (comma < source.to || lower[comma] !== ',' || !isClause(cast, comma + 1, said.to)) return null;
  return [{ ...relation, content: spansOf(cast, [{ from: comma + 1, to: said.to }]) }];
};
