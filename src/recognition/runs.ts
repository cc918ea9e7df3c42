import type { TokenRange } from '../language/document.ts';
import { wordKey } from './lexicon.ts';
import type { NameWord } from './vocabulary.ts';

/** What stands inside a name between its capitals. */
const JOINTS = new Set(
  ['-', '–', '&', "'", 'al', 'el', 'bin', 'ibn', 'de', 'da', 'del', 'der', 'van', 'von', 'la'].map(wordKey),
);

/** For each token where the run of capitals it is in begins and ends; both are its own place where there is none. */
export interface Runs {
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
}

export function runsOf(words: readonly NameWord[], paragraphs: readonly TokenRange[]): Runs {
  const runFrom = Int32Array.from(words, (_, i) => i);
  const runTo = Int32Array.from(words, (_, i) => i);
  for (const { from, to } of paragraphs) {
    for (let i = from; i < to; ) {
      if (!words[i]!.capital) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to) {
        if (words[end]!.capital) end++;
        else if (end + 1 < to && words[end + 1]!.capital && JOINTS.has(words[end]!.word)) end += 2;
        else break;
      }
      runFrom.fill(i, i, end);
      runTo.fill(end, i, end);
      i = end;
    }
  }
  return { runFrom, runTo };
}
