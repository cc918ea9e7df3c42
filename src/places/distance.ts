import type { Gazetteer, Row } from './gazetteer.ts';

const KM_PER_DEGREE = 111.2;

/** Kilometres between two places, as on a flat map: good enough below a thousand. */
export function distanceKm({ lat, lon }: Gazetteer, a: Row, b: Row): number {
  const turn = Math.abs(lon(a) - lon(b));
  const east = Math.min(turn, 360 - turn) * Math.cos((((lat(a) + lat(b)) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(lat(a) - lat(b), east);
}
