import { commonSubsequence } from '../../../src/sequence/common-subsequence.ts';

/** A run of words; `changed` where the other wording does not have them there. */
export interface WordRun {
  readonly words: string;
  readonly changed: boolean;
}

/** Two wordings beside each other: what the first has and the second has not, and the other way round. */
export interface Alignment {
  readonly before: readonly WordRun[];
  readonly after: readonly WordRun[];
  /** Share of the words of the shorter wording that stand in both, in the same order; from 0 to 1. */
  readonly shared: number;
}

/** Words beyond this are not aligned: no statement is that long, and the table would be. */
const MOST_WORDS = 600;

/** A word without the marks around it and its capitals: what makes it the same word. */
const bareWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}%$€£]+|[^\p{L}\p{N}%$€£]+$/gu, '');

const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

/** "that its brake had failed": the word that leads a clause in is none of the claim's. */
const withoutThat = (words: readonly string[]): string[] =>
  words.map((word, at) => (at === 0 && word === 'that' ? '' : word));

/** The words of a text, bare, without what leads it in. */
export const bareWords = (text: string): string[] =>
  withoutThat(wordsOf(text).map(bareWord)).filter((word) => word !== '');

/** A single small word between changes on both sides ("of", "a") links nothing: it reads as changed too. */
const SMALL_LETTERS = 3;

function withoutStrays(found: Int32Array, a: readonly string[], afterLength: number): void {
  for (let at = 0; at < a.length; at++) {
    const partner = found[at]!;
    if (partner === -1 || a[at]!.length > SMALL_LETTERS || /\d/.test(a[at]!)) continue;
    const alone = (at === 0 || found[at - 1] !== partner - 1) && (at === a.length - 1 || found[at + 1] !== partner + 1);
    const amid = at > 0 && at < a.length - 1 && partner > 0 && partner < afterLength - 1;
    if (alone && amid) found[at] = -1;
  }
}

function runs(words: readonly string[], changed: (at: number) => boolean): WordRun[] {
  const made: { words: string; changed: boolean }[] = [];
  words.forEach((word, at) => {
    const last = made.at(-1);
    if (last !== undefined && last.changed === changed(at)) last.words += ` ${word}`;
    else made.push({ words: word, changed: changed(at) });
  });
  return made;
}

/** Two wordings word by word. Capitals and quotation marks make no difference. */
export function alignWords(before: string, after: string): Alignment {
  const [first, second] = [wordsOf(before), wordsOf(after)];
  const [a, b] = [first, second].map((words) => withoutThat(words.map(bareWord))) as [string[], string[]];
  const found = commonSubsequence(a, b);
  withoutStrays(found, a, b.length);
  const kept = new Set([...found].filter((at) => at !== -1));
  const shorter = Math.min(a.length, b.length);
  return {
    // A dash of its own is no word that could be dropped.
    before: runs(first, (at) => found[at] === -1 && a[at] !== ''),
    after: runs(second, (at) => !kept.has(at) && b[at] !== ''),
    shared: shorter === 0 ? 0 : kept.size / shorter,
  };
}
