import type { TokenRange } from '../language/document.ts';
import { QUOTE } from './observations.ts';
import { isStrong, type Surroundings } from './surroundings.ts';

/** Farthest token from the cue that is looked at within its paragraph. Source: 99 in 100 contents of the train part. */
const REACH = 150;
/** Farthest when following paragraphs of quotation are looked at too: no window reaches farther. */
export const FAR_REACH = 450;
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
