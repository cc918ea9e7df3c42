import type { Cast } from '../../identity/cast.ts';
import { mentionAtToken } from '../../identity/cast.ts';
import { clauseFrom, isClause } from '../nested/content-clause.ts';
import { endOfWhoItIs, opensSubordinate } from '../outright/who-it-is.ts';
import type { Range } from '../scene.ts';
import { type Settling, spansOf } from './settling.ts';

/** Tokens looked back over for the comma. */
const REACH = 40;

/**
 * Whom it is according to with all that says who it is, and the clause behind that: where what was taken for said begins inside the
 * description, "who spoke to Radio Vell on Saturday, the union had warned of cracks".
 */
function behindDescription(
  cast: Cast,
  source: Range,
  said: Range,
): { readonly who: Range; readonly clause: Range } | null {
  const { lower, document, sentenceOf } = cast.reading;
  const opens = mentionAtToken(cast, source.to - 1) || opensSubordinate(lower[said.from]);
  if (lower[source.to] !== ',' || !opens) return null;
  const sentence = document.sentences[sentenceOf[source.from] ?? 0];
  if (!sentence) return null;
  const to = Math.max(said.to, Math.min(sentence.to, said.to + REACH));
  const end = endOfWhoItIs(cast, source.to, to);
  if (end === source.to || said.from > end || !isClause(cast, end + 1, to)) return null;
  const clause = said.to > end + 1 ? { from: end + 1, to: said.to } : clauseFrom(cast, end + 1, to);
  return { who: { from: source.from, to: end }, clause };
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
  const described = behindDescription(cast, source, said);
  if (described)
    return [{ ...relation, source: spansOf(cast, [described.who]), content: spansOf(cast, [described.clause]) }];
  if (lower[said.from - 1] === ',') return null;
  let comma = said.from - 1;
  while (comma >= source.to && comma > said.from - REACH && lower[comma] !== ',') {
    if (taken(comma) || quoted[comma]) return null;
    comma--;
  }
  if (comma < source.to || lower[comma] !== ',' || !isClause(cast, comma + 1, said.to)) return null;
  return [{ ...relation, content: spansOf(cast, [{ from: comma + 1, to: said.to }]) }];
};
