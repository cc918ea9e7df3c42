import type { TokenRange } from '../language/document.ts';
import { join1, join2, join3 } from '../sequence/hash.ts';
import type { RoleAssignment } from './assign-roles.ts';
import { distanceStep } from './distance-step.ts';
import type { LinkedSpans } from './link.ts';
import { QUOTE } from './observations.ts';
import type { Surroundings } from './surroundings.ts';
import { BOUNDARY_WORD } from './vocabulary.ts';

/** No relation has more features than this. */
export const MOST_RELATION_FEATURES = 64;

/**
 * How far two readings of the same content agree: 0 one is missing, 1 apart, 2 touch, 3 half, 4 most, 5 the same.
 *
 * The ranges of each ascend and do not overlap: a content may go on over thousands of paragraphs.
 */
function agreement(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  if (a.length === 0 || b.length === 0) return 0;
  let common = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const x = a[i]!;
    const y = b[k]!;
    common += Math.max(0, Math.min(x.to, y.to) - Math.max(x.from, y.from));
    if (x.to <= y.to) i++;
    else k++;
  }
  const share = common / (size(a) + size(b) - common);
  return share === 0 ? 1 : share < 0.5 ? 2 : share < 0.8 ? 3 : share < 1 ? 4 : 5;
}

/** How sure the second look was of the content, in steps. */
const marginStep = (margin: number): number =>
  margin < 0 ? 0 : margin < 1 ? 1 : margin < 2 ? 2 : margin < 4 ? 3 : margin < 7 ? 4 : margin < 11 ? 5 : 6;

/**
 * The hashed features of a whole relation: how likely its cue is, how firmly and in which form source and content were
 * found, and whether both looks agree.
 *
 * @param first - what the first look tied to the same cue, if it took it for one
 * @param sameLemma - likely cues of the document with the same lemma, this one left out
 * @returns how many were written to `out`
 */
export function relationFeatures(
  around: Surroundings,
  { cue, source, content, view, margin }: RoleAssignment,
  first: LinkedSpans | undefined,
  sameLemma: number,
  out: Int32Array,
): number {
  const { seen, document, candidate, sentence, paragraph } = around;
  const { words, quote } = seen;
  const chance = Math.min(11, Math.floor(cue.probability * 12));
  const contents = first ? agreement(content, first.content) : 0;
  const sources = !first
    ? 0
    : source && first.source
      ? agreement([source], [first.source])
      : source
        ? 6
        : first.source
          ? 7
          : 8;
  const head = source ? words[source.to - 1]! : BOUNDARY_WORD;
  const sourceDistance = !source
    ? 15
    : source.to <= cue.from
      ? distanceStep(cue.from - source.to)
      : 10 + Math.min(4, source.from - cue.to);
  const sourceSize = source ? Math.min(6, source.to - source.from) : 0;
  const size = content.reduce((sum, { from, to }) => sum + to - from, 0);
  const length = size <= 3 ? size : size <= 6 ? 4 : size <= 12 ? 5 : size <= 25 ? 6 : 7;
  const opening = content[0]!;
  const closing = content.at(-1)!;
  const firstWord = words[opening.from]!;
  const side = opening.to <= cue.from ? (closing.from >= cue.to ? 2 : 1) : 0;
  const gap = distanceStep(opening.to <= cue.from ? cue.from - opening.to : opening.from - cue.to);
  const range = document.sentences[sentence[closing.to - 1]!]!;
  const toEnd = range.to - closing.to <= 1 ? 1 : 0;
  const quotes = (quote[opening.from] === QUOTE.outside ? 0 : 1) + (quote[closing.to - 1] === QUOTE.outside ? 0 : 2);
  const inQuotation = quote[cue.from] === QUOTE.outside ? 0 : 1;
  let inside = 0;
  for (const one of content) for (let i = one.from; i < one.to; i++) inside = Math.max(inside, candidate[i]!);
  const owned = around.owner[cue.from] === -1 ? 0 : around.firstRole[cue.from]!;
  const same = Math.min(3, sameLemma);
  const sure = marginStep(margin);
  let n = 0;
  out[n++] = join1(300, chance);
  out[n++] = join2(301, chance, contents);
  out[n++] = join2(302, chance, sources);
  out[n++] = join2(303, contents, sources);
  out[n++] = join3(304, chance, sure, contents);
  out[n++] = join2(305, sure, contents);
  out[n++] = join2(306, chance, view.coarse);
  out[n++] = join1(307, view.lemma);
  out[n++] = join2(308, view.lemma, side);
  out[n++] = join2(309, view.coarse, contents);
  out[n++] = join2(310, view.frame, side);
  out[n++] = join2(311, head.pos, sourceSize);
  out[n++] = join2(312, head.coarse, chance);
  out[n++] = join2(313, sourceDistance, chance);
  out[n++] = join2(314, sourceDistance, view.outline);
  out[n++] = join3(315, length, side, quotes);
  out[n++] = join2(316, length, chance);
  out[n++] = join2(317, length, contents);
  out[n++] = join2(318, firstWord.word, side);
  out[n++] = join2(319, firstWord.pos, view.outline);
  out[n++] = join2(320, firstWord.word, view.lemma);
  out[n++] = join3(321, gap, side, toEnd);
  out[n++] = join3(322, quotes, inQuotation, chance);
  out[n++] = join2(323, inside, chance);
  out[n++] = join2(324, inside, contents);
  out[n++] = join2(325, owned, chance);
  out[n++] = join3(326, owned, contents, inQuotation);
  out[n++] = join2(327, same, chance);
  out[n++] = join2(328, same, view.coarse);
  out[n++] = join2(329, Math.min(4, content.length), chance);
  out[n++] = join2(330, view.outline, chance);
  out[n++] = join2(331, view.posBefore, view.posAfter);
  out[n++] = join2(332, seen.headline[cue.from]!, chance);
  out[n++] = join2(333, words[closing.to - 1]!.pos, toEnd);
  out[n++] = join2(334, closing.to < document.tokens.length ? words[closing.to]!.word : 0, toEnd);
  out[n++] = join2(335, paragraph[closing.to - 1] === paragraph[cue.from] ? 1 : 0, chance);
  out[n++] = join3(336, source ? 1 : 0, view.taggedCue, chance);
  out[n++] = join2(337, view.taggedCue, chance);
  out[n++] = join2(338, words[cue.from]!.fine, chance);
  out[n++] = join2(339, words[cue.to - 1]!.fine, length);
  out[n++] = join2(340, view.wordAfter, view.lemma);
  const next = closing.to < document.tokens.length ? words[closing.to]!.pos : 0;
  out[n++] = join2(341, next, words[closing.to - 1]!.pos);
  out[n++] = join1(344, 0);
  return n;
}
