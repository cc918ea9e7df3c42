import { compareNames } from '../names/compare-names.ts';
import type { NameComparison, PartMatch } from '../names/comparison.ts';
import { personParts } from '../names/person-parts.ts';
import { remembered } from '../names/remembered.ts';
import { isCommonName } from './lexicon/common-names.ts';
import { fieldsStand } from './lexicon/fields.ts';
import { isTellingName, loneFamily } from './personas-of.ts';
import type { Judgement, JudgementReason, OutletLookup, Persona } from './types.ts';

/** Goes up with every change of the weights: it stands as the author in each judgement. */
const AUTHOR = 'model 2';

/**
 * What each fact adds to the log-odds of being one. Source: chosen on the half of `eval/gold/entity-pairs.tsv` that is for
 * choosing; the other half is only measured.
 */
const WEIGHTS = {
  ...{ prior: -3, equal: 4.5, nearlyEqual: 3.5, alike: 1.5, common: -3, otherInitials: -6, oneJunior: -2 },
  ...{ familyName: 3.5, otherOffice: -1 },
  ...{ country: 2, otherCountry: -6, office: 2, field: 0.5, farField: -3.5, otherField: -1.5, beside: 2.5 },
} as const;

/** Names whose score is below it are two. */
const ALIKE = 0.7;
const NEARLY_EQUAL = 0.88;
/** Bodies' names are one from here on, and outlets' from a little less: they are fewer. */
const ONE_BODY = 0.88;
const ONE_OUTLET = 0.75;

/**
 * Whether two personas are one, as far as their names and facts go; `null` when these leave it open. Depends on nothing
 * but the two, so that it is the same in whatever order articles come.
 */
export function judge(x: Persona, y: Persona, outletOf: OutletLookup = () => undefined): Judgement | null {
  if (x.class !== y.class || x.id === y.id) return null;
  const [a, b] = x.id < y.id ? [x, y] : [y, x];
  const judged = a.class === 'person' ? judgePeople(a, b) : judgeBodies(a, b, outletOf);
  return judged && { a: a.id, b: b.id, author: AUTHOR, ...judged };
}

type Judged = Pick<Judgement, 'relation' | 'score' | 'reasons'>;

function judgePeople(a: Persona, b: Persona): Judged | null {
  if (a.article !== null && b.article !== null && a.beside.length + b.beside.length === 0) return null;
  const reasons = [nameOfPeople(a, b)].filter((reason) => reason !== null);
  if (reasons.length === 0) return null;
  const say = (fact: JudgementReason['fact'], weight: number, left: string | null, right: string | null): void =>
    void reasons.push({ fact, a: left, b: right, weight });
  const surname = reasons[0]!.fact === 'family name';
  const common = surname ? isCommonName(loneOf(a, b)) : !isTellingName(a.name) || !isTellingName(b.name);
  if (common) say('common name', WEIGHTS.common, null, null);
  const aside = surname ? null : standsAside(a.name, b.name);
  if (aside) say(aside, aside === 'initials' ? WEIGHTS.otherInitials : WEIGHTS.oneJunior, a.name, b.name);
  if (a.country && b.country)
    say('country', a.country === b.country ? WEIGHTS.country : WEIGHTS.otherCountry, a.country, b.country);
  if (a.office && a.office === b.office) say('office', WEIGHTS.office, a.office, b.office);
  else if (surname && a.office && b.office) say('office', WEIGHTS.otherOffice, a.office, b.office);
  else if (a.field && b.field) say('field', fieldWeight(a.field, b.field, common), a.field, b.field);
  const beside = a.beside.filter((name) => b.beside.includes(name));
  if (beside.length > 0) say('beside', WEIGHTS.beside, beside[0]!, beside[0]!);
  const odds = reasons.reduce((sum, { weight }) => sum + weight, WEIGHTS.prior);
  const against = reasons.some(({ fact, weight }) => weight < 0 && fact !== 'common name');
  if (odds > 0) return { relation: 'same', score: scoreOf(odds), reasons };
  return against ? { relation: 'two', score: scoreOf(odds), reasons } : null;
}

