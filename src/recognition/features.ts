import { join1, join2, join3 } from '../sequence/hash.ts';
import type { Island } from './islands.ts';
import { KNOWN_AS } from './lexicon.ts';
import { type Seen, wordAt } from './observe.ts';
import { sameWordFeatures } from './same-word-features.ts';
import { BOUNDARY, type NameWord } from './vocabulary.ts';
import { OFFSETS, wordFeatures } from './word-features.ts';

/** No token has more features. */
export const MOST_FEATURES = 224;

/**
 * All hashed features of token `i`: each word around it by itself, and what they are together.
 *
 * @param out - takes the hashes from `n` on
 * @returns the next free place in `out`
 */
export function featuresOf(seen: Seen, island: Island, i: number, out: Int32Array, n: number): number {
  let next = n;
  for (const offset of OFFSETS)
    next = wordFeatures(wordAt(seen.words, island.paragraph, i + offset), offset, out, next);
  return jointFeatures(seen, island, i, out, next);
}

/**
 * The hashed features of token `i` that no word gives alone: its neighbours together, the run of capitals it is in, lists,
 * and its other places in the article.
 */
export function jointFeatures(seen: Seen, { paragraph }: Island, i: number, out: Int32Array, n: number): number {
  let next = casingFeatures(seen, i, out, n);
  next = neighbourFeatures(seen, paragraph, i, out, next);
  next = runFeatures(seen, paragraph, i, out, next);
  next = listFeatures(seen, i, out, next);
  next = topicFeatures(seen, i, out, next);
  return sameWordFeatures(seen, i, out, next);
}

function casingFeatures({ words, elsewhere, first, headline }: Seen, i: number, out: Int32Array, free: number): number {
  const w = words[i]!;
  const start = first[i]! | (headline[i]! << 1);
  let n = free;
  out[n++] = join2(5, w.case, start);
  out[n++] = join3(17, elsewhere[i]!, w.case, start);
  out[n++] = join3(18, w.middle, elsewhere[i]!, start);
  return n;
}

type Paragraph = Island['paragraph'];

function neighbourFeatures(seen: Seen, paragraph: Paragraph, i: number, out: Int32Array, free: number): number {
  const { words, glued } = seen;
  const at = (k: number): NameWord => wordAt(words, paragraph, k);
  const w = words[i]!;
  const a1 = at(i - 1);
  const a2 = at(i - 2);
  const b1 = at(i + 1);
  const b2 = at(i + 2);
  let n = free;
  out[n++] = join2(28, a1.middle, w.middle);
  out[n++] = join2(29, w.middle, b1.middle);
  out[n++] = join3(30, a1.coarse, w.coarse, b1.coarse);
  out[n++] = join2(31, a1.word, w.word);
  out[n++] = join2(32, w.word, b1.word);
  out[n++] = join2(33, a1.word, b1.word);
  out[n++] = join2(34, a2.word, a1.word);
  out[n++] = join2(35, b1.word, b2.word);
  out[n++] = join2(36, a1.word, w.middle);
  out[n++] = join2(37, b1.word, w.middle);
  out[n++] = join3(40, a1.pos, w.pos, b1.pos);
  out[n++] = join3(41, a1.shape, w.shape, b1.shape);
  out[n++] = join3(42, a2.case, a1.case, w.case);
  out[n++] = join3(43, w.case, b1.case, b2.case);
  out[n++] = join2(44, a1.suffix3, w.case);
  out[n++] = join2(45, b1.suffix3, w.case);
  out[n++] = join2(48, a1.word, w.case);
  out[n++] = join2(49, b1.word, w.case);
  out[n++] = join2(50, glued[i]!, i + 1 < paragraph.to ? glued[i + 1]! : 0);
  return n;
}

