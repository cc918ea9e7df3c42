import { type Figures, percent } from '../../suite.ts';
import { type Question, type Score, shareRight } from './score.ts';

const QUESTIONS: readonly Question[] = [
  'range holds',
  'not over-counted',
  'distorted kept apart',
  'look-alikes apart',
  'denials linked',
  'circles found',
  'drift found',
  'drift right',
];

/** The table's rows: percentages, more is better in each. */
export const figuresOf = (score: Score): Figures => ({
  'families precision': percent(score.families.precision),
  'families recall': percent(score.families.recall),
  'families F1': percent(score.families.f1),
  'kept: families F1': percent(score.keptFamilies.f1),
  ...Object.fromEntries(QUESTIONS.map((of) => [of, percent(shareRight(score, of))])),
});
