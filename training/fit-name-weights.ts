import { alignOrganisations } from '../src/names/compare-organisations.ts';
import { alignPersons } from '../src/names/compare-persons.ts';
import { ORGANISATION_FEATURES, organisationFeatures } from '../src/names/organisation-features.ts';
import { organisationParts } from '../src/names/organisation-parts.ts';
import { PERSON_FEATURES, personFeatures } from '../src/names/person-features.ts';
import { personParts } from '../src/names/person-parts.ts';
import { fitLogistic, type LogisticExample } from './fit-logistic.ts';
import type { NamePair } from './name-pairs.ts';

const PENALTY = 1;
/** What the names made of spellings weigh together, beside the pairs of the bench. */
const FULL = 1.5;
const SINGLE = 0.3;

/** Pairs of names made of the spellings of single names. */
export interface MadeUp {
  readonly full: readonly NamePair[];
  readonly single: readonly NamePair[];
}

const personExample = ({ a, b, same }: NamePair): Omit<LogisticExample, 'weight'> => {
  const [x, y] = [personParts(a), personParts(b)];
  return { features: personFeatures(x, y, alignPersons(x, y)), positive: same };
};
const organisationExample = ({ a, b, same }: NamePair): Omit<LogisticExample, 'weight'> => {
  const [x, y] = [organisationParts(a), organisationParts(b)];
  return { features: organisationFeatures(x, y, alignOrganisations(x, y)), positive: same };
};

/**
 * Weights by feature, for persons and for organisations.
 *
 * @param pairs - names known to be one or two
 * @param full - full names made of spellings, for persons
 * @param single - spellings, for organisations and outlets of one word
 */
export function weightsOf(pairs: readonly NamePair[], { full, single }: MadeUp) {
  const persons = pairs.filter(({ kind }) => kind === 'person');
  const organisations = pairs.filter(({ kind }) => kind === 'organisation');
  const share = (of: readonly NamePair[], beside: readonly NamePair[], times: number): number =>
    (times * beside.length) / Math.max(1, of.length);
  const weight = share(full, persons, FULL);
  const weightOfOne = share(single, organisations, SINGLE);
  const person = fitLogistic(
    [
      ...persons.map((pair) => ({ ...personExample(pair), weight: 1 })),
      ...full.map((pair) => ({ ...personExample(pair), weight })),
    ],
    Object.values(PERSON_FEATURES),
    PENALTY,
  );
  const organisation = fitLogistic(
    [
      ...organisations.map((pair) => ({ ...organisationExample(pair), weight: 1 })),
      ...single.map((pair) => ({ ...organisationExample(pair), weight: weightOfOne })),
    ],
    Object.values(ORGANISATION_FEATURES),
    PENALTY,
  );
  return { person: named(PERSON_FEATURES, person), organisation: named(ORGANISATION_FEATURES, organisation) };
}

const round = (value: number): number => Math.round(1000 * value) / 1000;
const named = (features: object, weights: readonly number[]): Record<string, number> =>
  Object.fromEntries(['constant', ...Object.keys(features)].map((feature, k) => [feature, round(weights[k]!)]));
