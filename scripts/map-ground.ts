/**
 * Writes web/map/ground.ts, what the map of the reading room is drawn on: `npx tsx scripts/map-ground.ts`.
 *
 * Where there are towns of the gazetteer the ground has a dot, one for each degree; how wide a country or a region is drawn
 * is how far its towns lie from its middle. Source: GeoNames (CC BY 4.0), as in src/places/gazetteer.bin.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readGazetteer } from '../src/places/gazetteer.ts';

const gazetteer = readGazetteer(readFileSync(new URL('../src/places/gazetteer.bin', import.meta.url)));
const [COLUMNS, ROWS] = [360, 180];

/** Nine of ten towns lie nearer than this to the middle. */
const SHARE = 0.9;
/** Towns fewer than this say nothing of how wide an area is. */
const LEAST = 3;
const KM_A_DEGREE = 111.2;

const cells = new Uint8Array((COLUMNS * ROWS) / 8);
const far = new Map<number, number[]>();

function kilometres(a: number, b: number): number {
  const { lat, lon } = gazetteer;
  const narrowing = Math.cos((((lat(a) + lat(b)) / 2) * Math.PI) / 180);
  const across = Math.abs(lon(a) - lon(b));
  return KM_A_DEGREE * Math.hypot(lat(a) - lat(b), Math.min(across, 360 - across) * narrowing);
}

function addTown(town: number): void {
  const column = Math.min(COLUMNS - 1, Math.floor(gazetteer.lon(town) + 180));
  const row = Math.min(ROWS - 1, Math.floor(90 - gazetteer.lat(town)));
  const at = row * COLUMNS + column;
  cells[at >> 3] = cells[at >> 3]! | (0x80 >> (at & 7));
  for (const area of [gazetteer.countryRow(gazetteer.country(town)), gazetteer.region(town)]) {
    if (area === undefined || area < 0) continue;
    const distances = far.get(area) ?? [];
    distances.push(kilometres(town, area));
    far.set(area, distances);
  }
}

let rows = 0;
try {
  for (; ; rows++) {
    const kind = gazetteer.kind(rows);
    if (kind === undefined) break;
    if (kind !== 'country' && kind !== 'region' && kind !== 'quarter') addTown(rows);
  }
} catch {
  // The gazetteer does not say how many rows it has: the first that cannot be read ends it.
}

const radii = (kind: string, keyOf: (row: number) => string): string =>
  [...far]
    .filter(([area, distances]) => gazetteer.kind(area) === kind && distances.length >= LEAST && keyOf(area) !== '0')
    .map(([area, distances]) => {
      const sorted = distances.sort((a, b) => a - b);
      const radius = sorted[Math.floor(SHARE * (sorted.length - 1))] ?? 0;
      return `${keyOf(area)}:${Math.max(1, Math.round(radius / 10))}`;
    })
    .sort()
    .join(' ');

const file = `// Written by scripts/map-ground.ts. Source: GeoNames (https://www.geonames.org/), CC BY 4.0.

/** One bit for each degree, from 90 north and 180 west on, row by row, in base 64: whether there are towns. */
export const CELLS = '${Buffer.from(cells).toString('base64')}';

/** How wide an area is, in tens of kilometres from its middle: countries by their code, regions by their GeoNames number. */
export const COUNTRY_RADII = '${radii('country', gazetteer.country)}';
export const REGION_RADII = '${radii('region', (row) => `${gazetteer.geonames(row)}`)}';
`;
writeFileSync(new URL('../web/map/ground.ts', import.meta.url), file);
console.log(`web/map/ground.ts: ${Math.round(file.length / 1000)} kB of ${rows} rows`);
