import type { Document } from '../language/document.ts';
import { join1, join2, join3 } from '../sequence/hash.ts';
import { LIKELY_CUE } from './cue-lexicon.ts';
import { distanceStep } from './distance-step.ts';
import { type Observations, QUOTE } from './observations.ts';
import { BOUNDARY_WORD } from './vocabulary.ts';

/** No position has more features than this. */
export const MOST_FEATURES = 128;

/** What a position beyond the paragraph looks like. */
const BOUNDARY = 0x5eed;

interface Place {
  readonly seen: Observations;
  /** The paragraph's tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * The hashed features of the token at `i`, written to `out`.
 *
 * Words around it, what it looks like, where it stands in sentence and quotation, and how it lies to the nearest likely
 * cues: those three kinds of evidence decide whether it belongs to a source, a cue or a content.
 *
 * @returns how many were written, at most MOST_FEATURES
 */
export function spanFeatures({ seen, from, to }: Place, i: number, out: Int32Array): number {
  const { words, quote, quoteLength, frame } = seen;
  const here = words[i]!;
  const next = i + 1 < to ? words[i + 1]! : BOUNDARY_WORD;
  const afterNext = i + 2 < to ? words[i + 2]! : BOUNDARY_WORD;
  const last = i - 1 >= from ? words[i - 1]! : BOUNDARY_WORD;
  const beforeLast = i - 2 >= from ? words[i - 2]! : BOUNDARY_WORD;
  const p0 = here.pos;
  const p1 = next.pos;
  const o1 = last.pos;
  const l0 = here.lemma;
  const quote0 = quote[i]!;
  const q0 = quote0 * 5 + quoteLength[i]!;
  let n = 0;

  // The words around, together.
  out[n++] = join2(30, last.word, here.word);
  out[n++] = join2(31, here.word, next.word);
  out[n++] = join2(32, beforeLast.word, last.word);
  out[n++] = join2(33, next.word, afterNext.word);
  out[n++] = join2(34, last.lemma, l0);
  out[n++] = join2(35, l0, next.lemma);
  out[n++] = join2(36, o1, p0);
  out[n++] = join2(37, p0, p1);
  out[n++] = join3(38, o1, p0, p1);
  out[n++] = join3(39, beforeLast.pos, o1, p0);
  out[n++] = join3(40, p0, p1, afterNext.pos);
  out[n++] = join2(41, l0, p1);
  out[n++] = join2(42, o1, l0);
  out[n++] = join3(43, o1, l0, p1);
  out[n++] = join3(44, last.word, p0, next.word);
  out[n++] = join2(45, last.shape, here.shape);
  out[n++] = join2(46, here.shape, next.shape);
  out[n++] = join2(47, here.fine, next.fine);
  out[n++] = join2(48, last.fine, here.fine);
  out[n++] = join2(49, last.coarse, here.coarse);
  out[n++] = join2(50, here.coarse, next.coarse);
  out[n++] = join3(51, last.coarse, here.coarse, next.coarse);
  out[n++] = join2(52, here.coarse, p1);
  out[n++] = join3(53, here.coarse, o1, p1);
  out[n++] = join3(54, here.coarse, next.coarse, afterNext.coarse);
  out[n++] = join3(55, here.coarse, last.coarse, beforeLast.coarse);

  // Where it stands.
  const start = seen.sentenceStart[i]!;
  const end = seen.sentenceEnd[i]!;
  const sinceStart = distanceStep(i - start);
  const untilEnd = distanceStep(end - 1 - i);
  const firstSentence = start === from ? 1 : 0;
  out[n++] = join1(68, q0);
  out[n++] = join2(69, q0, p0);
  out[n++] = join2(70, q0, last.word);
  out[n++] = join2(71, i > from ? quote[i - 1]! : 9, i + 1 < to ? quote[i + 1]! : 9);
  out[n++] = join2(72, sinceStart, p0);
  out[n++] = join2(73, untilEnd, p0);
  out[n++] = join3(74, sinceStart, firstSentence, quote0);
  out[n++] = join2(75, seen.headline[i]!, p0);
  out[n++] = join3(76, words[start]!.word, quote0, sinceStart);
  out[n++] = join2(77, words[start]!.pos, start + 1 < to ? words[start + 1]!.pos : BOUNDARY);
  out[n++] = join3(78, quote[start]!, quote0, quote[end - 1]!);
  out[n++] = join2(79, words[end - 1]!.word, quote0);

  // The nearest likely cues in the sentence.
  const left = seen.cueLeft[i]!;
  const right = seen.cueRight[i]!;
  const step = here.cueStep;
  out[n++] = join3(81, step, quote0, left === -1 ? 0 : 1);
  out[n++] = join3(82, step, o1, p1);
  out[n++] = join2(56, here.coarse, frame[i]!);
  if (step >= LIKELY_CUE) {
    out[n++] = join1(111, frame[i]!);
    out[n++] = join2(112, frame[i]!, l0);
    out[n++] = join3(113, frame[i]!, step, quote0);
  }
  if (left === -1) {
    out[n++] = join2(83, p0, quote0);
  } else {
    const distance = distanceStep(i - left);
    const between = Math.min(3, seen.commas[i]! - seen.commas[left]!);
    const verbs = Math.min(3, seen.verbs[i]! - seen.verbs[left + 1]!);
    const leftLemma = words[left]!.lemma;
    const leftNext = left + 1 < to ? words[left + 1]!.word : BOUNDARY;
    out[n++] = join2(84, leftLemma, quote0);
    out[n++] = join2(85, leftLemma, distance);
    out[n++] = join3(86, leftLemma, leftNext, between);
    out[n++] = join3(87, distance, between, quote0 * 4 + quote[left]!);
    out[n++] = join3(88, leftNext, between, verbs);
    out[n++] = join3(89, words[left]!.cueStep, between, p0);
    out[n++] = join3(90, leftLemma, between, p0);
    out[n++] = join3(91, words[left]!.pos, left + 1 < to ? words[left + 1]!.pos : BOUNDARY, verbs);
    out[n++] = join3(92, leftLemma, verbs, between);
    const leftFrame = frame[left]!;
    out[n++] = join3(114, leftFrame, between, quote0);
    out[n++] = join3(115, leftFrame, between, verbs);
    out[n++] = join3(116, leftFrame, p0, between);
    out[n++] = join3(117, leftFrame, distance, words[left]!.cueStep);
    out[n++] = join3(118, leftFrame, leftLemma, between);
  }
  if (right === -1) {
    out[n++] = join2(93, p0, quote0);
    out[n++] = join3(94, p0, quote0, left === -1 ? 0 : 1);
  } else {
    const distance = distanceStep(right - i);
    const between = Math.min(3, seen.commas[right]! - seen.commas[i]!);
    const verbs = Math.min(3, seen.verbs[right]! - seen.verbs[i]!);
    const rightLemma = words[right]!.lemma;
    out[n++] = join2(95, rightLemma, quote0);
    out[n++] = join2(96, rightLemma, distance);
    out[n++] = join3(97, rightLemma, between, p0);
    out[n++] = join3(98, distance, between, quote0 * 4 + quote[right]!);
    out[n++] = join3(99, words[right]!.cueStep, between, p0);
    out[n++] = join3(100, right - 1 >= from ? words[right - 1]!.word : BOUNDARY, between, p0);
    out[n++] = join3(101, verbs, between, p0);
    out[n++] = join3(102, rightLemma, verbs, distance);
    out[n++] = join3(
      103,
      right - 1 >= from ? words[right - 1]!.pos : BOUNDARY,
      right + 1 < to ? words[right + 1]!.pos : BOUNDARY,
      between,
    );
    const rightFrame = frame[right]!;
    out[n++] = join3(119, rightFrame, between, quote0);
    out[n++] = join3(120, rightFrame, between, verbs);
    out[n++] = join3(121, rightFrame, p0, between);
    out[n++] = join3(122, rightFrame, distance, words[right]!.cueStep);
    out[n++] = join3(123, rightFrame, rightLemma, between);
    out[n++] = join3(124, rightFrame, left === -1 ? BOUNDARY : frame[left]!, between);
    out[n++] = join3(104, rightLemma, right + 1 < to ? words[right + 1]!.word : BOUNDARY, between);
    out[n++] = join3(105, left === -1 ? BOUNDARY : words[left]!.lemma, rightLemma, quote0);
  }

  // The likely cues on either side of the quotation it stands in.
  if (quote[i] !== QUOTE.outside) {
    const before = seen.cueBeforeQuote[i]!;
    const after = seen.cueAfterQuote[i]!;
    const beforeLemma = before === -1 ? BOUNDARY : words[before]!.lemma;
    const afterLemma = after === -1 ? BOUNDARY : words[after]!.lemma;
    const samePlace = (before >= from ? 1 : 0) + (after !== -1 && after < to ? 2 : 0);
    out[n++] = join3(106, beforeLemma, quoteLength[i]!, samePlace);
    out[n++] = join3(107, afterLemma, quoteLength[i]!, samePlace);
    out[n++] = join3(108, beforeLemma, afterLemma, quote0);
    out[n++] = join3(109, quoteLength[i]!, samePlace, quote0);
    out[n++] = join2(110, samePlace, p0);
  }
  return n;
}

export const EDGE_CLASSES = 20;

/** What stands at the seam before token `i`: transitions between labels have their own weights for each class. */
export function edgeClass(document: Document, seen: Observations, i: number): number {
  if (seen.sentenceStart[i] === i)
    return seen.quotation[i] !== -1 && seen.quotation[i - 1] === seen.quotation[i] ? 13 : 1;
  if (seen.quote[i] === QUOTE.opening) return 3;
  if (seen.quote[i - 1] === QUOTE.closing) return 4;
  if (seen.quote[i] === QUOTE.closing) return 5;
  if (seen.quote[i - 1] === QUOTE.opening) return 6;
  const before = seen.words[i - 1]!.seam;
  if (before !== 0) return before;
  const here = seen.words[i]!.seam;
  if (here === 2) return 14;
  if (here === 7) return 15;
  if (here === 8) return 16;
  if (here !== 0) return 17;
  return document.tokens[i]!.pos === 'PUNCT' ? 18 : seen.words[i]!.cueStep >= LIKELY_CUE ? 19 : 0;
}
