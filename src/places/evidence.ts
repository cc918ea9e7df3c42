import { countryOfAdjective } from '../identity/lexicon/countries.ts';
import type { Document } from '../language/document.ts';
import type { Gazetteer, Row } from './gazetteer.ts';
import { placeKey } from './place-key.ts';

/** What an article says of where it plays. */
export interface Evidence {
  /** Share of what names a country that names this one, in [0, 1]. */
  readonly share: (country: string) => number;
  /** Is any country spoken of? */
  readonly hasAny: () => boolean;
  /** Is the region named, or a town of it? */
  readonly hasRegion: (region: Row) => boolean;
  /** Regions of a country that are named. */
  readonly regionsOf: (country: string) => number;
}

/** Collected before places are chosen, and again with those of which nobody can doubt. */
export interface EvidenceDraft extends Evidence {
  readonly addCountry: (country: string, weight: number) => void;
  readonly addPlace: (gazetteer: Gazetteer, row: Row, weight: number) => void;
}

export function startEvidence(): EvidenceDraft {
  const weights = new Map<string, number>();
  const regions = new Set<Row>();
  const named = new Map<string, Set<Row>>();
  let total = 0;
  const addCountry = (country: string, weight: number): void => {
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
  };
  return {
    addCountry,
    addPlace: (gazetteer, row, weight) => {
      const country = gazetteer.country(row);
      addCountry(country, weight);
      const region = gazetteer.kind(row) === 'region' ? row : gazetteer.region(row);
      if (region < 0) return;
      regions.add(region);
      if (region === row) named.set(country, (named.get(country) ?? new Set()).add(row));
    },
    share: (country) => (weights.get(country) ?? 0) / Math.max(1, total),
    hasAny: () => total > 0,
    hasRegion: (region) => regions.has(region),
    regionsOf: (country) => named.get(country)?.size ?? 0,
  };
}

/** Countries that adjectives and peoples speak of: "Chilean" counts for Chile. One look at each capitalised word. */
export function addNationalities(evidence: EvidenceDraft, gazetteer: Gazetteer, { tokens }: Document): void {
  const codes = new Map<string, string | undefined>();
  const codeOf = (adjective: string): string | undefined => {
    if (!codes.has(adjective)) codes.set(adjective, countryOf(gazetteer, adjective));
    return codes.get(adjective);
  };
  tokens.forEach(({ text }, i) => {
    if (!isCapital(text)) return;
    const next = tokens[i + 1]?.text ?? '';
    const pair = isCapital(next) ? codeOf(`${text} ${next}`.toLowerCase()) : undefined;
    const before = tokens[i - 1]?.text ?? '';
    // "South Korean" is no Korean of the North, and the second word of it was counted with the first.
    if (!pair && isCapital(before) && codeOf(`${before} ${text}`.toLowerCase())) return;
    const code = pair ?? codeOf(text.toLowerCase());
    if (code) evidence.addCountry(code, 1);
  });
}

const isCapital = (word: string): boolean => {
  const first = word.charCodeAt(0);
  return first >= 65 && first <= 90;
};

function countryOf(gazetteer: Gazetteer, adjective: string): string | undefined {
  const name = countryOfAdjective(adjective);
  if (name === undefined) return undefined;
  const found = gazetteer.named(placeKey(name)).find(({ row }) => gazetteer.kind(row) === 'country');
  return found && gazetteer.country(found.row);
}
