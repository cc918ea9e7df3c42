import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryOfAdjective } from '../src/identity/lexicon/countries.ts';
import { analyse } from '../src/language/analyse.ts';
import { NAME_TYPES, ROUGH_LABELS } from '../src/recognition/labels.ts';
import { KNOWN_AS, Lexicon, type LexiconRows, phraseKey, wordKey } from '../src/recognition/lexicon.ts';
import { countClasses } from '../src/recognition/topics.ts';
import { Vocabulary } from '../src/recognition/vocabulary.ts';
import { DIMENSIONS } from '../src/recognition/word-vectors.ts';
import { countNames } from './count-names.ts';
import { DATA } from './data-folder.ts';
import type { Known } from './fit-recognition.ts';
import type { NameExample } from './recognition-gold.ts';
import { chosenVectors, longVectors } from './short-vectors.ts';
import { guessWords } from './word-guesses.ts';

/** Longest listed name, in words; shortest spelling of an Arabic one, in letters. */
const MOST_WORDS = 4;
const LEAST_LETTERS = 3;

/** Short forms that the lists of countries lack. */
const COUNTRIES = ['US', 'U.S.', 'USA', 'UK', 'U.K.', 'UAE', 'U.A.E.', 'DRC', 'Britain', 'Palestine'];

const beside = (name: string): string => readFileSync(join(import.meta.dirname, `recognition-${name}.txt`), 'utf8');

/**
 * What lists say of words and phrases: classes and places as `recognition-lists.ts` wrote them, and the Latin spellings of
 * Arabic names beside the project; and what the words' vectors let one guess, taught by the examples, and the vectors.
 */
export function buildLexicon(examples: readonly NameExample[]): Known {
  const lists = readLists();
  const lexicon = new Lexicon(lists);
  const rowOf = new Map<number, number>();
  wordsInClasses().forEach((word, row) => {
    const key = wordKey(word);
    if (!rowOf.has(key)) rowOf.set(key, row);
  });
  const short = readFileSync(join(import.meta.dirname, 'recognition-vectors.bin'));
  const points = longVectors(short, DIMENSIONS);
  const counts = countNames(examples, lexicon, rowOf);
  const guesses = (where: keyof typeof counts, classes: number): Int16Array => {
    const byRow = guessWords({ points, dimensions: DIMENSIONS, classes, counts: counts[where] });
    return Int16Array.from(lists.keys, (key) => byRow[rowOf.get(key) ?? -1] ?? -1);
  };
  const own = lists.keys.filter((_, row) => lists.classes[row] !== -1);
  const vectors = chosenVectors(
    short,
    DIMENSIONS,
    Int32Array.from(own, (key) => rowOf.get(key)!),
  );
  const rows: LexiconRows = {
    ...lists,
    inside: guesses('inside', ROUGH_LABELS),
    before: guesses('before', NAME_TYPES.length + 1),
    behind: guesses('behind', NAME_TYPES.length + 1),
    shares: sharesOf(examples, lexicon),
  };
  return { lexicon: rows, vectors };
}

/** `[widest class]`: what share of the examples' small-written words is in it. */
function sharesOf(examples: readonly NameExample[], lexicon: Lexicon): Float32Array {
  const vocabulary = new Vocabulary(lexicon);
  const totals = new Float32Array(1 + lexicon.widest.reduce((most, one) => Math.max(most, one), 0));
  for (const { document } of examples) {
    const words = document.tokens.map((token) => vocabulary.wordOf(token));
    countClasses(words, totals.length).forEach((count, k) => {
      totals[k]! += count;
    });
  }
  const all = totals.reduce((sum, one) => sum + one, 0);
  return totals.map((one) => one / all);
}

const wordsInClasses = (): string[] => rowsOf(beside('classes')).flatMap(([, words]) => words.split(' '));

function readLists(): LexiconRows {
  const bits = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const words = analyse(name.toLowerCase()).tokens.map(({ text }) => wordKey(text.replaceAll('’', "'")));
    if (words.length === 0 || words.length > MOST_WORDS) return;
    const key = words.reduce(phraseKey);
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  for (const [bit, names] of rowsOf(beside('places'))) for (const name of names.split('|')) add(name, Number(bit));
  for (const [, spellings] of rowsOf(readFileSync(join(DATA, 'names', 'arabic-variants-dev.tsv'), 'utf8'))) {
    for (const name of spellings.split(' ')) if (name.length >= LEAST_LETTERS) add(name, KNOWN_AS.person);
  }
  for (const name of COUNTRIES) add(name, KNOWN_AS.country);
  const classOf = new Map<number, number>();
  const wider: number[] = [];
  const widest: number[] = [];
  rowsOf(beside('classes')).forEach(([parents, words], fine) => {
    const [middle, coarse] = parents.split(' ').map(Number);
    wider.push(middle!);
    widest.push(coarse!);
    for (const word of words.split(' ')) {
      const key = wordKey(word);
      if (countryOfAdjective(word)) bits.set(key, (bits.get(key) ?? 0) | KNOWN_AS.nationality);
      if (!classOf.has(key)) classOf.set(key, fine);
    }
  });
  const keys = Int32Array.from(new Set([...bits.keys(), ...classOf.keys()])).sort();
  return {
    keys,
    classes: Int16Array.from(keys, (key) => classOf.get(key) ?? -1),
    bits: Uint8Array.from(keys, (key) => bits.get(key) ?? 0),
    inside: new Int16Array(keys.length).fill(-1),
    before: new Int16Array(keys.length).fill(-1),
    behind: new Int16Array(keys.length).fill(-1),
    wider: Int16Array.from(wider),
    widest: Int16Array.from(widest),
    shares: new Float32Array(0),
  };
}

/** The two columns of a table. */
const rowsOf = (table: string): (readonly [string, string])[] =>
  table.split('\n').flatMap((line) => {
    const [first, second] = line.split('\t');
    return second ? [[first!, second] as const] : [];
  });
