import { readFileSync } from 'node:fs';
import { entitiesOf } from '../src/identity/entities-of.ts';
import { identify } from '../src/identity/identify.ts';
import { analyse } from '../src/language/analyse.ts';
import { dataFile, type Figures, percent, type Suite } from './suite.ts';

const CORPUS = dataFile('ner', 'worldwide-dev.jsonl');
/** What the corpus calls its types, in our words; the others are left out on both sides. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'person',
  Location: 'place',
  Facility: 'place',
  Organization: 'organisation',
};

interface GoldLine {
  readonly text: string;
  readonly entities: readonly (readonly [start: number, end: number, type: string])[];
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const gold = (): GoldLine[] =>
  readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);

/** F1 of names with exactly the right span and type, by type and over all. */
function score(find: (text: string) => readonly Found[]): Figures {
  const counts = new Map<string, { right: number; found: number; gold: number }>();
  const count = (type: string, field: 'right' | 'found' | 'gold'): void => {
    for (const key of [type, 'all']) {
      const tally = counts.get(key) ?? { right: 0, found: 0, gold: 0 };
      tally[field]++;
      counts.set(key, tally);
    }
  };
  for (const { text, entities } of gold()) {
    const wanted = new Set<string>();
    for (const [start, end, type] of entities) {
      const known = TYPES[type];
      if (!known) continue;
      wanted.add(`${start} ${end} ${known}`);
      count(known, 'gold');
    }
    for (const { start, end, type } of find(text)) {
      if (type === 'group') continue;
      count(type, 'found');
      if (wanted.has(`${start} ${end} ${type}`)) count(type, 'right');
    }
  }
  return Object.fromEntries(
    [...counts].map(([type, { right, found, gold: of }]) => [
      `${type} F1`,
      percent((2 * right) / Math.max(1, found + of)),
    ]),
  );
}

/** Every run of capitalised words is a person. */
const naive = (text: string): Found[] =>
  [...text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    type: 'person',
  }));

/** Names on the press of every continent. */
export const entitiesSuite: Suite = {
  name: 'names',
  corpus: [CORPUS],
  measure: () => score((text) => entitiesOf(identify(analyse(text)))),
  baseline: () => score(naive),
};
