import { compareNames } from '../src/names/compare-names.ts';
import { benchPairs, NAME_BENCH, randomPairs, spellings, VARIANTS, variantPairs } from '../training/name-pairs.ts';
import { NAIVE_NAMES } from './naive-names.ts';
import { bestF1, type NameScore, recallAt } from './score-names.ts';
import { type Figures, percent, type Suite } from './suite.ts';

/** Pairs of different names drawn at random. */
const RANDOM = 20_000;

/** "All" has the half the weights were fitted on in it, "kept" has not. */
export function nameFigures(score: NameScore): Figures {
  const [all, kept] = [benchPairs(), benchPairs('kept')];
  const names = spellings('kept');
  const [one, two] = [variantPairs(names), randomPairs(names, RANDOM)];
  const recall = (rate: number): number => percent(recallAt(rate, one, two, score).recall);
  return {
    'bench F1, all': percent(bestF1(all, score).f1),
    'bench F1, kept': percent(bestF1(kept, score).f1),
    'bench F1, kept persons': percent(
      bestF1(
        kept.filter(({ kind }) => kind === 'person'),
        score,
      ).f1,
    ),
    'bench F1, kept others': percent(
      bestF1(
        kept.filter(({ kind }) => kind !== 'person'),
        score,
      ).f1,
    ),
    'spellings at 1 % false': recall(0.01),
    'spellings at 0.1 % false': recall(0.001),
  };
}

export const byHearsay: NameScore = ({ a, b, kind }) => compareNames(a, b, kind).score;

/** Whether two names are one: pairs of persons and organisations, and spellings of one Arabic name. */
export const compareNamesSuite: Suite = {
  name: 'two names',
  corpus: [NAME_BENCH, VARIANTS],
  measure: () => nameFigures(byHearsay),
  baseline: () => nameFigures(({ a, b }) => NAIVE_NAMES['Levenshtein, words sorted']!(a, b)),
};
