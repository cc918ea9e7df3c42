import {
  ALLSIDES,
  byEntities,
  bySpelling,
  DIGEST,
  ENTITY_PAIRS,
  type EntityPair,
  entityPairs,
  FA_KES,
  type PairJudge,
  pairArticles,
  withNamesByRule,
} from './entity-pairs.ts';
import { type Figures, percent, type Suite } from './suite.ts';

let articles: ReturnType<typeof pairArticles> | undefined;
/** Annotated once for all. */
const annotated = (): ReturnType<typeof pairArticles> => {
  articles ??= pairArticles();
  return articles;
};

/** Of pairs taken for one, how many are; of pairs that are one, how many are taken for it. */
function precisionAndRecall(pairs: readonly EntityPair[], isSame: PairJudge): Figures {
  const judged = pairs.map(({ a, b, same }) => ({ same, said: isSame(a, b) }));
  const both = judged.filter(({ same, said }) => same && said).length;
  // Who takes none for one has shown nothing.
  const share = (of: readonly unknown[]): number => percent(of.length === 0 ? 0 : both / of.length);
  return {
    precision: share(judged.filter(({ said }) => said)),
    recall: share(judged.filter(({ same }) => same)),
  };
}

function figures(isSame: PairJudge): Figures {
  const pairs = entityPairs();
  const [all, kept] = [pairs, pairs.filter(({ half }) => half === 'kept')].map((some) =>
    precisionAndRecall(some, isSame),
  );
  const named = (which: string, { precision = 0, recall = 0 }: Figures): Figures => ({
    [`precision, ${which}`]: precision,
    [`recall, ${which}`]: recall,
  });
  return { ...named('all', all!), ...named('kept', kept!) };
}

const corpus = [ENTITY_PAIRS, DIGEST, ALLSIDES, FA_KES];

/**
 * Whether two mentions in two articles are taken for one person or body, the names given as identity's rules read them.
 * "Kept" was not used for choosing.
 */
export const entityPairsSuite: Suite = {
  name: 'across articles',
  corpus,
  measure: async () => figures(byEntities(withNamesByRule(await annotated()))),
  baseline: async () => figures(bySpelling(withNamesByRule(await annotated()))),
};

/** The same with the names of the record: a mention that is not read as a name is missed too. */
export const recordedPairsSuite: Suite = {
  name: 'across articles as recorded',
  corpus,
  measure: async () => figures(byEntities(await annotated())),
  baseline: async () => figures(bySpelling(await annotated())),
};
