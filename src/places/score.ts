import type { Evidence } from './evidence.ts';
import type { Gazetteer, Reading, RowKind } from './gazetteer.ts';

/** Tenfold more people weigh this much. All weights here were set by hand on the seen part of `eval/gold/places.json`. */
const PER_SIZE = 1.4;
const BY_KIND: Readonly<Record<RowKind, number>> = {
  quarter: -1,
  town: 0,
  seat: 0.1,
  'regional seat': 0.4,
  capital: 1,
  region: 0.3,
  country: 1.2,
};
/** What the press means by a name when nothing says otherwise. */
const USUAL = 3;
/** A name that only sounds alike. */
const LOOSE = -0.5;
/** The article speaks of the country: a little, and of nothing else. */
const COUNTRY_NAMED = 1;
const COUNTRY_SHARE = 2.6;
const REGION_NAMED = 0.8;
/** Other regions of its country are named. */
const AMONG_REGIONS = 0.8;
/** "Ohio, Georgia and Texas": in one list with others of its rank. */
const LISTED = 1.5;
/** A place named beside it, or in its sentence, holds it. */
const HELD_BESIDE = 1.5;
const HELD_IN_SENTENCE = 0.9;

export interface Candidate extends Reading {
  /** Found by its sound only. */
  readonly loose: boolean;
  /** A place named there holds it. */
  readonly held: 'beside' | 'in the sentence' | undefined;
  /** Stands in a list with others of its rank. */
  readonly listed: boolean;
}

/** How likely a reading is meant: a number to be compared with those of other readings of the name. */
export function scoreOf(
  gazetteer: Gazetteer,
  evidence: Evidence,
  { row, usual, loose, held, listed }: Candidate,
): number {
  const kind = gazetteer.kind(row);
  const country = gazetteer.country(row);
  const share = evidence.share(country);
  let score = PER_SIZE * gazetteer.size(row) + BY_KIND[kind];
  if (usual) score += USUAL;
  if (loose) score += LOOSE;
  if (share > 0) score += COUNTRY_NAMED + COUNTRY_SHARE * share;
  if (kind !== 'region' && kind !== 'country' && evidence.hasRegion(gazetteer.region(row))) score += REGION_NAMED;
  if (kind === 'region' && evidence.regionsOf(country) - (evidence.hasRegion(row) ? 1 : 0) > 1) score += AMONG_REGIONS;
  if (listed) score += LISTED;
  if (held) score += held === 'beside' ? HELD_BESIDE : HELD_IN_SENTENCE;
  return score;
}
