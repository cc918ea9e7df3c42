import type { TokenRange } from '../language/document.ts';
import { QUOTE } from './observations.ts';
import { isStrong, type Surroundings } from './surroundings.ts';

/** Farthest token from the cue that is looked at within its paragraph. Source: 99 in 100 contents of the train part. */
const REACH = 150;
/** Farthest when following paragraphs of quotation are looked at too: no window reaches farther. */
export const FAR_REACH = 450;
/** Strong candidates passed before the look ends, and candidates of any kind: on a page of nothing but cues it stays short. */
const MOST_STRONG_PASSED = 6;
const MOST_PASSED = 16;
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
  const begins = (i: number): boolean => candidate[i] !== 0 && (candidate[i - 1] ?? 0) === 0;
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
  const from = reach(cue.from - 1, Math.max(sentences[first]!.from, cue.from - REACH), -1);
  let to = reach(cue.to, Math.min(sentences[last]!.to, Math.max(cue.to, Math.min(own.to, cue.to + REACH))), 1);
  if (to < own.to || claimed(cue.to, own.to)) return { from, to };
  const k = around.paragraph[cue.from]!;
  for (let m = k + 1; m < paragraphs.length && m <= k + MOST_FOLLOWING; m++) {
    const next = paragraphs[m]!;
    if (next.to === next.from) continue;
    if (!quoted(next.from) || next.to - cue.to > FAR_REACH || claimed(next.from, next.to)) break;
    to = next.to;
  }
  return { from, to };

  /** How far one gets from `start` towards `end` before too many candidates are passed. */
  function reach(start: number, end: number, step: 1 | -1): number {
    let passed = 0;
    let strongPassed = 0;
    for (let i = start; step * (end - i) > 0; i += step) {
      if (begins(i)) passed++;
      if (beginsStrong(i)) strongPassed++;
      if (passed >= MOST_PASSED || strongPassed >= MOST_STRONG_PASSED) return i;
    }
    return end;
  }

  /** True when a strong candidate outside quotation marks stands there. */
  function claimed(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (isStrong(candidate[i]!) && !quoted(i)) return true;
    return false;
  }
}
