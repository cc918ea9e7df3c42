import { distanceKm } from './distance.ts';
import type { Gazetteer, Row } from './gazetteer.ts';

/** How far from the middle of a region a place of our own list, whose region is not known, may lie in it. */
const REGION_KM = 150;
/** How far the parts of a town and the villages counted to it lie. */
const TOWN_KM = 40;
/** Decimal logarithm of its people: no one says of a village that it lies in a smaller town than 100,000. */
const HOLDS_VILLAGES = 5;

/** Does one place lie in another? A place does not lie in itself. */
export function liesIn(gazetteer: Gazetteer, inner: Row, outer: Row): boolean {
  if (inner === outer || gazetteer.country(inner) !== gazetteer.country(outer)) return false;
  const kind = gazetteer.kind(outer);
  if (gazetteer.kind(inner) === 'country') return false;
  if (kind === 'country') return true;
  if (gazetteer.kind(inner) === 'region') return false;
  if (kind === 'region') {
    const region = gazetteer.region(inner);
    return (
      region === outer ||
      ((region < 0 || gazetteer.region(outer) < 0) && distanceKm(gazetteer, inner, outer) < REGION_KM)
    );
  }
  const larger = gazetteer.size(outer) >= HOLDS_VILLAGES && gazetteer.size(outer) > gazetteer.size(inner);
  return larger && distanceKm(gazetteer, inner, outer) < TOWN_KM;
}
