import type { FeatureTable } from '../sequence/feature-table.ts';
import { WordSums } from '../sequence/word-sums.ts';
import { BOUNDARY, type NameWord } from './vocabulary.ts';
import { MOST_WORD_FEATURES, OFFSETS, wordFeatures } from './word-features.ts';

/** What the words around a token say by themselves. */
export const wordSumsOf = (table: FeatureTable): WordSums<NameWord> =>
  new WordSums({
    table,
    offsets: OFFSETS,
    boundary: BOUNDARY,
    featuresOf: (word, offset, out) => wordFeatures(word, offset, out, 0),
    mostFeatures: MOST_WORD_FEATURES,
  });
