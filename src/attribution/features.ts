import type { Document } from '../language/document.ts';
import { mix } from '../sequence/hash.ts';
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
  const { shapes, lemma, pos, quote, quoteLength, cueStep } = seen;
  const inside = (k: number): boolean => k >= from && k < to;
  const word = (k: number): number => (inside(k) ? shapes[k]!.word : BOUNDARY);
  const lemmaOf = (k: number): number => (inside(k) ? lemma[k]! : BOUNDARY);
  const posOf = (k: number): number => (inside(k) ? pos[k]! : BOUNDARY);
  let n = 0;
  const add = (template: number, a: number): void => {
    out[n++] = mix(template, a);
  };
  const add2 = (template: number, a: number, b: number): void => {
    out[n++] = mix(mix(template, a), b);
  };
  const add3 = (template: number, a: number, b: number, c: number): void => {
    out[n++] = mix(mix(mix(template, a), b), c);
  };
  const w0 = word(i);
  const l0 = lemmaOf(i);
  const p0 = posOf(i);
  const shape = shapes[i]!;
  const q0 = quote[i]! * 5 + quoteLength[i]!;

  // The words around.
  add(1, 0);
  add(2, w0);
  add(3, word(i - 1));
  add(4, word(i + 1));
  add(5, word(i - 2));
  add(6, word(i + 2));
  add(7, word(i - 3));
  add(8, word(i + 3));
  add2(9, word(i - 1), w0);
  add2(10, w0, word(i + 1));
  add2(11, word(i - 2), word(i - 1));
  add2(12, word(i + 1), word(i + 2));
  add(13, l0);
  add(14, lemmaOf(i - 1));
  add(15, lemmaOf(i + 1));
  add2(16, lemmaOf(i - 1), l0);
  add2(17, l0, lemmaOf(i + 1));
  add(18, p0);
  add(19, posOf(i - 1));
  add(20, posOf(i + 1));
  add(21, posOf(i - 2));
  add(22, posOf(i + 2));
  add2(23, posOf(i - 1), p0);
  add2(24, p0, posOf(i + 1));
  add3(25, posOf(i - 1), p0, posOf(i + 1));
  add3(26, posOf(i - 2), posOf(i - 1), p0);
  add3(27, p0, posOf(i + 1), posOf(i + 2));
  add2(28, l0, posOf(i + 1));
  add2(29, posOf(i - 1), l0);
  add3(30, posOf(i - 1), l0, posOf(i + 1));
  add3(31, word(i - 1), p0, word(i + 1));

  // What it looks like.
  add(32, shape.shape);
  add(33, shape.suffix3);
  add(34, shape.suffix2);
  add(35, shape.prefix);
  add2(36, inside(i - 1) ? shapes[i - 1]!.shape : BOUNDARY, shape.shape);
  add2(37, shape.shape, inside(i + 1) ? shapes[i + 1]!.shape : BOUNDARY);

  // Where it stands.
  const start = seen.sentenceStart[i]!;
  const end = seen.sentenceEnd[i]!;
  const sinceStart = distanceStep(i - start);
  const untilEnd = distanceStep(end - 1 - i);
  const firstSentence = start === from ? 1 : 0;
  add(38, q0);
  add2(39, q0, p0);
  add2(40, q0, word(i - 1));
  add2(41, inside(i - 1) ? quote[i - 1]! : 9, inside(i + 1) ? quote[i + 1]! : 9);
  add2(42, sinceStart, p0);
  add2(43, untilEnd, p0);
  add3(44, sinceStart, firstSentence, quote[i]!);
  add2(45, from === 0 ? 1 : 0, p0);
  add3(46, word(start), quote[i]!, sinceStart);
  add2(47, posOf(start), posOf(start + 1));
  add3(48, quote[start]!, quote[i]!, inside(end - 1) ? quote[end - 1]! : 9);
  add2(49, word(end - 1), quote[i]!);

  // The nearest likely cues in the sentence.
  const left = seen.cueLeft[i]!;
  const right = seen.cueRight[i]!;
  const step = cueStep[i]!;
  add2(50, step, p0);
  add3(51, step, quote[i]!, left === -1 ? 0 : 1);
  add3(52, step, posOf(i - 1), posOf(i + 1));
  if (left === -1) {
    add2(53, p0, quote[i]!);
  } else {
    const distance = distanceStep(i - left);
    const between = Math.min(3, seen.commas[i]! - seen.commas[left]!);
    const verbs = Math.min(3, seen.verbs[i]! - seen.verbs[left + 1]!);
    add2(54, lemmaOf(left), quote[i]!);
    add2(55, lemmaOf(left), distance);
    add3(56, lemmaOf(left), word(left + 1), between);
    add3(57, distance, between, quote[i]! * 4 + quote[left]!);
    add3(58, word(left + 1), between, verbs);
    add3(59, cueStep[left]!, between, p0);
    add3(60, lemmaOf(left), between, p0);
    add3(61, posOf(left), posOf(left + 1), verbs);
    add3(62, lemmaOf(left), verbs, between);
  }
  if (right === -1) {
    add2(63, p0, quote[i]!);
    add3(64, p0, quote[i]!, left === -1 ? 0 : 1);
  } else {
    const distance = distanceStep(right - i);
    const between = Math.min(3, seen.commas[right]! - seen.commas[i]!);
    const verbs = Math.min(3, seen.verbs[right]! - seen.verbs[i]!);
    add2(65, lemmaOf(right), quote[i]!);
    add2(66, lemmaOf(right), distance);
    add3(67, lemmaOf(right), between, p0);
    add3(68, distance, between, quote[i]! * 4 + quote[right]!);
    add3(69, cueStep[right]!, between, p0);
    add3(70, word(right - 1), between, p0);
    add3(71, verbs, between, p0);
    add3(72, lemmaOf(right), verbs, distance);
    add3(73, posOf(right - 1), posOf(right + 1), between);
    add3(74, lemmaOf(right), word(right + 1), between);
    add3(75, left === -1 ? BOUNDARY : lemmaOf(left), lemmaOf(right), quote[i]!);
  }

  // The likely cues on either side of the quotation it stands in.
  if (quote[i] !== QUOTE.outside) {
    const before = seen.cueBeforeQuote[i]!;
    const after = seen.cueAfterQuote[i]!;
    const beforeLemma = before === -1 ? BOUNDARY : lemma[before]!;
    const afterLemma = after === -1 ? BOUNDARY : lemma[after]!;
    const samePlace = (before >= from ? 1 : 0) + (after !== -1 && after < to ? 2 : 0);
    add3(76, beforeLemma, quoteLength[i]!, samePlace);
    add3(77, afterLemma, quoteLength[i]!, samePlace);
    add3(78, beforeLemma, afterLemma, quote[i]!);
    add3(79, quoteLength[i]!, samePlace, quote[i]!);
    add2(80, samePlace, p0);
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
