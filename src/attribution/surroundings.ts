import type { Document, TokenRange } from '../language/document.ts';
import { rangeOfToken } from '../language/range-of-token.ts';
import { labelSpans } from './label-spans.ts';
import { type LinkedSpans, link } from './link.ts';
import { type Observations, QUOTE } from './observations.ts';
import type { Tagging } from './tag.ts';

/** What a token was in the first look: nothing, or a content or source of the cue that begins at `owner`. */
const FIRST_ROLE = { none: 0, content: 1, source: 2 } as const;

/** Everything the second look knows of a document before it turns to one cue. One entry a token. */
export interface Surroundings {
  readonly document: Document;
  readonly seen: Observations;
  readonly tagging: Tagging;
  /** The relations of the first look: each cue with the source and contents nearest to it; ascending by cue. */
  readonly linked: readonly LinkedSpans[];
  /** How likely the candidate is that the token belongs to, in steps from 1; 0 for none. */
  readonly candidate: Uint8Array;
  /** Running count of strong candidates. */
  readonly strong: Int32Array;
  /** First token of the next strong candidate of the paragraph, or -1. */
  readonly nextStrong: Int32Array;
  readonly sentence: Uint32Array;
  readonly paragraph: Uint32Array;
  /** The first token of the cue that the first look tied the token to, or -1, and as what. */
  readonly owner: Int32Array;
  readonly firstRole: Uint8Array;
}

const PROBABILITY_STEPS = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];
/** A probability in eight steps. */
export const probabilityStep = (probability: number): number =>
  PROBABILITY_STEPS.filter((least) => probability >= least).length;
/** Step (from 1) from which a candidate counts as strong: two thirds. */
const STRONG = 5;
export const isStrong = (candidate: number): boolean => candidate >= STRONG;

export function survey(document: Document, seen: Observations, tagging: Tagging): Surroundings {
  const n = document.tokens.length;
  const candidate = new Uint8Array(n);
  for (const { from, to, probability } of tagging.cues) candidate.fill(1 + probabilityStep(probability), from, to);
  const sentence = rangeOfToken(document.sentences, n);
  const paragraph = rangeOfToken(document.paragraphs, n);
  const strong = new Int32Array(n + 1);
  const beginsStrong = (i: number): boolean => isStrong(candidate[i]!) && (i === 0 || !isStrong(candidate[i - 1]!));
  for (let i = 0; i < n; i++) strong[i + 1] = strong[i]! + (beginsStrong(i) ? 1 : 0);
  const nextStrong = new Int32Array(n).fill(-1);
  let next = -1;
  for (let i = n - 1; i >= 0; i--) {
    if (i + 1 < n && paragraph[i + 1] !== paragraph[i]) next = -1;
    nextStrong[i] = next;
    if (isStrong(candidate[i]!)) next = i;
  }
  const owner = new Int32Array(n).fill(-1);
  const firstRole = new Uint8Array(n);
  const linked = link(document, labelSpans(tagging.labels, document.paragraphs));
  for (const { cue, source, content } of linked) {
    for (const range of content) mark(range, cue.from, FIRST_ROLE.content);
    if (source) mark(source, cue.from, FIRST_ROLE.source);
  }
  return { document, seen, tagging, linked, candidate, strong, nextStrong, sentence, paragraph, owner, firstRole };

  function mark({ from, to }: TokenRange, cue: number, role: number): void {
    owner.fill(cue, from, to);
    firstRole.fill(role, from, to);
  }
}

/** Farthest token from the cue that is looked at within its paragraph. Source: 99 in 100 contents of the train part. */
const REACH = 150;
/** Farthest when following paragraphs of quotation are looked at too. */
const FAR_REACH = 450;
/** Strong candidates passed before the look ends, so that a page of nothing but cues stays linear. */
const MOST_PASSED = 6;
/** Paragraphs of quotation that may follow. */
const MOST_FOLLOWING = 4;

/**
 * Where the source and contents of a cue can stand: its sentence, sentences of quotation beside it, and paragraphs of
 * quotation behind it that no other cue claims.
 */
export function windowOf(around: Surroundings, cue: TokenRange): TokenRange {
  const { document, seen, candidate } = around;
  const { sentences, paragraphs } = document;
  const quoted = (i: number): boolean => seen.quote[i] !== QUOTE.outside;
  const beginsStrong = (i: number): boolean => isStrong(candidate[i]!) && !isStrong(candidate[i - 1] ?? 0);
  const own = paragraphs[around.paragraph[cue.from]!]!;
  let first = around.sentence[cue.from]!;
  let last = first;
  while (first > 0 && sentences[first - 1]!.from >= own.from && quoted(sentences[first - 1]!.to - 1)) {
    if (cue.from - sentences[first - 1]!.from >= REACH) break;
    first--;
  }
  while (last + 1 < sentences.length && sentences[last + 1]!.from < own.to && quoted(sentences[last + 1]!.from)) {
    if (sentences[last + 1]!.to - cue.to >= REACH) break;
    last++;
  }
  let from = Math.max(sentences[first]!.from, cue.from - REACH);
  let to = Math.min(sentences[last]!.to, Math.max(cue.to, Math.min(own.to, cue.to + REACH)));
  for (let i = cue.from - 1, passed = 0; i > from; i--) {
    if (beginsStrong(i) && ++passed >= MOST_PASSED) from = i;
  }
  for (let i = cue.to, passed = 0; i < to; i++) {
    if (beginsStrong(i) && ++passed >= MOST_PASSED) to = i;
  }
  if (to < own.to || claimed(cue.to, own.to)) return { from, to };
  const k = around.paragraph[cue.from]!;
  for (let m = k + 1; m < paragraphs.length && m <= k + MOST_FOLLOWING; m++) {
    const next = paragraphs[m]!;
    if (next.to === next.from) continue;
    if (!quoted(next.from) || next.to - cue.to > FAR_REACH || claimed(next.from, next.to)) break;
    to = next.to;
  }
  return { from, to };

  /** True when a strong candidate outside quotation marks stands there. */
  function claimed(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (isStrong(candidate[i]!) && !quoted(i)) return true;
    return false;
  }
}
