import { givingWay } from './chief-towns.ts';
import { distanceKm } from './distance.ts';
import type { Evidence } from './evidence.ts';
import type { Gazetteer, Row } from './gazetteer.ts';
import { liesIn } from './lies-in.ts';
import type { Unit } from './read-name.ts';
import { type Candidate, scoreOf } from './score.ts';

/** One place, or several of which none can be told to be meant. */
export type Choice =
  | { readonly kind: 'one'; readonly row: Row; readonly sure: boolean; readonly usual: boolean }
  | { readonly kind: 'ambiguous'; readonly rows: readonly Row[] }
  | { readonly kind: 'none' };

/** By how much the best must lead. */
const LEAD = 0.7;
/** Those within this of the best may be meant. */
const NEAR_BEST = 3;
/** Two rows closer than this are one place: a town and its centre. */
const SAME_KM = 30;
/** A town of which the article's other words say nothing must be as large as this to be meant: 300,000 people. */
const KNOWN_ANYWHERE = 5.5;
/** … and as this when no other of the name comes near: 60,000. */
const KNOWN_ALONE = 4.8;
const FAR_AHEAD = 2;
/** A smaller town must lie in a region that is named: surnames and plain words are towns somewhere. */
const SMALL = 4.3;
/** A village known by its sound alone is a guess. */
const SMALLEST_BY_SOUND = 3.7;
/** Choose among the places of a name. */
export function choose(
  gazetteer: Gazetteer,
  evidence: Evidence,
  candidates: readonly Candidate[],
  unit: Unit | undefined,
): Choice {
  const scored = ofUnit(gazetteer, candidates, unit)
    .map((candidate) => ({ candidate, score: scoreOf(gazetteer, evidence, candidate) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.row - b.candidate.row);
  const [best] = scored;
  if (!best) return { kind: 'none' };
  const { row } = best.candidate;
  const rival = scored.find(
    ({ candidate }) => candidate.row !== row && distanceKm(gazetteer, candidate.row, row) > SAME_KM,
  );
  const lead = rival ? best.score - rival.score : Number.POSITIVE_INFINITY;
  const believable = isBelievable(gazetteer, evidence, best.candidate, lead);
  // A village in a country that an article about others does not name is no guess worth keeping.
  if (!believable && evidence.hasAny() && evidence.share(gazetteer.country(row)) === 0) return { kind: 'none' };
  if (lead >= LEAD && believable) return { kind: 'one', row, sure: lead >= 2 * LEAD, usual: best.candidate.usual };
  const rows = scored.filter(({ score }) => score > best.score - NEAR_BEST).map(({ candidate }) => candidate.row);
  return { kind: 'ambiguous', rows };
}

/** A village somewhere is not meant because it alone has the name. */
function isBelievable(
  gazetteer: Gazetteer,
  evidence: Evidence,
  { row, usual, held, loose }: Candidate,
  lead: number,
): boolean {
  const kind = gazetteer.kind(row);
  if (loose && gazetteer.size(row) < SMALLEST_BY_SOUND) return false;
  if (usual || held === 'beside' || kind === 'country') return true;
  const share = evidence.share(gazetteer.country(row));
  const size = gazetteer.size(row);
  if (share === 0) return size >= (lead >= FAR_AHEAD ? KNOWN_ALONE : KNOWN_ANYWHERE);
  if (kind === 'region' || kind === 'capital' || size >= SMALL) return true;
  return held !== undefined || evidence.hasRegion(gazetteer.region(row));
}

/** "Kirkuk province" is the region; "Ohio and New York" are two; else a town and its region settle it among themselves. */
function ofUnit(gazetteer: Gazetteer, candidates: readonly Candidate[], unit: Unit | undefined): readonly Candidate[] {
  const regions = candidates.filter(({ row }) => gazetteer.kind(row) === 'region');
  if (regions.length > 0 && unit === 'region') return regions;
  const less = givingWay(
    gazetteer,
    candidates.map(({ row, usual, listed }) => ({ row, usual: usual || listed })),
  );
  const listed = regions.filter((region) => region.listed);
  const inListed = ({ row }: Candidate): boolean => listed.some((region) => liesIn(gazetteer, row, region.row));
  return candidates.filter((candidate) => candidate.listed || !(less.has(candidate.row) || inListed(candidate)));
}
