import type { Gazetteer, Reading, Row } from './gazetteer.ts';
import { liesIn } from './lies-in.ts';

/** A town that shares its region's name is meant when it has this part of its people, in decimal logarithms. */
const CHIEF_TOWN = -0.85;

/**
 * The regions and towns of one name that give way to one another: "Kirkuk" is the town, "Veracruz" the region, of whose
 * people the town has a small part.
 */
export function givingWay(gazetteer: Gazetteer, readings: readonly Reading[]): ReadonlySet<Row> {
  const regions = readings.filter(({ row }) => gazetteer.kind(row) === 'region');
  const less = new Set<Row>();
  if (regions.length === 0) return less;
  for (const town of readings) {
    if (gazetteer.kind(town.row) === 'region' || gazetteer.kind(town.row) === 'country') continue;
    for (const region of regions) {
      if (!liesIn(gazetteer, town.row, region.row)) continue;
      const chief = gazetteer.size(town.row) - gazetteer.size(region.row) >= CHIEF_TOWN;
      if (chief ? !region.usual : !town.usual) less.add(chief ? region.row : town.row);
    }
  }
  return less;
}
