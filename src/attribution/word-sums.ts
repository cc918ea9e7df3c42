import type { FeatureTable } from '../sequence/feature-table.ts';
import { WordSums } from '../sequence/word-sums.ts';
import { BOUNDARY_WORD, type Word } from './vocabulary.ts';
import { MOST_WORD_FEATURES, WORD_OFFSETS, type WordOffset, wordFeatures } from './word-features.ts';

/** What the words around a token say by themselves, from one feature table. */
export const wordSumsOf = (table: FeatureTable): WordSums<Word> =>
  new WordSums({
    table,
    offsets: WORD_OFFSETS,
    boundary: BOUNDARY_WORD,
    featuresOf: (word, offset, out) => wordFeatures(word, offset as WordOffset, out, 0),
    mostFeatures: MOST_WORD_FEATURES,
  });
