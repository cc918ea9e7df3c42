import { GOLD_FILE, type NameGold, readNameGold } from '../training/recognition-gold.ts';
import { type Figures, percent } from './suite.ts';

export const ENTITIES_FILE = GOLD_FILE;

/** What the corpus calls its types, in our words; the others are left out on both sides. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'person',
  Location: 'place',
  Facility: 'place',
  Organization: 'organisation',
};
const SCORED = new Set(Object.values(TYPES));

export interface FoundEntity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One article of five is kept from the model that the suites measure. */
const FOLDS = 5;

/** The articles that the held-out model is fitted on, and those it is measured on. */
export function heldOutArticles(): { readonly fitted: readonly NameGold[]; readonly measured: readonly NameGold[] } {
  const gold = readNameGold();
  return {
    fitted: gold.filter((_, i) => i % FOLDS !== 0),
    measured: gold.filter((_, i) => i % FOLDS === 0),
  };
}

/** F1 of names with exactly the right span and type, by type and over all, as `score-spans.mjs entities` counts them. */
export function scoreEntities(articles: readonly NameGold[], find: (text: string) => readonly FoundEntity[]): Figures {
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const count = (type: string, field: 'right' | 'found' | 'gold'): void => {
    for (const key of [type, 'all']) {
      const tally = counts.get(key) ?? { right: 0, found: 0, gold: 0 };
      tally[field]++;
      counts.set(key, tally);
    }
  };
  for (const { text, entities } of articles) {
    const wanted = new Set<string>();
    for (const [start, end, type] of entities) {
      const known = TYPES[type];
      if (!known) continue;
      wanted.add(`${start} ${end} ${known}`);
      count(known, 'gold');
    }
    for (const { start, end, type } of find(text)) {
      if (!SCORED.has(type)) continue;
      count(type, 'found');
      if (wanted.has(`${start} ${end} ${type}`)) count(type, 'right');
    }
  }
  return Object.fromEntries(
    [...counts].map(([type, { right, found, gold }]) => [
      `${type} F1`,
      percent((2 * right) / Math.max(1, found + gold)),
    ]),
  );
}

/** Every run of capitalised words is a person. */
export const everyCapital = (text: string): FoundEntity[] =>
  [...text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    type: 'person',
  }));
