import type { Document, TokenRange } from '../language/document.ts';
import { rangeOfToken } from '../language/range-of-token.ts';
import { labelSpans } from './label-spans.ts';
import { type LinkedSpans, link } from './link.ts';
import type { Observations } from './observations.ts';
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
