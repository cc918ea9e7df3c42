import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { untokenise } from '../eval/untokenise.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Document } from '../src/language/document.ts';
import { labelName, NAME_TYPES, type NameType } from '../src/recognition/labels.ts';
import { DATA } from './data-folder.ts';

type GoldEntity = readonly [start: number, end: number, type: string];

export interface NameGold {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** An article with the label of each token. */
export interface NameExample {
  readonly id: string;
  readonly document: Document;
  readonly labels: Uint8Array;
}

/** What the corpus calls its types, in our words. Dates and money are no names. */
const TYPES: Readonly<Record<string, NameType>> = {
  Person: 'person',
  Location: 'place',
  Facility: 'place',
  Organization: 'organisation',
  NORP: 'group',
  Product: 'other',
  Misc: 'other',
};

export const GOLD_FILE = join(DATA, 'ner', 'worldwide-dev.jsonl');

export const readNameGold = (): NameGold[] =>
  readFileSync(GOLD_FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NameGold);

/** Spans as labels; one that cuts through a token takes the whole of it. */
export function exampleOf({ id, text, entities }: NameGold): NameExample {
  const document = analyse(text);
  const { tokens } = document;
  const labels = new Uint8Array(tokens.length);
  let i = 0;
  for (const [start, end, called] of [...entities].sort((a, b) => a[0] - b[0])) {
    const type = TYPES[called];
    if (!type) continue;
    while (i < tokens.length && tokens[i]!.end <= start) i++;
    const from = i;
    while (i < tokens.length && tokens[i]!.start < end) i++;
    if (i > from) labelName(labels, from, i, NAME_TYPES.indexOf(type));
  }
  return { id, document, labels };
}

/** Every so many articles one is learnt from as printed, too. */
const PRINTED = 4;

/** The articles to learn from; of some also the text as printed, since the corpus’ tokeniser put spaces into it. */
export const trainingExamples = (gold: readonly NameGold[]): NameExample[] => [
  ...gold.map(exampleOf),
  ...gold.filter((_, i) => i % PRINTED === 0).map((article) => exampleOf(printed(article))),
];

function printed({ id, text, entities }: NameGold): NameGold {
  const { text: clean, moved } = untokenise(text);
  return {
    id,
    text: clean,
    entities: entities.map(([start, end, type]) => [moved(start), moved(end), type]),
  };
}
