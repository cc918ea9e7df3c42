import { join1, join2 } from '../sequence/hash.ts';
import { NAME_TYPES, ROUGH_LABELS, roughly, typeOf } from './labels.ts';
import { phraseKey } from './lexicon.ts';
import { type Labelled, mentionsIn } from './mentions-in.ts';
import type { Seen } from './observe.ts';
import { Tally } from './tally.ts';
import { CASE } from './vocabulary.ts';

/** No token has more features of this kind. */
export const MOST_EVIDENCE = 16;
/** Words of a long name that are looked at. */
const MOST_WORDS = 8;
/** Longest acronym. */
const MOST_LETTERS = 8;
/** Whoever asks was not counted. */
const NOT_COUNTED = -1;

/** What the first look at an article says of each name, for the second look at the same name elsewhere in it. */
export interface Evidence {
  readonly labels: Uint8Array;
  /** Labels by word; of two neighbours with capitals those of the first and of the second. */
  readonly words: Tally;
  readonly firsts: Tally;
  readonly seconds: Tally;
  /** Types by whole name, by the end or the start of a longer name, and by its initials. */
  readonly wholes: Tally;
  readonly tails: Tally;
  readonly heads: Tally;
  readonly initials: Tally;
  /** For each token the key of the name it is in, or 0, and the number of that name's words. */
  readonly nameKey: Int32Array;
  readonly nameSize: Int32Array;
}

export function gatherEvidence(seen: Seen, labels: Uint8Array): Evidence {
  const { words, islands } = seen;
  const evidence: Evidence = {
    labels,
    words: new Tally(ROUGH_LABELS),
    firsts: new Tally(ROUGH_LABELS),
    seconds: new Tally(ROUGH_LABELS),
    wholes: new Tally(NAME_TYPES.length),
    tails: new Tally(NAME_TYPES.length),
    heads: new Tally(NAME_TYPES.length),
    initials: new Tally(NAME_TYPES.length),
    nameKey: new Int32Array(words.length),
    nameSize: new Int32Array(words.length),
  };
  for (const { from, to } of islands) {
    for (let i = from; i < to; i++) {
      if (!words[i]!.capital) continue;
      evidence.words.add(words[i]!.word, roughly(labels[i]!));
      if (i + 1 === to || !words[i + 1]!.capital) continue;
      const key = phraseKey(words[i]!.word, words[i + 1]!.word);
      evidence.firsts.add(key, roughly(labels[i]!));
      evidence.seconds.add(key, roughly(labels[i + 1]!));
    }
  }
  for (const mention of mentionsIn(labels)) gatherName(seen, mention, evidence);
  return evidence;
}

function gatherName({ words }: Seen, { from, to, type }: Labelled, evidence: Evidence): void {
  const end = Math.min(to, from + MOST_WORDS);
  let key = words[from]!.word;
  let letters = words[from]!.capital ? words[from]!.initial : 0;
  for (let k = from + 1; k < end; k++) {
    evidence.heads.add(key, type);
    key = phraseKey(key, words[k]!.word);
    if (words[k]!.capital) letters = phraseKey(letters, words[k]!.initial);
  }
  evidence.wholes.add(key, type);
  if (end - from > 1) evidence.initials.add(letters, type);
  for (let start = from + 1; start < end; start++) {
    let tail = words[start]!.word;
    for (let k = start + 1; k < end; k++) tail = phraseKey(tail, words[k]!.word);
    evidence.tails.add(tail, type);
  }
  evidence.nameKey.fill(key, from, to);
  evidence.nameSize.fill(to - from, from, to);
}

/**
 * The hashed features of token `i` that say how the same words are called elsewhere in the article.
 *
 * @param text - the token as written
 * @returns the next free place in `out`
 */
export function evidenceFeatures(
  { words }: Seen,
  evidence: Evidence,
  i: number,
  text: string,
  out: Int32Array,
  n: number,
): number {
  const w = words[i]!;
  if (!w.capital) return n;
  const type = typeOf(evidence.labels[i]!);
  const own = roughly(evidence.labels[i]!);
  const same = evidence.words.verdict(w.word, own);
  out[n++] = join1(200, same);
  out[n++] = join2(201, same, w.case);
  out[n++] = join1(202, evidence.tails.verdict(w.word, NOT_COUNTED));
  out[n++] = join1(203, evidence.heads.verdict(w.word, NOT_COUNTED));
  out[n++] = join1(204, evidence.wholes.verdict(w.word, evidence.nameSize[i] === 1 ? type : NOT_COUNTED));
  if (words[i + 1]?.capital) {
    out[n++] = join1(205, evidence.firsts.verdict(phraseKey(w.word, words[i + 1]!.word), own));
  }
  if (words[i - 1]?.capital) {
    out[n++] = join1(206, evidence.seconds.verdict(phraseKey(words[i - 1]!.word, w.word), own));
  }
  if (own !== 0) {
    const key = evidence.nameKey[i]!;
    out[n++] = join1(207, evidence.wholes.verdict(key, type));
    out[n++] = join1(208, evidence.tails.verdict(key, NOT_COUNTED));
    out[n++] = join1(209, evidence.heads.verdict(key, NOT_COUNTED));
  }
  if (w.case === CASE.all && text.length > 1 && text.length <= MOST_LETTERS) {
    const lower = text.toLowerCase();
    let letters = lower.charCodeAt(0);
    for (let k = 1; k < lower.length; k++) letters = phraseKey(letters, lower.charCodeAt(k));
    out[n++] = join1(210, evidence.initials.verdict(letters, NOT_COUNTED));
  }
  return n;
}