function runFeatures(seen: Seen, paragraph: Paragraph, i: number, out: Int32Array, free: number): number {
  const { words, first, runFrom, runTo } = seen;
  const rf = runFrom[i]!;
  const rt = runTo[i]!;
  if (rt === rf) return free;
  const at = (k: number): NameWord => wordAt(words, paragraph, k);
  const w = words[i]!;
  const size = Math.min(rt - rf, 5);
  const place = Math.min(i - rf, 4);
  const left = at(rf - 1);
  const left2 = at(rf - 2);
  const right = at(rt);
  const right2 = at(rt + 1);
  const last = words[rt - 1]!;
  const opening = words[rf]!;
  let n = free;
  out[n++] = join2(60, size, place);
  out[n++] = join2(61, left.word, size);
  out[n++] = join2(62, right.word, size);
  out[n++] = join2(63, left.fine, right.fine);
  out[n++] = join2(64, left.word, right.word);
  out[n++] = join2(65, left2.word, left.word);
  out[n++] = join2(66, right.word, right2.word);
  out[n++] = join2(67, left.middle, size);
  out[n++] = join2(68, right.middle, size);
  out[n++] = join2(69, last.word, rt - 1 - i);
  out[n++] = join2(70, last.fine, rt - 1 - i);
  out[n++] = join2(71, opening.word, place);
  out[n++] = join2(72, opening.fine, place);
  out[n++] = join3(73, opening.middle, last.middle, place);
  out[n++] = join3(74, left.middle, w.middle, right.middle);
  out[n++] = join2(75, last.suffix3, size);
  out[n++] = join3(76, left.fine, size, first[rf]!);
  out[n++] = join2(77, right.fine, size);
  out[n++] = join2(78, left2.fine, left.word);
  out[n++] = join2(79, right.word, right2.fine);
  out[n++] = join2(130, left.before, size);
  out[n++] = join2(131, right.behind, size);
  out[n++] = join3(132, left.beforeWide, w.insideWide, right.behindWide);
  out[n++] = join2(133, last.inside, rt - 1 - i);
  out[n++] = join2(134, opening.inside, place);
  out[n++] = join3(135, opening.insideWide, last.insideWide, place);
  out[n++] = join3(136, left.beforeWide, right.behindWide, last.insideWide);
  out[n++] = join3(137, at(i - 1).insideWide, w.insideWide, at(i + 1).insideWide);
  out[n++] = join2(138, at(i - 1).inside, w.insideWide);
  out[n++] = join2(139, w.insideWide, at(i + 1).inside);
  return n;
}

function listFeatures(seen: Seen, i: number, out: Int32Array, free: number): number {
  const { words, listed, listedPlace, runFrom, runTo } = seen;
  const w = words[i]!;
  const before = words[i - 1] ?? BOUNDARY;
  const behind = words[i + 1] ?? BOUNDARY;
  const size = runTo[i]! - runFrom[i]!;
  const place = i - runFrom[i]!;
  let n = free;
  if (listed[i]) {
    out[n++] = join2(80, listed[i]!, listedPlace[i]!);
    out[n++] = join3(81, listed[i]!, listedPlace[i]!, before.word);
    out[n++] = join3(82, listed[i]!, size, place);
    for (const bit of Object.values(KNOWN_AS)) if (listed[i]! & bit) out[n++] = join2(83, bit, listedPlace[i]!);
  }
  if (w.bits & KNOWN_AS.person) out[n++] = join2(84, size, place);
  if (before.bits & KNOWN_AS.person) out[n++] = join2(85, w.case, size);
  if (behind.bits & KNOWN_AS.person) out[n++] = join2(86, w.case, size);
  const full = seen.standsFor[i]!;
  if (full >= 0) {
    const head = words[full]!;
    out[n++] = join1(90, head.word);
    out[n++] = join1(91, head.middle);
    out[n++] = join1(92, head.fine);
    out[n++] = join1(93, words[seen.runFrom[full]!]!.fine);
  }
  return n;
}

function topicFeatures(seen: Seen, i: number, out: Int32Array, free: number): number {
  const { topics, listed, listedPlace, runFrom, runTo } = seen;
  const w = seen.words[i]!;
  let n = free;
  for (const topic of topics) {
    out[n++] = join3(150, topic, w.insideWide, w.case);
    out[n++] = join2(151, topic, w.middle);
    out[n++] = join3(152, topic, w.case, runTo[i]! - runFrom[i]!);
    if (listed[i]) out[n++] = join3(153, topic, listed[i]!, listedPlace[i]!);
  }
  return n;
}
