import type { Stance } from '../../model/statement.ts';

/**
 * What a cue's verb or noun does with the content; lemmas. Whatever is not here asserts.
 * Source: speech-act verbs after Searle & Vanderveken (1985) and the VerbNet classes say-37.7, promote-order, judgment-33,
 * as far as they occur as cues in PolNeAR's training part.
 */
const STANCES: Readonly<Record<Exclude<Stance, 'asserts' | 'withholds'>, string>> = {
  denies:
    'deny reject dismiss refute rebut disavow repudiate rebuff dispute denial rejection contradict disagree debunk',
  questions: 'ask question wonder query inquire doubt',
  demands: 'demand urge order request appeal implore beg instruct command plead exhort petition',
  promises: 'promise vow pledge swear commit guarantee promise assure undertake',
  predicts: 'predict forecast expect anticipate project foresee prediction foretell envisage',
  accuses: 'accuse blame allege charge denounce condemn slam fault accusation allegation decry lambast berate',
  admits: 'admit concede acknowledge confess admission own',
  confirms: 'confirm verify corroborate affirm reaffirm attest certify validate confirmation',
};

export const STANCE_OF: ReadonlyMap<string, Stance> = new Map(
  Object.entries(STANCES).flatMap(([stance, words]) =>
    words.split(' ').map((word) => [word, stance as Stance] as const),
  ),
);

/** "calls for", "calls on": the verb alone only names. */
export const CALLING = new Set(['call', 'press', 'push', 'plead']);
export const CALLED_FOR = new Set(['for', 'on', 'upon']);
/** Before the verb of a cue: the words are kept back. "not only said" is said all the same. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  "n't",
  'not',
  'never',
  'neither',
  'nor',
  'refuse',
  'decline',
  'without',
  'unable',
]);
export const NO_NEGATION: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);
/** A source that is nobody: "Nobody said", "no one confirmed", "none of them said", "no official said". */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no', 'none', 'neither', 'no-one']);
/** Negated, these hold the contrary: "does not believe that", "did not agree that". */
export const OPINIONS: ReadonlySet<string> = new Set(['believe', 'think', 'agree', 'accept', 'expect']);
/** Negated, these leave the content standing: "do not doubt that". */
export const DOUBTS: ReadonlySet<string> = new Set(['doubt', 'question']);
