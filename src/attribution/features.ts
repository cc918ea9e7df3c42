import type { Document } from '../language/document.ts';
import { join1, join2, join3 } from '../sequence/hash.ts';
import { LIKELY_CUE } from './cue-lexicon.ts';
import { type Observations, QUOTE } from './observations.ts';

/** No position has more features than this. */
export const MOST_FEATURES = 120;

/** What a position beyond the paragraph looks like. */
const BOUNDARY = 0x5eed;

interface Place {
  readonly seen: Observations;
  /** The paragraph's tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Distance in steps that grow: 0, 1, 2, 3, 4, 5–6, 7–10, 11–20, 21–40, more. */
function distanceStep(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 10) return 6;
  if (distance <= 20) return 7;
  return distance <= 40 ? 8 : 9;
}

/**
 * The hashed features of the token at `i`, written to `out`.
 *
 * Words around it, what it looks like, where it stands in sentence and quotation, and how it lies to the nearest likely
 * cues: those three kinds of evidence decide whether it belongs to a source, a cue or a content.
 *
 * @returns how many were written, at most MOST_FEATURES
 */
export function featuresAt({ seen, from, to }: Place, i: number, out: Int32Array): number {
  const { word, lemma, pos, shape, quote, quoteLength, cueStep, frame } = seen;
  const p = i - 1 >= from;
  const pp = i - 2 >= from;
  const f = i + 1 < to;
  const ff = i + 2 < to;
  const w0 = word[i]!;
  const w1 = f ? word[i + 1]! : BOUNDARY;
  const w2 = ff ? word[i + 2]! : BOUNDARY;
  const w3 = i + 3 < to ? word[i + 3]! : BOUNDARY;
  const v1 = p ? word[i - 1]! : BOUNDARY;
  const v2 = pp ? word[i - 2]! : BOUNDARY;
  const v3 = i - 3 >= from ? word[i - 3]! : BOUNDARY;
  const l0 = lemma[i]!;
  const l1 = f ? lemma[i + 1]! : BOUNDARY;
  const k1 = p ? lemma[i - 1]! : BOUNDARY;
  const p0 = pos[i]!;
  const p1 = f ? pos[i + 1]! : BOUNDARY;
  const p2 = ff ? pos[i + 2]! : BOUNDARY;
  const o1 = p ? pos[i - 1]! : BOUNDARY;
  const o2 = pp ? pos[i - 2]! : BOUNDARY;
  const s0 = shape[i]!;
  const quote0 = quote[i]!;
  const q0 = quote0 * 5 + quoteLength[i]!;
  let n = 0;

  // The words around.
  out[n++] = join1(1, 0);
  out[n++] = join1(2, w0);
  out[n++] = join1(3, v1);
  out[n++] = join1(4, w1);
  out[n++] = join1(5, v2);
  out[n++] = join1(6, w2);
  out[n++] = join1(7, v3);
  out[n++] = join1(8, w3);
  out[n++] = join2(9, v1, w0);
  out[n++] = join2(10, w0, w1);
  out[n++] = join2(11, v2, v1);
  out[n++] = join2(12, w1, w2);
  out[n++] = join1(13, l0);
  out[n++] = join1(14, k1);
  out[n++] = join1(15, l1);
  out[n++] = join2(16, k1, l0);
  out[n++] = join2(17, l0, l1);
  out[n++] = join1(18, p0);
  out[n++] = join1(19, o1);
  out[n++] = join1(20, p1);
  out[n++] = join1(21, o2);
  out[n++] = join1(22, p2);
  out[n++] = join2(23, o1, p0);
  out[n++] = join2(24, p0, p1);
  out[n++] = join3(25, o1, p0, p1);
  out[n++] = join3(26, o2, o1, p0);
  out[n++] = join3(27, p0, p1, p2);
  out[n++] = join2(28, l0, p1);
  out[n++] = join2(29, o1, l0);
  out[n++] = join3(30, o1, l0, p1);
  out[n++] = join3(31, v1, p0, w1);

  // What it looks like.
  out[n++] = join1(32, s0);
  out[n++] = join1(33, seen.suffix3[i]!);
  out[n++] = join1(34, seen.suffix2[i]!);
  out[n++] = join1(35, seen.prefix[i]!);
  out[n++] = join2(36, p ? shape[i - 1]! : BOUNDARY, s0);
  out[n++] = join2(37, s0, f ? shape[i + 1]! : BOUNDARY);

  // Where it stands.
  const start = seen.sentenceStart[i]!;
  const end = seen.sentenceEnd[i]!;
  const sinceStart = distanceStep(i - start);
  const untilEnd = distanceStep(end - 1 - i);
  const firstSentence = start === from ? 1 : 0;
  out[n++] = join1(38, q0);
  out[n++] = join2(39, q0, p0);
  out[n++] = join2(40, q0, v1);
  out[n++] = join2(41, p ? quote[i - 1]! : 9, f ? quote[i + 1]! : 9);
  out[n++] = join2(42, sinceStart, p0);
  out[n++] = join2(43, untilEnd, p0);
  out[n++] = join3(44, sinceStart, firstSentence, quote0);
  out[n++] = join2(45, seen.headline[i]!, p0);
  out[n++] = join3(46, word[start]!, quote0, sinceStart);
  out[n++] = join2(47, pos[start]!, start + 1 < to ? pos[start + 1]! : BOUNDARY);
  out[n++] = join3(48, quote[start]!, quote0, quote[end - 1]!);
  out[n++] = join2(49, word[end - 1]!, quote0);

  // The nearest likely cues in the sentence.
  const left = seen.cueLeft[i]!;
  const right = seen.cueRight[i]!;
  const step = cueStep[i]!;
  out[n++] = join2(50, step, p0);
  out[n++] = join3(51, step, quote0, left === -1 ? 0 : 1);
  out[n++] = join3(52, step, o1, p1);
  if (step >= LIKELY_CUE) {
    out[n++] = join1(81, frame[i]!);
    out[n++] = join2(82, frame[i]!, l0);
    out[n++] = join3(83, frame[i]!, step, quote0);
  }
  if (left === -1) {
    out[n++] = join2(53, p0, quote0);
  } else {
    const distance = distanceStep(i - left);
    const between = Math.min(3, seen.commas[i]! - seen.commas[left]!);
    const verbs = Math.min(3, seen.verbs[i]! - seen.verbs[left + 1]!);
    const leftLemma = lemma[left]!;
    const leftNext = left + 1 < to ? word[left + 1]! : BOUNDARY;
    out[n++] = join2(54, leftLemma, quote0);
    out[n++] = join2(55, leftLemma, distance);
    out[n++] = join3(56, leftLemma, leftNext, between);
    out[n++] = join3(57, distance, between, quote0 * 4 + quote[left]!);
    out[n++] = join3(58, leftNext, between, verbs);
    out[n++] = join3(59, cueStep[left]!, between, p0);
    out[n++] = join3(60, leftLemma, between, p0);
    out[n++] = join3(61, pos[left]!, left + 1 < to ? pos[left + 1]! : BOUNDARY, verbs);
    out[n++] = join3(62, leftLemma, verbs, between);
    const leftFrame = frame[left]!;
    out[n++] = join3(84, leftFrame, between, quote0);
    out[n++] = join3(85, leftFrame, between, verbs);
    out[n++] = join3(86, leftFrame, p0, between);
    out[n++] = join3(87, leftFrame, distance, cueStep[left]!);
    out[n++] = join3(88, leftFrame, leftLemma, between);
  }
  if (right === -1) {
    out[n++] = join2(63, p0, quote0);
    out[n++] = join3(64, p0, quote0, left === -1 ? 0 : 1);
  } else {
    const distance = distanceStep(right - i);
    const between = Math.min(3, seen.commas[right]! - seen.commas[i]!);
    const verbs = Math.min(3, seen.verbs[right]! - seen.verbs[i]!);
    const rightLemma = lemma[right]!;
    out[n++] = join2(65, rightLemma, quote0);
    out[n++] = join2(66, rightLemma, distance);
    out[n++] = join3(67, rightLemma, between, p0);
    out[n++] = join3(68, distance, between, quote0 * 4 + quote[right]!);
    out[n++] = join3(69, cueStep[right]!, between, p0);
    out[n++] = join3(70, right - 1 >= from ? word[right - 1]! : BOUNDARY, between, p0);
    out[n++] = join3(71, verbs, between, p0);
    out[n++] = join3(72, rightLemma, verbs, distance);
    out[n++] = join3(
      73,
      right - 1 >= from ? pos[right - 1]! : BOUNDARY,
      right + 1 < to ? pos[right + 1]! : BOUNDARY,
      between,
    );
    const rightFrame = frame[right]!;
    out[n++] = join3(89, rightFrame, between, quote0);
    out[n++] = join3(90, rightFrame, between, verbs);
    out[n++] = join3(91, rightFrame, p0, between);
    out[n++] = join3(92, rightFrame, distance, cueStep[right]!);
    out[n++] = join3(93, rightFrame, rightLemma, between);
    out[n++] = join3(94, rightFrame, left === -1 ? BOUNDARY : frame[left]!, between);
    out[n++] = join3(74, rightLemma, right + 1 < to ? word[right + 1]! : BOUNDARY, between);
    out[n++] = join3(75, left === -1 ? BOUNDARY : lemma[left]!, rightLemma, quote0);
  }

  // The likely cues on either side of the quotation it stands in.
  if (quote[i] !== QUOTE.outside) {
    const before = seen.cueBeforeQuote[i]!;
    const after = seen.cueAfterQuote[i]!;
    const beforeLemma = before === -1 ? BOUNDARY : lemma[before]!;
    const afterLemma = after === -1 ? BOUNDARY : lemma[after]!;
    const samePlace = (before >= from ? 1 : 0) + (after !== -1 && after < to ? 2 : 0);
    out[n++] = join3(76, beforeLemma, quoteLength[i]!, samePlace);
    out[n++] = join3(77, afterLemma, quoteLength[i]!, samePlace);
    out[n++] = join3(78, beforeLemma, afterLemma, quote0);
    out[n++] = join3(79, quoteLength[i]!, samePlace, quote0);
    out[n++] = join2(80, samePlace, p0);
  }
  return n;
}

