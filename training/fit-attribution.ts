import { type SpanModel, writeAttributionModel } from '../src/attribution/attribution-model.ts';
import { observe } from '../src/attribution/observations.ts';
import { tag } from '../src/attribution/tag.ts';
import { wordSumsOf } from '../src/attribution/word-sums.ts';
import type { Example } from './example.ts';
import { fitRelations } from './fit-relations.ts';
import { fitRoles, type TaggedExample } from './fit-roles.ts';
import { fitSpanTagger, type SpanTagger, WORD_CLASSES } from './span-tagger.ts';
import { quantise } from './weighted-features.ts';

/** Parts of the articles: each is tagged by a first stage fitted on the others, as strange articles will be. */
const FOLDS = 4;
/** Passes of each fit. Source: our choice on dev. */
const FOLD_EPOCHS = 8;
const SPAN_EPOCHS = 12;
const ROLE_EPOCHS = 8;
/** Rows of the second stage whose largest weight is smaller are left out of the file. Source: our choice on dev. */
const SMALLEST_ROLE = 0.03;
const SMALLEST_RELATION = 0.005;

type Report = (line: string) => void;

/** Fit all stages; gives the bytes of the model file. */
export function fitAttribution(examples: readonly Example[], report: Report): Uint8Array {
  const tagged = tagOthers(examples, report);
  return fitOnTagged(tagged, fitSpanTagger(examples, { epochs: SPAN_EPOCHS, report }), report);
}

/** Every article tagged by a first stage that did not see it. */
function tagOthers(examples: readonly Example[], report: Report): TaggedExample[] {
  const tagged: TaggedExample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { model } = fitSpanTagger(
      examples.filter((_, i) => i % FOLDS !== fold),
      { epochs: FOLD_EPOCHS, report: (line) => report(`without part ${fold + 1} of ${FOLDS}: ${line}`) },
    );
    examples.forEach((example, i) => {
      if (i % FOLDS !== fold) return;
      tagged[i] = { ...example, tagging: tag(example.document, observe(example.document, model.vocabulary), model) };
    });
  }
  return tagged;
}

/** The second and last stages, from articles that strange first stages tagged. */
function fitOnTagged(tagged: readonly TaggedExample[], spans: SpanTagger, report: Report): Uint8Array {
  const fitRoleModel = (examples: readonly TaggedExample[], model: SpanModel) => {
    const { features, chain } = fitRoles(examples, model, { epochs: ROLE_EPOCHS, report });
    const table = quantise(features, SMALLEST_ROLE);
    report(`${table.keys.length} features of roles kept`);
    return { table, chain };
  };
  const half = (which: number) => tagged.filter((_, i) => i % 2 === which);
  const parts = [0, 1].map((which) => {
    const { table, chain } = fitRoleModel(half(1 - which), spans.model);
    return { examples: half(which), roles: { wordSums: wordSumsOf(table), chain } };
  });
  const relations = fitRelations(parts, spans.model, report);
  const roles = fitRoleModel(tagged, spans.model);
  return writeAttributionModel({
    lexicon: spans.lexicon,
    classes: WORD_CLASSES,
    spanFeatures: spans.table,
    spans: spans.model.spans,
    cues: spans.model.cues,
    roleFeatures: roles.table,
    roles: roles.chain,
    relationFeatures: quantise(relations.features, SMALLEST_RELATION),
    relations: relations.chain,
  });
}
