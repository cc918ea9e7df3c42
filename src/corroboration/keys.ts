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

/**
 * The keys under which a statement is filed and looked up: pairs of its weightiest terms, at least one of them no name. Two statements
 * that share a pair are compared, no others. Numbers are in no pair, so that a changed figure is still found; one that hardly comes twice
 * leads besides, with a name or a word, to what tells the same in other words in the weeks around. Dates and hedges are in no key.
 */
export function keysOf(profile: StatementProfile): readonly string[] {
  const { partial } = profile;
  if (partial)
    return partial.denier.slice(0, 1).flatMap((term) => weeksAround(profile).map((at) => `denies ${term} ${at}`));
  const named = namesOf(profile).map((term) => `named ${term} ${weekOf(profile)}`);
  const filed = [weekOf(profile)];
  return isScant(profile) ? shortKeys(profile) : [...pairsOf(profile, filed), ...countsOf(profile, filed), ...named];
}

/**
 * The keys a statement is looked up under, its own among them but for those of names: they are there for who denies something in part
 * ("any involvement"), and lead from the one to the other only.
 */
export function asksOf(profile: StatementProfile): readonly string[] {
  const { partial } = profile;
  if (partial)
    return partial.denier.slice(0, 1).flatMap((term) => weeksAround(profile).map((at) => `named ${term} ${at}`));
  const denied = namesOf(profile).map((term) => `denies ${term} ${weekOf(profile)}`);
  const asked = weeksAround(profile);
  return isScant(profile) ? shortKeys(profile) : [...pairsOf(profile, asked), ...countsOf(profile, asked), ...denied];
}

/** Of a sentence in the reporter's own voice so many terms are paired: 10 keys at most, beside those of its numbers. */
const OWN_TERMS_PAIRED = 5;

/** The keys a sentence in the reporter's own voice is filed under, to be found by wordings that come later. */
export const ownKeysOf = (profile: StatementProfile): readonly string[] => ownKeys(profile, [weekOf(profile)]);

/** The keys it is looked up under among the wordings that are there. */
export const ownAsksOf = (profile: StatementProfile): readonly string[] => ownKeys(profile, weeksAround(profile));

const ownKeys = (profile: StatementProfile, weeks: readonly number[]): readonly string[] =>
  isScant(profile) ? [] : [...new Set([...pairsOf(profile, weeks, OWN_TERMS_PAIRED), ...countsOf(profile, weeks)])];

const WEEK_MS = 7 * 86_400_000;

/** The week of publication, counted; 0 where it has no date. */
const weekOf = ({ published }: StatementProfile): number => Math.floor((Date.parse(published ?? '') || 0) / WEEK_MS);

const weeksAround = (profile: StatementProfile): readonly number[] => [-1, 0, 1].map((n) => weekOf(profile) + n);

/** Of a name its weightiest word, as `partial.denier` has it first. */
const namesOf = ({ terms }: StatementProfile): readonly string[] =>
  terms.filter(({ name, part }) => name || part).map(({ term }) => term);

const shortKeys = (profile: StatementProfile): readonly string[] => (isShort(profile) ? [shortKey(profile)] : []);

function pairsOf(profile: StatementProfile, weeks: readonly number[], most = TERMS_PAIRED): readonly string[] {
  const strongest = [...profile.terms]
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  return strongest.flatMap((first, at) =>
    strongest
      .slice(at + 1)
      .filter((second) => !(first.name && second.name))
      .flatMap((second) => {
        const pair = `${first.term} ${second.term}`;
        return first.weight + second.weight >= HEAVY ? [pair] : weeks.map((week) => `${pair} ${week}`);
      }),
  );
}

/** A number that hardly comes twice, with each of the weightiest names and of the weightiest other words. */
function countsOf({ numbers, terms }: StatementProfile, weeks: readonly number[]): readonly string[] {
  const counts = new Set(
    numbers.filter(({ value, unit }) => value >= MANY && unit !== 'year').map(({ value }) => value),
  );
  if (counts.size === 0) return [];
  const byWeight = [...terms].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  const beside = [true, false].flatMap((name) => byWeight.filter((term) => term.name === name).slice(0, BESIDE_COUNT));
  return [...counts]
    .slice(0, COUNTS)
    .flatMap((count) => beside.flatMap(({ term }) => weeks.map((week) => `${count} ${term} ${week}`)));
}

/** All its words, numbers and days, and the day it was published. */
const shortKey = ({ terms, numbers, dates, published }: StatementProfile): string =>
  [
    ...terms.map(({ term }) => term).sort(),
    ...numbers.map(({ value, unit }) => `${value}${unit}`),
    ...dates.map(({ value }) => value),
    published,
  ].join(' ');
