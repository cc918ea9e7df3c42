import { join1, join2, join3 } from '../sequence/hash.ts';
import type { CueView } from './cue-view.ts';
import { distanceStep } from './distance-step.ts';
import { EDGE_CLASSES, edgeClass } from './span-features.ts';
import { isStrong, type Surroundings } from './surroundings.ts';
import { BOUNDARY_WORD } from './vocabulary.ts';

/** What the first look made of a token beyond the paragraph. */
const NO_LABEL = 15;

/** No token has more of either kind. */
export const MOST_ROLE_FEATURES = 80;

/**
 * The hashed features of the token at `i` that hold for every cue: what it and its neighbours are.
 *
 * @returns how many were written to `out`
 */
export function placeFeatures(
  { document, seen, paragraph, tagging }: Surroundings,
  i: number,
  out: Int32Array,
): number {
  const { from, to } = document.paragraphs[paragraph[i]!]!;
  const { words, quote, quoteLength } = seen;
  const { labels } = tagging;
  const here = words[i]!;
  const last = i > from ? words[i - 1]! : BOUNDARY_WORD;
  const next = i + 1 < to ? words[i + 1]! : BOUNDARY_WORD;
  const beforeLast = i - 1 > from ? words[i - 2]! : BOUNDARY_WORD;
  const afterNext = i + 2 < to ? words[i + 2]! : BOUNDARY_WORD;
  const lastLabel = i > from ? labels[i - 1]! : NO_LABEL;
  const nextLabel = i + 1 < to ? labels[i + 1]! : NO_LABEL;
  const quotation = quote[i]! * 5 + quoteLength[i]!;
  let n = 0;
  out[n++] = join2(200, last.word, here.word);
  out[n++] = join2(201, here.word, next.word);
  out[n++] = join3(202, last.pos, here.pos, next.pos);
  out[n++] = join2(203, beforeLast.pos, last.pos);
  out[n++] = join3(204, here.pos, next.pos, afterNext.pos);
  out[n++] = join2(205, last.shape, here.shape);
  out[n++] = join2(206, here.shape, next.shape);
  out[n++] = join1(207, quotation);
  out[n++] = join2(208, quotation, here.pos);
  out[n++] = join2(209, i > from ? quote[i - 1]! : 9, i + 1 < to ? quote[i + 1]! : 9);
  out[n++] = join2(210, here.coarse, next.coarse);
  out[n++] = join2(211, last.coarse, here.coarse);
  out[n++] = join2(212, last.pos, here.lemma);
  out[n++] = join2(213, here.lemma, next.pos);
  out[n++] = join2(214, seen.headline[i]!, here.pos);
  out[n++] = join3(215, lastLabel, labels[i]!, nextLabel);
  return n;
}

/** Where a token stands to the cue. */
const SIDE = { left: 0, inside: 1, right: 2 } as const;

/**
 * The hashed features of the token at `i` as seen from one cue: on which side it stands and how far, what lies between,
 * how the cue stands in its sentence, and what the first look made of both.
 *
 * @returns how many were written to `out`
 */