/** What the two names say: a family name alone against the one a fuller name ends in, any other two as wholes. */
function nameOfPeople(a: Persona, b: Persona): JudgementReason | null {
  const [one, other] = [loneFamily(a.name), loneFamily(b.name)];
  if ((one === null) === (other === null)) {
    const compared = compareNames(a.name, b.name, 'person');
    return compared.score < ALIKE ? null : nameReason(a, b, compared);
  }
  const family = personParts(one === null ? a.name : b.name).names.at(-1);
  if (family?.kind !== 'name' || likenessOfFamilies(`${one ?? other!}\n${family.plain}`) < NEARLY_EQUAL) return null;
  const [alone, fuller] = one === null ? [b, a] : [a, b];
  // Who is named without a word on who he is, is somebody readers know: the holder of an office, not a namesake.
  if (alone.office === null && alone.country === null && fuller.office === null) return null;
  return { fact: 'family name', a: a.name, b: b.name, weight: WEIGHTS.familyName };
}

const MOST_PAIRS = 50_000;

/** The score of two family names, a line each: the same two meet in every article that has one of them. */
const likenessOfFamilies = remembered((pair): number => {
  const [alone = '', family = ''] = pair.split('\n');
  return compareNames(alone, family, 'person').score;
}, MOST_PAIRS);

const loneOf = (a: Persona, b: Persona): string => loneFamily(a.name) ?? loneFamily(b.name) ?? '';

/** "George H. W. …" and "George W. …" are two; of "Jr." and none one may be the father. */
function standsAside(a: string, b: string): 'initials' | 'generation' | null {
  if (a === b) return null;
  const [x, y] = [personParts(a), personParts(b)];
  const [one, other] = [x, y].map(({ names }) =>
    names
      .slice(1, -1)
      .filter(({ kind }) => kind === 'initial')
      .map(({ plain }) => plain)
      .join(''),
  );
  if (one && other && one !== other) return 'initials';
  return x.suffixes.length === y.suffixes.length ? null : 'generation';
}

/** People change their calling; a common name in two callings is two people. */
function fieldWeight(a: string, b: string, common: boolean): number {
  const stand = fieldsStand(a, b);
  if (stand === 'one') return WEIGHTS.field;
  return stand === 'far' ? WEIGHTS.farField : common ? WEIGHTS.otherField : 0;
}

function judgeBodies(a: Persona, b: Persona, outletOf: OutletLookup): Judged | null {
  if (a.article !== null || b.article !== null) return null;
  const [one, other] = [outletOf(a.name), outletOf(b.name)];
  if (one !== undefined && other !== undefined) {
    if (one !== other) return null;
    return { relation: 'same', score: 0.99, reasons: [{ fact: 'outlets table', a: a.name, b: b.name, weight: 4.5 }] };
  }
  const outlets = a.kind === 'outlet' && b.kind === 'outlet';
  const compared = compareNames(a.name, b.name, outlets ? 'outlet' : 'organisation');
  if (compared.score < (outlets ? ONE_OUTLET : ONE_BODY) || compared.reasons.some(isShortAlike)) return null;
  return { relation: 'same', score: compared.score, reasons: [nameReason(a, b, compared)] };
}

/** One letter makes another body of a short name. */
const isShortAlike = ({ a, b, by }: PartMatch): boolean =>
  (by === 'sound' || by === 'spelling') && Math.min(a?.length ?? 0, b?.length ?? 0) < 5;

function nameReason(a: Persona, b: Persona, { score, reasons }: NameComparison): JudgementReason {
  const weight = score === 1 ? WEIGHTS.equal : score >= NEARLY_EQUAL ? WEIGHTS.nearlyEqual : WEIGHTS.alike;
  return { fact: 'name', a: a.name, b: b.name, weight, ...(a.name === b.name ? {} : { parts: reasons }) };
}

const scoreOf = (odds: number): number => Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
