import { NAME_TYPES, ROUGH_LABELS, roughly, typeOf } from '../src/recognition/labels.ts';
import type { Lexicon } from '../src/recognition/lexicon.ts';
import { observe } from '../src/recognition/observe.ts';
import { Vocabulary } from '../src/recognition/vocabulary.ts';
import type { NameExample } from './recognition-gold.ts';

type Counts = Map<number, Float32Array>;

/** By word: how often its labels are which; and the type of a run of capitals directly behind it, and before it (0 none). */
export interface NameCounts {
  readonly inside: Counts;
  readonly before: Counts;
  readonly behind: Counts;
}

/** @param rowOf - number of the word with this key; words without one are left out */
export function countNames(
  examples: readonly NameExample[],
  lexicon: Lexicon,
  rowOf: ReadonlyMap<number, number>,
): NameCounts {
  const vocabulary = new Vocabulary(lexicon);
  const counts: NameCounts = { inside: new Map(), before: new Map(), behind: new Map() };
  const add = (where: keyof NameCounts, word: number | undefined, column: number): void => {
    const row = word === undefined ? undefined : rowOf.get(word);
    if (row === undefined) return;
    const own = counts[where].get(row) ?? new Float32Array(where === 'inside' ? ROUGH_LABELS : NAME_TYPES.length + 1);
    counts[where].set(row, own);
    own[column]!++;
  };
  for (const { document, labels } of examples) {
    const { words, first, runFrom, runTo } = observe(document, vocabulary);
    words.forEach(({ word, capital }, i) => {
      // The capital of a sentence's first word says nothing.
      if (!capital || (first[i] && labels[i] === 0)) return;
      add('inside', word, roughly(labels[i]!));
      if (runFrom[i] !== i) return;
      if (!first[i]) add('before', words[i - 1]?.word, 1 + typeOf(labels[i]!));
      add('behind', words[runTo[i]!]?.word, 1 + typeOf(labels[runTo[i]! - 1]!));
    });
  }
  return counts;
}
