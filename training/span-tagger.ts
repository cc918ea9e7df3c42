import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpanModel } from '../src/attribution/attribution-model.ts';
import { type CueLexiconRecord, readCueLexicon } from '../src/attribution/cue-lexicon.ts';
import { Vocabulary } from '../src/attribution/vocabulary.ts';
import { readWordClasses } from '../src/attribution/word-classes.ts';
import { wordSumsOf } from '../src/attribution/word-sums.ts';
import type { FeatureTable } from '../src/sequence/feature-table.ts';
import { learnCueLexicon } from './cue-lexicon.ts';
import type { Example } from './example.ts';
import { fitSpans } from './fit-spans.ts';
import { quantise } from './weighted-features.ts';

/** Words by class, as `npm run train:classes` writes them. */
export const WORD_CLASSES = readFileSync(join(import.meta.dirname, 'word-classes.txt'), 'utf8');

/** Rows whose largest weight is smaller are left out of the file. Source: our choice on dev. */
const SMALLEST = 0.015;

export interface SpanTagger {
  readonly model: SpanModel;
  readonly lexicon: CueLexiconRecord;
  readonly table: FeatureTable;
}

/** Fit the first stage on these articles, weights as coarse as the model file will hold them. */
export function fitSpanTagger(
  examples: readonly Example[],
  settings: { readonly epochs: number; readonly report: (line: string) => void },
): SpanTagger {
  const lexicon = learnCueLexicon(examples);
  const vocabulary = new Vocabulary(readCueLexicon(lexicon), readWordClasses(WORD_CLASSES));
  const { features, spans, cues } = fitSpans(examples, vocabulary, settings);
  const table = quantise(features, SMALLEST);
  settings.report(`${table.keys.length} features of tokens kept`);
  return { model: { vocabulary, wordSums: wordSumsOf(table), spans, cues }, lexicon, table };
}
