import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { analyse } from '../src/language/analyse.ts';
import type { Quantity } from '../src/model/annotation.ts';
import type { Span } from '../src/model/span.ts';
import { readQuantities } from '../src/quantities/read-quantities.ts';
import { singular } from '../src/quantities/singular.ts';
import { readTimes } from '../src/times/read-times.ts';
import { agreeing, overlapping } from './agreeing.ts';
import { meantimeFiles, readMeantime } from './meantime.ts';
import { dataFile, type Figures, percent, type Suite } from './suite.ts';
import { untokenise } from './untokenise.ts';

const GOLD = join(import.meta.dirname, 'gold/quantities.json');

type Found = Pick<Quantity, 'start' | 'end' | 'kind' | 'value' | 'high' | 'unit'>;
type Read = (text: string) => readonly Found[];

/** A quantity as a person marked it; what is counted is a place in the text, since its words are not ours to print. */
interface Label extends Omit<Found, 'unit'> {
  readonly unit?: string;
  readonly of?: Span;
  readonly per?: string;
}
interface LabelledArticle {
  /** Below the data folder. */
  readonly file: string;
  readonly id: string;
  /** What was labelled, UTF-16 offsets in the text: its beginning, or one sentence. */
  readonly start?: number;
  readonly end: number;
  readonly quantities: readonly Label[];
}

/** An article as it is read, and what should be found in it. */
interface Case {
  readonly kept: boolean;
  readonly text: string;
  /** The part that was labelled. */
  readonly part: Span;
  readonly wanted: readonly Found[];
}

const labelled = (): readonly LabelledArticle[] => JSON.parse(readFileSync(GOLD, 'utf8')) as LabelledArticle[];

/** Half of the articles, by their names, are kept: their errors were never looked at. */
function cases(): readonly Case[] {
  return labelled().map(({ file, id, start: from = 0, end: to, quantities }) => {
    const raw = textOf(file, id);
    const { text, moved } = file.startsWith('ner') ? untokenise(raw) : { text: raw, moved: (offset: number) => offset };
    const wanted = quantities.map(({ start, end, of, per, unit = '', ...rest }) => {
      const noun = of ? singular(raw.slice(...of).toLowerCase()) : unit;
      return { ...rest, start: moved(start), end: moved(end), unit: per === undefined ? noun : `${noun}/${per}` };
    });
    return { kept: crc32(id) % 2 === 0, text, part: [moved(from), moved(to)], wanted };
  });
}

const articles = new Map<string, ReadonlyMap<string, string>>();

function textOf(file: string, id: string): string {
  const path = dataFile(...file.split('/'));
  if (file.endsWith('.txt')) return readFileSync(path, 'utf8');
  const known = articles.get(file) ?? new Map(linesOf(path).map((article) => [article.id, article.text]));
  articles.set(file, known);
  return known.get(id) ?? '';
}

const linesOf = (path: string): readonly { readonly id: string; readonly text: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-4 * Math.abs(a);
const sameValue = (a: Found, b: Found): boolean =>
  near(a.value, b.value) &&
  (a.high === undefined ? b.high === undefined : b.high !== undefined && near(a.high, b.high));

const SAME: Readonly<Record<string, (wanted: Found, found: Found) => boolean>> = {
  span: (a, b) => a.start === b.start && a.end === b.end,
  kind: (a, b) => overlapping(a, b) && a.kind === b.kind,
  value: (a, b) => overlapping(a, b) && a.kind === b.kind && sameValue(a, b),
  'value and unit': (a, b) => overlapping(a, b) && a.kind === b.kind && sameValue(a, b) && a.unit === b.unit,
};

/** Precision, recall and F1 of one way of agreeing. */
function scores(pairs: readonly (readonly [wanted: readonly Found[], found: readonly Found[]])[], how: string) {
  const right = pairs.reduce((sum, [wanted, found]) => sum + agreeing(wanted, found, SAME[how]!), 0);
  const gold = pairs.reduce((sum, [wanted]) => sum + wanted.length, 0);
  const given = pairs.reduce((sum, [, found]) => sum + found.length, 0);
  return {
    precision: percent(right / Math.max(1, given)),
    recall: percent(right / Math.max(1, gold)),
    f1: percent((2 * right) / Math.max(1, gold + given)),
  };
}

/** F1, and precision and recall of the strictest way. */
function score(read: Read): Figures {
  const all = cases().map(({ kept, text, part: [start, end], wanted }) => {
    const found = read(text).filter((one) => one.end > start && one.start < end);
    return { kept, pair: [wanted, found] as const };
  });
  const figures: [string, number][] = [];
  for (const [part, kept] of [['seen', false] as const, ['kept', true] as const]) {
    const pairs = all.filter((one) => one.kept === kept).map(({ pair }) => pair);
    for (const how of Object.keys(SAME)) figures.push([`${part}: ${how}`, scores(pairs, how).f1]);
    const { precision, recall } = scores(pairs, 'value and unit');
    figures.push([`${part}: precision`, precision], [`${part}: recall`, recall]);
  }
  return Object.fromEntries(figures);
}

const ours: Read = (text) => {
  const document = analyse(text);
  return readQuantities(
    document,
    readTimes(document, null).map(({ time }) => time),
  );
};

/** Figures with the sign before and the word behind them. */
const naive: Read = (text) =>
  [...text.matchAll(/([$€£]?)(\d[\d,]*(?:\.\d+)?)(%?)(?:[ -](\p{L}+))?/gu)].map(
    ({ 0: whole, 1: sign, 2: figures = '', 3: hundredth, 4: word = '', index }) => {
      const isPercent = hundredth !== '' || word === 'percent';
      const kind = sign !== '' ? 'money' : isPercent ? 'percent' : 'count';
      const start = index;
      const end = start + whole.length - (kind === 'count' && word !== '' ? word.length + 1 : 0);
      const unit = kind === 'money' ? 'USD' : isPercent ? '%' : singular(word.toLowerCase());
      return { start, end, kind, value: Number(figures.replaceAll(',', '')), unit };
    },
  );

/** Quantities of newspapers and agencies, marked by hand for this project. */
export const quantitiesSuite: Suite = {
  name: 'quantities',
  corpus: [...new Set(labelled().map(({ file }) => dataFile(...file.split('/')))), GOLD],
  measure: () => score(ours),
  baseline: () => score(naive),
};

/** MEANTIME's kinds: what is neither money nor a percentage is one. */
const kindThere = (kind: Quantity['kind']): Quantity['kind'] => (kind === 'measure' ? 'count' : kind);

function scoreMeantime(read: Read): Figures {
  const pairs = meantimeFiles()
    .map(readMeantime)
    .map(({ text, values, annotatedTo }) => {
      const found = read(text.slice(0, annotatedTo)).map((one) => ({ ...one, kind: kindThere(one.kind) }));
      return [values.map((value) => ({ ...value, value: 0, unit: '' })), found] as const;
    });
  return Object.fromEntries(['span', 'kind'].map((how) => [how, scores(pairs, how).f1]));
}

/** Money, percentages and other amounts in Wikinews, as MEANTIME's annotators marked them. */
export const meantimeQuantitiesSuite: Suite = {
  name: 'quantities of MEANTIME',
  corpus: meantimeFiles(),
  measure: () => scoreMeantime(ours),
  baseline: () => scoreMeantime(naive),
};
