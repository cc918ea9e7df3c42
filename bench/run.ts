/**
 * How fast each stage is, in words a second of one core, and how time grows with length: `npm run bench`.
 * `--write` puts the figures, with the machine's name, into bench/results.json.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { attribute } from '../src/attribution/attribute.ts';
import { followChains } from '../src/chains/follow-chains.ts';
import { entitiesOf } from '../src/identity/entities-of.ts';
import { identify } from '../src/identity/identify.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Article } from '../src/model/article.ts';
import { attributionModel } from '../src/models.ts';
import { annotate } from '../src/pipeline.ts';
import { readCorpus } from './corpus.ts';
import { growth } from './growth.ts';
import { processorSeconds } from './stopwatch.ts';

const ARTICLES = 400;
const { name, texts, words } = readCorpus(ARTICLES);
const model = attributionModel();
const articles = texts.map(articleOf);
const documents = texts.map(analyse);
const relations = documents.map((document) => attribute(document, model));
const casts = documents.map((document, i) => identify(document, articles[i]!));

const stages: Readonly<Record<string, () => void>> = {
  'split into words (naive floor)': () => texts.forEach((text) => void text.match(/\S+/gu)),
  language: () => texts.forEach((text) => void analyse(text)),
  attribution: () => documents.forEach((document) => void attribute(document, model)),
  identity: () => documents.forEach((document, i) => void entitiesOf(identify(document, articles[i]!))),
  chains: () =>
    documents.forEach((document, i) => {
      followChains({ article: articles[i]!, document, relations: relations[i]!, cast: casts[i]! });
    }),
  'annotate (all of them)': () => articles.forEach((article) => void annotate(article)),
};

console.log(`${words} words: ${name}; ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
const wordsPerSecond: Record<string, number> = {};
for (const [stage, run] of Object.entries(stages)) {
  wordsPerSecond[stage] = Math.round(words / processorSeconds(run));
  console.log(`${stage.padEnd(34)}${wordsPerSecond[stage].toLocaleString('en').padStart(14)} words/s`);
}

console.log('\nCost a word against that of an ordinary article (1.0 = linear)');
const ratios = growth(texts);
for (const [what, ratio] of Object.entries(ratios)) console.log(`${what.padEnd(34)}${ratio.toFixed(2).padStart(14)}`);

if (process.argv.includes('--write')) {
  const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const path = fileURLToPath(new URL('results.json', import.meta.url));
  writeFileSync(
    path,
    `${JSON.stringify({ machine, corpus: name, words, wordsPerSecond, costPerWord: ratios }, null, 2)}\n`,
  );
}

function articleOf(text: string, i: number): Article {
  return {
    id: `bench:${i}`,
    title: null,
    outlet: 'Bench Times',
    carriers: [],
    published: '2031-03-04',
    url: null,
    byline: null,
    language: 'en',
    text,
    blocks: [],
    captions: [],
    credits: [],
    origin: null,
  };
}
