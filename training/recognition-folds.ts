/**
 * How well recognition does on articles it was not fitted on: `npm run train:names:folds`, five parts by file, or with
 * `regions` leaving out one part of the world at a time. A part's number behind it measures that part alone.
 */
import { writeFileSync } from 'node:fs';
import { NAME_TYPES } from '../src/recognition/labels.ts';
import { recogniseNames } from '../src/recognition/recognise-names.ts';
import { readRecognitionModel, writeRecognitionModel } from '../src/recognition/recognition-model.ts';
import { fitRecognition } from './fit-recognition.ts';
import { exampleOf, type NameGold, readNameGold, trainingExamples } from './recognition-gold.ts';
import { buildLexicon } from './recognition-lexicon.ts';

const FOLDS = 5;
/** Parts of the world by the beginning of a file's name. */
const REGIONS: Readonly<Record<string, string>> = {
  'south asia': 'in bangladesh',
  'east asia': 'cn kr jp tw mong',
  'south-east asia, al jazeera': 'th my asia',
  africa: 'af afs alg ghana kenya et nm mauritius panaf sa',
  'latin america':
    'arg bol chile col cosric cosrica cuba ecuador elsalv guyana hond mex nic pan paraguay peru uruguay ven',
  'north america, oceania': 'canada aus nz',
};

const SCORED: Readonly<Record<string, string>> = {
  Person: 'person',
  Location: 'place',
  Facility: 'place',
  Organization: 'organisation',
  NORP: 'group',
};

const [by = 'files', only, output] = process.argv.slice(2);
const startedMs = Date.now();
const report = (line: string): void =>
  console.error(`${((Date.now() - startedMs) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const gold = readNameGold();
const regionOf = (id: string): string =>
  Object.entries(REGIONS).find(([, prefixes]) => prefixes.split(' ').includes(id.split('_')[0]!))![0];
const partOf = (id: string, i: number): string => (by === 'regions' ? regionOf(id) : `${i % FOLDS}`);
const parts = [...new Set(gold.map(({ id }, i) => partOf(id, i)))];

const totals = new Map<string, number[]>();
const lines: string[] = [];
for (const part of parts) {
  if (only && only !== 'all' && part !== only) continue;
  const own = gold.filter(({ id }, i) => partOf(id, i) === part);
  const others = gold.filter(({ id }, i) => partOf(id, i) !== part);
  const examples = trainingExamples(others);
  const bytes = writeRecognitionModel(fitRecognition(examples, buildLexicon(examples), { report }));
  if (output) writeFileSync(`${output}-${part}.bin`, bytes);
  const model = readRecognitionModel(bytes);
  const counts = new Map<string, number[]>();
  for (const article of own) {
    const entities = recogniseNames(exampleOf(article).document, model).map(({ span: [start, end], type }) => ({
      start,
      end,
      type,
    }));
    lines.push(JSON.stringify({ id: article.id, entities }));
    count(article, entities, counts);
    count(article, entities, totals);
  }
  report(`part ${part}, ${own.length} articles, ${(bytes.length / 1e6).toFixed(2)} MB: ${inWords(counts)}`);
}
console.log(inWords(totals));
if (output) writeFileSync(`${output}.jsonl`, `${lines.join('\n')}\n`);

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Adds right, found and wanted, by type and over the three scored ones. */
function count({ entities }: NameGold, found: readonly Found[], into: Map<string, number[]>): void {
  const wanted = new Set(entities.map(([start, end, type]) => `${start} ${end} ${SCORED[type]}`));
  const add = (type: string, field: number): void => {
    for (const key of type === 'group' ? [type] : [type, 'all']) {
      const row = into.get(key) ?? [0, 0, 0];
      into.set(key, row);
      row[field]!++;
    }
  };
  for (const { start, end, type } of found) {
    if (type === 'other') continue;
    add(type, 1);
    if (wanted.has(`${start} ${end} ${type}`)) add(type, 0);
  }
  for (const [, , type] of entities) if (SCORED[type]) add(SCORED[type]!, 2);
}

function inWords(counts: ReadonlyMap<string, readonly number[]>): string {
  return ['all', ...NAME_TYPES]
    .flatMap((type) => {
      const row = counts.get(type);
      if (!row) return [];
      const [right = 0, found = 0, wanted = 0] = row;
      return [`${type} ${((200 * right) / (found + wanted)).toFixed(1)}`];
    })
    .join(', ');
}
