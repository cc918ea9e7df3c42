import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { indexOf } from './token-range.ts';

/** With one of these somebody is kept from being known as the source. */
const KEPT_BACK = wordSet('named identified quoted name names anonymity');
/** Verbs that say so: "asked not to be named", "spoke on condition of anonymity". */
const KEEPING_BACK = wordSet(`
  asked asks asking declined declines declining refused refuses refusing requested requesting wished wish wishing want wanted
  preferred spoke speaks speaking insisted`);
/** "asked not to be named", "declined to be identified", "on condition that she not be quoted". */
const REFUSING = /^(?:not|n['’]t|never|declin\w+|refus\w+)$/u;
/** What one does not do with one's name. */
const GIVING = wordSet('give giving have reveal use print publish disclose');
/** What leads to why somebody will not be named. */
const REASONS = wordSet('because since as to so for given citing in');
const OWN = wordSet('his her their my its');
/** Tokens between that verb and the word: "did not want to give her". */
const REACH = 8;

/**
 * Take back a relation that says no more than that somebody will not be named.
 *
 * > “It leaks,” said a member of the crew, who asked not to be named.
 *                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ no statement
 */
export function unlabelNameWithheld(text: Labelled, sentence: TokenRange): void {
  const { lower, labels, seen } = text;
  for (let word = indexOf(text, sentence, KEPT_BACK); word !== -1; ) {
    if (seen.quote[word] === QUOTE.outside && isKeptBack(lower, word)) {
      const verb = verbBefore(lower, word, sentence.from);
      const cue = verb === -1 ? null : cueAround(text, verb, sentence);
      // Whoever says something else in these words has a verb of their own.
      if (cue && holdsNothingElse(labels, cue, word)) unlabelAround(labels, cue, sentence);
      if (lower[word] === 'anonymity') unlabelReason(text, word + 1, sentence.to);
      else unlabelCondition(text, word, sentence.from);
    }
    word = indexOf(text, { from: word + 1, to: sentence.to }, KEPT_BACK);
  }
}

/** "said on condition of anonymity because | he was not allowed to speak": why, and not what, was said. */
function unlabelReason({ lower, labels }: Labelled, from: number, to: number): void {
  if (!REASONS.has(lower[from] ?? '')) return;
  let start = from;
  while (start < to && start < from + 3 && labels[start] === 0) start++;
  const { role, begins } = LABELS[labels[start] ?? 0]!;
  if (start >= to || role !== 'content' || !begins) return;
  const inside = labels[start]! + 1;
  labels[start] = 0;
  for (let i = start + 1; i < to && labels[i] === inside; i++) labels[i] = 0;
}

/** "told Bay Wire, on condition that | she not be named": no part of what was told. */
function unlabelCondition({ lower, labels }: Labelled, word: number, from: number): void {
  let condition = word - 1;
  while (condition > from && condition > word - REACH && lower[condition] !== 'condition') condition--;
  let start = condition + 1;
  while (start < word && labels[start] === 0) start++;
  const { role, begins } = LABELS[labels[start]!]!;
  if (lower[condition] !== 'condition' || role !== 'content' || !begins) return;
  const inside = labels[start]! + 1;
  labels[start] = 0;
  for (let i = start + 1; labels[i] === inside; i++) labels[i] = 0;
}

/** "not to be named", "declined to be identified", "want to give her name": no ship that was named. */
function isKeptBack(lower: readonly string[], word: number): boolean {
  if (lower[word] === 'anonymity') return true;
  if (lower[word]!.startsWith('name') && lower[word] !== 'named')
    return (
      OWN.has(lower[word - 1] ?? '') &&
      (GIVING.has(lower[word - 2] ?? '') || /^(?:be|not)$/u.test(lower[word + 1] ?? ''))
    );
  if (lower[word - 1] !== 'be' || /^(?:after|as|to|the|an?)$/u.test(lower[word + 1] ?? '')) return false;
  // "asked that the suspects be identified" is a wish like others.
  for (let i = word - 2; i >= 0 && i >= word - REACH; i--) if (REFUSING.test(lower[i]!)) return true;
  return /^(?:only|by)$/u.test(lower[word + 1] ?? '');
}

function verbBefore(lower: readonly string[], word: number, from: number): number {
  for (let i = word - 1; i >= from && i >= word - REACH; i--) {
    if (KEEPING_BACK.has(lower[i]!)) return i;
    if (/^[,;:.]$/u.test(lower[i]!)) return -1;
  }
  return -1;
}

/** The cue a verb is part of, or that stands right before it: "did not want | to give". */
function cueAround({ lower, labels }: Labelled, verb: number, { from, to }: TokenRange): TokenRange | null {
  let at = verb;
  while (at > from && at > verb - 4 && LABELS[labels[at]!]!.role !== 'cue' && lower[at - 1] !== ',') at--;
  if (LABELS[labels[at]!]!.role !== 'cue') return null;
  let start = at;
  while (start > from && LABELS[labels[start]!]!.role === 'cue' && !LABELS[labels[start]!]!.begins) start--;
  let end = at + 1;
  while (end < to && LABELS[labels[end]!]!.role === 'cue' && !LABELS[labels[end]!]!.begins) end++;
  return { from: start, to: end };
}

/** True when the word belongs to the cue or to the content right behind it. */
function holdsNothingElse(labels: Uint8Array, cue: TokenRange, word: number): boolean {
  for (let i = cue.to; i < word; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role !== 'content' && role !== null) return false;
    if (role === 'content' && begins && i > cue.to + 1) return false;
  }
  return word < cue.to || LABELS[labels[word]!]!.role === 'content' || labels[word] === 0;
}

/** Without the cue, the content behind it and "who" in front. */
function unlabelAround(labels: Uint8Array, cue: TokenRange, { from, to }: TokenRange): void {
  labels.fill(0, cue.from, cue.to);
  let end = cue.to;
  while (end < to && (labels[end] === 0 || LABELS[labels[end]!]!.role === 'content')) {
    if (labels[end] === 0 && end > cue.to + 1) break;
    labels[end++] = 0;
  }
  const who = cue.from - 1;
  if (who >= from && LABELS[labels[who]!]!.role === 'source' && LABELS[labels[who]!]!.begins) labels[who] = 0;
}
