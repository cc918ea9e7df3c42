import { CELLS, COUNTRY_RADII, REGION_RADII } from './ground.ts';

/** Drawn units a degree has. */
export const UNIT = 2;
const KM_A_DEGREE = 111.2;

export const xOf = (lon: number): number => (lon + 180) * UNIT;
export const yOf = (lat: number): number => (90 - lat) * UNIT;

/** Frames narrower than so many degrees show the ground as one area: its dots would be larger than the places. */
const CLOSE_WIDTH = 120;

/** Whether so little of the world is shown that the ground is one area. */
export const isClose = ([, , width]: Frame): boolean => width < CLOSE_WIDTH * UNIT;

/**
 * The degrees that have towns, as one path.
 *
 * @param close - each degree in full, those side by side as one; else a small square in the middle of each
 */
export function groundPath(close: boolean): string {
  const bits = atob(CELLS);
  const hasTowns = (at: number): boolean => (bits.charCodeAt(at >> 3) & (0x80 >> (at & 7))) !== 0;
  let path = '';
  for (let at = 0; at < bits.length * 8; at++) {
    if (!hasTowns(at)) continue;
    const [column, row] = [at % 360, Math.floor(at / 360)];
    if (!close) {
      path += `M${column * UNIT + 0.5} ${row * UNIT + 0.5}h1v1h-1z`;
      continue;
    }
    let end = column + 1;
    while (end < 360 && hasTowns(at + 1)) [end, at] = [end + 1, at + 1];
    path += `M${column * UNIT} ${row * UNIT}H${end * UNIT}v${UNIT}H${column * UNIT}z`;
  }
  return path;
}

const readRadii = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(' ').map((pair) => {
      const [key = '', tens = '1'] = pair.split(':');
      return [key, Number(tens) * 10];
    }),
  );
const countries = readRadii(COUNTRY_RADII);
const regions = readRadii(REGION_RADII);

/** An area of which no towns are known; a town and its parts. Source: our choice, wide enough to be seen as no point. */
const USUAL_KM = { country: 150, region: 60, city: 8, point: 4 } as const;

interface Located {
  readonly country: string;
  readonly precision: keyof typeof USUAL_KM;
  readonly geonames: number | null;
}

/** How far the name reaches from its middle, in kilometres. */
export function reachOf({ country, precision, geonames }: Located): number {
  const known =
    precision === 'country' ? countries.get(country) : precision === 'region' ? regions.get(`${geonames}`) : undefined;
  return known ?? USUAL_KM[precision];
}

/** No area is drawn smaller than can be seen and pointed at. */
const SMALLEST = 0.004;

/** Half the width and height of an area in drawn units: a degree of longitude is shorter towards the poles. */
export function areaOf(place: Located & { readonly lat: number }, shownWidth: number): { rx: number; ry: number } {
  const ry = Math.max((reachOf(place) / KM_A_DEGREE) * UNIT, shownWidth * SMALLEST);
  const narrowing = Math.max(0.2, Math.cos((place.lat * Math.PI) / 180));
  return { rx: Math.min(ry / narrowing, 60), ry };
}

/** The ends of an area in degrees. */
export function cornersOf(
  place: Located & { readonly lat: number; readonly lon: number },
): { lat: number; lon: number }[] {
  const { rx, ry } = areaOf(place, 0);
  return [-1, 1].map((side) => ({
    lat: Math.max(-90, Math.min(90, place.lat + (side * ry) / UNIT)),
    lon: Math.max(-180, Math.min(180, place.lon + (side * rx) / UNIT)),
  }));
}

/** What the map shows: left, top, width, height in drawn units, always twice as wide as high. */
export type Frame = readonly [left: number, top: number, width: number, height: number];

export const WORLD: Frame = [0, 0, 360 * UNIT, 180 * UNIT];
/** A frame is never narrower, in degrees. */
const LEAST_WIDTH = 50;
const MARGIN = 1.25;

/** The frame in which all of some points stand with room around them; the whole world without any. */
export function frameOf(points: readonly { readonly lat: number; readonly lon: number }[]): Frame {
  if (points.length === 0) return WORLD;
  const [xs, ys] = [points.map(({ lon }) => xOf(lon)), points.map(({ lat }) => yOf(lat))];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.min(WORLD[2], Math.max(LEAST_WIDTH * UNIT, (right - left) * MARGIN, (bottom - top) * MARGIN * 2));
  const height = width / 2;
  const within = (start: number, size: number, whole: number): number => Math.max(0, Math.min(start, whole - size));
  return [
    within((left + right - width) / 2, width, WORLD[2]),
    within((top + bottom - height) / 2, height, WORLD[3]),
    width,
    height,
  ];
}
