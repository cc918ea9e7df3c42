import { createHash } from 'node:crypto';
import { dayOfIso } from '../calendar/day.ts';
import { isScant, isShort } from './is-scant.ts';
import type { StatementProfile } from './types.ts';

/** Pairs among the seven weightiest terms: 21 keys at most. */
const TERMS_PAIRED = 7;

/**
 * Two words that weigh less together are said in every other report: such a pair leads to statements of the weeks around only. Of what
 * is the same further apart nearly all words are, the weighty ones among them (`compare`). Measured in docs/corroboration.md, "Speed".
 */
const HEAVY = 1.1;

/** Smaller numbers are alike by chance. */
const MANY = 10;
/** So many of its numbers lead to it, each with so many names and so many other words. */
const COUNTS = 2;
const BESIDE_COUNT = 3;

/** A key under which a statement is filed. */
export interface Place {
  readonly key: string;
  /** What is filed under one of these looks under `key`, and nothing else does. */
  readonly askers: readonly string[];
}

/**
 * Where a statement is filed: under pairs of its weightiest terms, at least one of them no name. Two statements that share a pair are
 * compared, no others. Numbers are in no pair, so that a changed figure is still found; one that hardly comes twice leads besides, with a
 * name or a word, to what tells the same in other words in the weeks around. Dates and hedges are in no key.
 *
 * Keys of names are there for who denies something in part ("any involvement"), and lead from the one to the other only. That of all its
 * words and numbers is for what is said so often that its pairs lead to the first few alone (`led-to.ts`).
 */
export function placesOf(profile: StatementProfile): readonly Place[] {
  const week = weekOf(profile);
  const { partial } = profile;
  if (partial)
    return partial.denier
      .slice(0, 1)
      .flatMap((term) =>
        weeksAround(profile).map((at) => ({ key: `denies ${term} ${at}`, askers: [`named ${term} ${at}`] })),
      );
  if (isScant(profile)) return isShort(profile) ? [besideDay(profile)] : [];
  const named = namesOf(profile).map((term) => ({ key: `named ${term} ${week}`, askers: [`denies ${term} ${week}`] }));
  return distinct([...pairsOf(profile), ...countsOf(profile), ...named, timeless(wholeKey(profile))]);
}

/** The keys under which a statement is filed. */
export const keysOf = (profile: StatementProfile): readonly string[] => placesOf(profile).map(({ key }) => key);

/** The keys a statement is looked up under, its own among them but for those of names. */
export const asksOf = (profile: StatementProfile): readonly string[] => [
  ...new Set(placesOf(profile).flatMap(({ askers }) => askers)),
];

/** A key that leads to statements of any time. */
const timeless = (key: string): Place => ({ key, askers: [key] });

/** Each key once. */
const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [place.key, place])).values(),
];

/** Of a sentence in the reporter's own voice so many terms are paired: 10 keys at most, beside those of its numbers. */
const OWN_TERMS_PAIRED = 5;

/** Where a sentence in the reporter's own voice is filed, to be found by wordings that come later. */
export const ownPlacesOf = (profile: StatementProfile): readonly Place[] =>
  isScant(profile) ? [] : distinct([...pairsOf(profile, OWN_TERMS_PAIRED), ...countsOf(profile)]);

const WEEK_MS = 7 * 86_400_000;

/** The week of publication, counted; 0 where it has no date. */
const weekOf = ({ published }: StatementProfile): number => Math.floor((Date.parse(published ?? '') || 0) / WEEK_MS);

const weeksAround = (profile: StatementProfile): readonly number[] => [-1, 0, 1].map((n) => weekOf(profile) + n);

/** Of a name its weightiest word, as `partial.denier` has it first. */
const namesOf = ({ terms }: StatementProfile): readonly string[] =>
  terms.filter(({ name, part }) => name || part).map(({ term }) => term);

/** A key that leads to the weeks around alone. */
const inWeeks = (key: string, profile: StatementProfile): Place => ({
  key: `${key} ${weekOf(profile)}`,
  askers: weeksAround(profile).map((week) => `${key} ${week}`),
});

function pairsOf(profile: StatementProfile, most = TERMS_PAIRED): readonly Place[] {
  const strongest = [...profile.terms]
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  return strongest.flatMap((first, at) =>
    strongest
      .slice(at + 1)
      .filter((second) => !(first.name && second.name))
      .map((second) => {
        const pair = `${first.term} ${second.term}`;
        return first.weight + second.weight >= HEAVY ? timeless(pair) : inWeeks(pair, profile);
      }),
  );
}

/** A number that hardly comes twice, with each of the weightiest names and of the weightiest other words. */
function countsOf(profile: StatementProfile): readonly Place[] {
  const { numbers, terms } = profile;
  const counts = new Set(
    numbers.filter(({ value, unit }) => value >= MANY && unit !== 'year').map(({ value }) => value),
  );
  if (counts.size === 0) return [];
  const byWeight = [...terms].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const beside = [true, false].flatMap((name) => byWeight.filter((term) => term.name === name).slice(0, BESIDE_COUNT));
  return [...counts]
    .slice(0, COUNTS)
    .flatMap((count) => beside.map(({ term }) => inWeeks(`${count} ${term}`, profile)));
}

/** All its words and numbers, in short. */
function wholeKey({ terms, numbers }: StatementProfile): string {
  const words = terms.map(({ term }) => term).sort();
  const all = [...words, ...numbers.map(({ value, unit }) => `${value} ${unit}`)].join('\n');
  return `all ${createHash('sha256').update(all).digest('hex').slice(0, 16)}`;
}

/**
 * All its words, numbers and days, and the day it was published; asked for on that day and the two beside it. Without a day its article,
 * asked for there.
 */
function besideDay({ terms, numbers, dates, published, article }: StatementProfile): Place {
  const words = [
    ...terms.map(({ term }) => term).sort(),
    ...numbers.map(({ value, unit }) => `${value}${unit}`),
    ...dates.map(({ value }) => value),
  ].join(' ');
  const day = dayOfIso(published);
  const days = day === undefined ? [published ?? article] : [day, day - 1, day + 1];
  return { key: `${words} ${days[0]}`, askers: days.map((one) => `${words} ${one}`) };
}