const SEAM_WORDS: Readonly<Record<string, number>> = {
  ',': 2,
  that: 7,
  and: 8,
  but: 8,
  ':': 9,
  '—': 10,
  '–': 10,
  '-': 11,
  '.': 12,
  ';': 12,
};
export const EDGE_CLASSES = 20;

/** What stands at the seam before token `i`: transitions between labels have their own weights for each class. */
export function edgeClass(document: Document, seen: Observations, i: number): number {
  if (seen.sentenceStart[i] === i)
    return seen.quotation[i] !== -1 && seen.quotation[i - 1] === seen.quotation[i] ? 13 : 1;
  if (seen.quote[i] === QUOTE.opening) return 3;
  if (seen.quote[i - 1] === QUOTE.closing) return 4;
  if (seen.quote[i] === QUOTE.closing) return 5;
  if (seen.quote[i - 1] === QUOTE.opening) return 6;
  const before = SEAM_WORDS[document.tokens[i - 1]!.text.toLowerCase()];
  if (before !== undefined) return before;
  const here = SEAM_WORDS[document.tokens[i]!.text.toLowerCase()];
  if (here === 2) return 14;
  if (here === 7) return 15;
  if (here === 8) return 16;
  if (here !== undefined) return 17;
  return document.tokens[i]!.pos === 'PUNCT' ? 18 : seen.cueStep[i]! >= 2 ? 19 : 0;
}
