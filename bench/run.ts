/**
 * How fast each stage and the whole program are, in words a second of one core; how much memory it takes; how time grows
 * with length: `npm run bench`. It measures the build, as users run it.
 *
 * `--write` puts the figures, with the machine's name, into bench/results.json.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  analyse,
  annotate,
  attribute,
  attributionModel,
  entitiesOf,
  followChains,
  gazetteer,
  homeOf,
  identify,
  locate,
  readQuantities,
  readTimes,
  recogniseNames,
  recognitionModel,
} from './built.ts';
import { readCorpus, wordsIn } from './corpus.ts';
import { costOfNames } from './cost-of-names.ts';
import { costOfLength, costOfOddTexts } from './growth.ts';
import { processorSeconds } from './stopwatch.ts';
import { wholeProcess } from './whole-process.ts';

/** Articles that each stage is measured on, one run after the other; the whole program gets them all. */
const MEASURED = 400;
const { name, articles } = readCorpus();
const some = articles.slice(0, MEASURED);
const words = wordsIn(some);
const model = attributionModel();
const nameModel = recognitionModel();
const documents = some.map(({ text }) => analyse(text));
const relations = documents.map((document) => attribute(document, model));
const casts = documents.map((document, i) => identify(document, some[i]!));
const world = gazetteer();
const times = documents.map((document, i) => readTimes(document, some[i]!.published));

const namesOf = documents.map((document) => recogniseNames(document, nameModel));
const placesOf = casts.map(({ members, mentions }) =>
  mentions.map(({ from, to, member }) => ({ from, to, kind: members[member]!.kind })),
);

const recognition = (): void => documents.forEach((document) => void recogniseNames(document, nameModel));
const timesRead = (): void => documents.forEach((document, i) => void readTimes(document, some[i]!.published));
const placesRead = (): void =>
  documents.forEach((document, i) => {
    locate(document, placesOf[i]!, { gazetteer: world, countries: homeOf(world, some[i]!) });
  });
const quantitiesRead = (): void =>
  documents.forEach(
    (document, i) =>
      void readQuantities(
        document,
        times[i]!.map(({ time }) => time),
      ),
  );

const stages: Readonly<Record<string, () => void>> = {
  'split into words (naive floor)': () => some.forEach(({ text }) => void text.match(/\S+/gu)),
  language: () => some.forEach(({ text }) => void analyse(text)),
  attribution: () => documents.forEach((document) => void attribute(document, model)),
  recognition,
  identity: () =>
    documents.forEach((document, i) => void entitiesOf(identify(document, some[i]!, namesOf[i]), namesOf[i]!)),
  times: timesRead,
  places: placesRead,
  quantities: quantitiesRead,
  'names, times, places and quantities': () => {
    recognition();
    timesRead();
    placesRead();
    quantitiesRead();
  },
  chains: () =>
    documents.forEach((document, i) => {
      followChains({ article: some[i]!, document, relations: relations[i]!, cast: casts[i]!, times: times[i]! });
    }),
  'who said what (language, attribution, identity, times, chains)': () =>
    some.forEach((article, i) => {
      const document = analyse(article.text);
      const found = attribute(document, model);
      const cast = identify(document, article, namesOf[i]);
      const read = readTimes(document, article.published);
      followChains({ article, document, relations: found, cast, times: read });
    }),
  'annotate (all of them)': () => some.forEach((article) => void annotate(article)),
};

const figure = (what: string, value: string, unit = ''): void =>
  console.log(`${what.padEnd(38)}${value.padStart(14)}${unit && ` ${unit}`}`);

console.log(`${words} words: ${name}; ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}\n`);
const wordsPerSecond: Record<string, number> = {};
for (const [stage, run] of Object.entries(stages)) {
  wordsPerSecond[stage] = Math.round(words / processorSeconds(run));
  figure(stage, wordsPerSecond[stage].toLocaleString('en'), 'words/s');
}
const process_ = await wholeProcess(articles);
wordsPerSecond['the whole program'] = process_.wordsPerSecond;
figure('the whole program', process_.wordsPerSecond.toLocaleString('en'), 'words/s');
const { peakMegabytes, megabytesOfText } = process_;
figure(`its memory over ${megabytesOfText} MB of text`, String(peakMegabytes), 'MB');

const ratios = (heading: string, found: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  console.log(`\n${heading}`);
  for (const [what, ratio] of Object.entries(found)) figure(what, ratio.toFixed(2));
  return found;
};
const length = ratios('Cost of a word, in articles of 3 kB = 1', costOfLength(articles));
const names = ratios(
  'Microseconds to compare two names',
  costOfNames(casts.flatMap((cast, i) => entitiesOf(cast, namesOf[i]!))),
);
const odd = ratios('Cost of a word, in a quarter of the text = 1', costOfOddTexts(articles));

if (process.argv.includes('--write')) {
  const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
  const memory = { megabytesOfText, peakMegabytes };
  const results = {
    machine,
    corpus: name,
    words,
    wordsPerSecond,
    memory,
    costOfLength: length,
    costOfOddTexts: odd,
    namesMicros: names,
  };
  writeFileSync(fileURLToPath(new URL('results.json', import.meta.url)), `${JSON.stringify(results, null, 2)}\n`);
}
