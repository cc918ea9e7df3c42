import { writeAttributionModel } from '../src/attribution/attribution-model.ts';
import { observe } from '../src/attribution/observations.ts';
import { tag } from '../src/attribution/tag.ts';
import type { Example } from './example.ts';
import { fitRoles, type TaggedExample } from './fit-roles.ts';
import { fitSpanTagger, WORD_CLASSES } from './span-tagger.ts';
import { quantise } from './weighted-features.ts';

/** Parts of the articles: each is tagged by a first stage fitted on the others, as strange articles will be. */
const FOLDS = 4;
/** Passes of each fit. Source: our choice on dev. */
const FOLD_EPOCHS = 8;
const SPAN_EPOCHS = 12;
const ROLE_EPOCHS = 8;
/** Rows of the second stage whose largest weight is smaller are left out of the file. Source: our choice on dev. */
const SMALLEST_ROLE = 0.01;

/** Fit both stages; gives the bytes of the model file. */
export function fitAttribution(examples: readonly Example[], report: (line: string) => void): Uint8Array {
  const tagged: TaggedExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = examples.map((_, i) => i % FOLDS === fold);
    const { model } = fitSpanTagger(
      examples.filter((_, i) => !inFold[i]),
      { epochs: FOLD_EPOCHS, report: (line) => report(`without part ${fold + 1} of ${FOLDS}: ${line}`) },
    );
    for (const example of examples.filter((_, i) => inFold[i])) {
      const seen = observe(example.document, model.vocabulary);
      tagged.push({ ...example, tagging: tag(example.document, seen, model) });
    }
  }
  const { model, lexicon, table } = fitSpanTagger(examples, { epochs: SPAN_EPOCHS, report });
  const { features, chain } = fitRoles(tagged, model, { epochs: ROLE_EPOCHS, report });
  const roleTable = quantise(features, SMALLEST_ROLE);
  report(`${roleTable.keys.length} features of roles kept`);
  return writeAttributionModel({
    lexicon,
    classes: WORD_CLASSES,
    spanFeatures: table,
    spans: model.spans,
    cues: model.cues,
    roleFeatures: roleTable,
    roles: chain,
  });
}
