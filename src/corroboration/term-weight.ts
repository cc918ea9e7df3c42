import weights from './term-weights.model.json' with { type: 'json' };

/** Weight of a word that the press collection has in fewer than 25 of 4,840 articles. */
const RARE = 0.9;
/** Names repeat within an affair more than rare words do, so a shared name says a little less. */
const NAME = 0.7;

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(weights).flatMap(([weight, stems]) => stems.split(' ').map((stem) => [stem, Number(weight)] as const)),
);

/**
 * How much it says that two contents share this stem, in (0, 1].
 * Source: document frequencies in PolNeAR train and 4,000 AllSides articles, training/fit-term-weights.ts.
 */
export const termWeight = (stem: string): number => WEIGHT_OF.get(stem) ?? RARE;

/** The weight of a name; a name spelled like a common word has the word's. */
export const nameWeight = (stem: string): number => Math.min(NAME, termWeight(stem));

/** True for words so common that a capital on them does not make a name ("President", "Assembly"). */
export const isCommonWord = (stem: string): boolean => (WEIGHT_OF.get(stem) ?? RARE) < 0.75;
