import type { Document } from '../language/document.ts';
import { givingWay } from './chief-towns.ts';
import type { ReadMention } from './containers.ts';
import type { Gazetteer, Row } from './gazetteer.ts';

const JOINING: ReadonlySet<string> = new Set([',', 'and', 'or', '&', '/', '-', 'the', 'both']);
const REACH = 3;

/**
 * Readings of a name that are of one rank with those it stands in a list with: "Ohio, | Georgia | and Texas" is a region
 * of their country, "Ukraine and | Georgia |" a country.
 */
export function listedWith(
  gazetteer: Gazetteer,
  { tokens }: Document,
  mentions: readonly ReadMention[],
  index: number,
): Row[] {
  const own = mentions[index]!;
  const joined = (from: number, to: number): boolean => {
    if (to - from > REACH || to <= from) return false;
    for (let i = from; i < to; i++) if (!JOINING.has(tokens[i]!.text.toLowerCase())) return false;
    return true;
  };
  const before = mentions[index - 1];
  const after = mentions[index + 1];
  const peers = [
    ...(before && joined(before.to, own.from) ? [before] : []),
    ...(after && joined(own.to, after.from) ? [after] : []),
  ];
  const ranks = new Set(peers.map((peer) => rankOf(gazetteer, peer)));
  return own.readings.flatMap(({ row }) => {
    const kind = gazetteer.kind(row);
    if (kind === 'country') return ranks.has('country') ? [row] : [];
    return kind === 'region' && ranks.has(gazetteer.country(row)) ? [row] : [];
  });
}

/** "country"; for a region its country's code; nothing for a town, and for what may be one. */
function rankOf(gazetteer: Gazetteer, { readings }: ReadMention): string | undefined {
  const country = readings.find(({ row }) => gazetteer.kind(row) === 'country');
  if (country && (country.usual || readings.length === 1)) return 'country';
  if (readings.some(({ row, usual }) => usual && gazetteer.kind(row) !== 'region')) return undefined;
  const less = givingWay(gazetteer, readings);
  const region = readings.find(({ row }) => gazetteer.kind(row) === 'region' && !less.has(row));
  return region && gazetteer.country(region.row);
}