export function roleFeatures(around: Surroundings, view: CueView, i: number, out: Int32Array): number {
  const { document, seen, candidate, strong, sentence, paragraph, owner, firstRole, tagging } = around;
  const { cue, lemma, coarse, frame, wordBefore, wordAfter, probability } = view;
  if (i >= cue.from && i < cue.to) {
    out[0] = join1(220, SIDE.inside);
    return 1;
  }
  const { from, to } = document.paragraphs[paragraph[i]!]!;
  const { words, quote, quoteLength, quotation, commas, verbs } = seen;
  const left = i < cue.from;
  const here = words[i]!;
  const p0 = here.pos;
  const last = i > from ? words[i - 1]! : BOUNDARY_WORD;
  const next = i + 1 < to ? words[i + 1]! : BOUNDARY_WORD;
  const side = left ? SIDE.left : SIDE.right;
  const distance = distanceStep(left ? cue.from - 1 - i : i - cue.to);
  const low = left ? i + 1 : cue.to;
  const high = left ? cue.from : i;
  const between = Math.min(3, commas[high]! - commas[low]!);
  const verbsBetween = Math.min(3, verbs[high]! - verbs[low]!);
  const cuesBetween = Math.min(2, strong[high]! - strong[low]!);
  const sentences = Math.max(-2, Math.min(2, sentence[i]! - sentence[cue.from]!)) + 2;
  const paragraphs = Math.min(3, paragraph[i]! - paragraph[cue.from]!);
  const sameQuotation = quotation[i] !== -1 && quotation[i] === quotation[cue.from] ? 1 : 0;
  const quotes = quote[i]! * 8 + quote[cue.from]! * 2 + sameQuotation;
  const far = side * 10 + distance;
  const passed = side * 4 + between;
  const label = tagging.labels[i]!;
  const lastLabel = i > from ? tagging.labels[i - 1]! : NO_LABEL;
  const nextLabel = i + 1 < to ? tagging.labels[i + 1]! : NO_LABEL;
  const own = owner[i] === -1 ? 0 : owner[i]! >= cue.from && owner[i]! < cue.to ? 1 : 2;
  const first = firstRole[i]! * 3 + own;
  let n = 0;

  // On which side, how far, what lies between.
  out[n++] = join1(221, far);
  out[n++] = join2(222, far, p0);
  out[n++] = join2(223, far, lemma);
  out[n++] = join3(224, lemma, passed, sentences);
  out[n++] = join3(225, passed, verbsBetween, p0);
  out[n++] = join3(226, frame, passed, quotes);
  out[n++] = join3(227, frame, far, sentences);
  out[n++] = join3(228, frame, passed, p0);
  out[n++] = join3(229, wordAfter, passed, verbsBetween);
  out[n++] = join3(230, wordBefore, far, p0);
  out[n++] = join3(231, side, quotes, sentences);
  out[n++] = join3(232, far, quotes, quoteLength[i]!);
  out[n++] = join3(233, side * 3 + cuesBetween, sentences, between);
  out[n++] = join3(234, side * 3 + cuesBetween, between, p0);
  out[n++] = join3(235, lemma, passed, p0);
  out[n++] = join3(236, coarse, passed, verbsBetween);
  out[n++] = join3(237, coarse, far, p0);
  out[n++] = join3(238, coarse, quotes, passed);
  out[n++] = join3(239, coarse, frame, passed);
  out[n++] = join3(240, probability, side, sentences);
  out[n++] = join3(241, here.word, side, sentences);
  out[n++] = join2(242, here.word, far);
  out[n++] = join3(243, last.word, passed, sentences);
  out[n++] = join3(244, view.outline, passed, quotes);
  out[n++] = join3(245, view.outline, far, verbsBetween);
  out[n++] = join3(246, candidate[i]!, side, cuesBetween);
  out[n++] = join3(247, frame, lemma, passed);
  out[n++] = join3(248, lemma, wordAfter, passed);
  out[n++] = join2(249, here.coarse, far);
  out[n++] = join3(250, sentences, quote[i]! * 4 + (i > from ? quote[i - 1]! : 3), passed);
  out[n++] = join2(251, far, join3(1, last.pos, p0, next.pos));
  out[n++] = join3(252, lemma, here.word, side);
  out[n++] = join3(253, view.posBefore, side, between);
  out[n++] = join3(254, view.posAfter, passed, sentences);
  if (distance <= 5) out[n++] = join3(255, (left ? next : last).word, far, p0);

  // Paragraphs of quotation behind it.
  if (paragraphs > 0) {
    out[n++] = join3(256, paragraphs, quote[i]! * 5 + quoteLength[i]!, view.ending);
    out[n++] = join2(257, paragraphs, view.ending);
  }

  // Another cue before this one may have the same subject.
  if (left && cuesBetween > 0) {
    const adjacent = i + 1 < to && isStrong(candidate[i + 1]!) ? (isStrong(candidate[i]!) ? 1 : 2) : 0;
    const nextCue = around.nextStrong[i]!;
    const toNextCue = nextCue === -1 || nextCue >= cue.from ? 9 : distanceStep(nextCue - i);
    out[n++] = join3(258, adjacent, cuesBetween, view.firstSuffix);
    out[n++] = join3(259, adjacent, wordBefore, cuesBetween * 4 + between);
    out[n++] = join3(260, adjacent, p0, view.firstSuffix);
    out[n++] = join3(261, toNextCue, p0, view.firstSuffix);
    out[n++] = join3(262, toNextCue, wordBefore, p0);
    out[n++] = join3(263, toNextCue, cuesBetween, verbsBetween);
  }

  // What the first look made of it.
  out[n++] = join3(264, label, side, view.taggedCue);
  out[n++] = join3(265, label, side, sentences);
  out[n++] = join3(266, lastLabel, label, side);
  out[n++] = join3(267, label, nextLabel, side);
  out[n++] = join3(268, first, side, view.taggedCue);
  out[n++] = join3(269, first, label, cuesBetween);
  out[n++] = join3(270, first, p0, side);
  out[n++] = join3(271, first, passed, verbsBetween);
  out[n++] = join3(272, first, lemma, side);
  return n;
}

/** Seam classes of the second look: the first look's, on either side of the cue, and the cue's own two edges. */
export const ROLE_EDGE_CLASSES = EDGE_CLASSES * 2 + 2;

export function roleEdge({ document, seen }: Surroundings, { cue }: CueView, i: number): number {
  if (i === cue.from) return EDGE_CLASSES * 2;
  if (i === cue.to) return EDGE_CLASSES * 2 + 1;
  return edgeClass(document, seen, i) + (i < cue.from ? 0 : EDGE_CLASSES);
}
