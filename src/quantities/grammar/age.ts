import type { Reading, Rule, Scene } from '../reading.ts';
import { at, type Word } from '../words.ts';

const UNIT = /^(?:year|month|week|day)s?$/u;
/** Nobody is older. Source: 122 years is the oldest age on record. */
const OLDEST = 122;

/**
 * "10-year-old", "24 years old", "aged 24", "at the age of 24", "Amin, 24, said".
 *
 * An age is a measure whose unit is a year (or month, week, day); lengths of time are the stage `times`' and never come here.
 */
export const age: Rule = (scene, { first, to, value, sign, open }) => {
  if (sign !== undefined || open) return undefined;
  const { words } = scene;
  const year: Reading = { kind: 'measure', unit: 'year', to };
  const behind = oldAt(words, to);
  if (behind) return { ...year, ...behind };
  if (value < 0 || value > OLDEST) return undefined;
  const before = at(words, first - 1).lower;
  const isAge = (lower: string): boolean => lower === 'age' || lower === 'ages' || lower === 'aged';
  if (isAge(before) && !(before === 'age' && at(words, to).lower === 'group')) return withUnit(words, year);
  if (before === 'of' && isAge(at(words, first - 2).lower)) return year;
  if (before === 'between' && isAge(at(words, first - 2).lower)) return withUnit(words, year);
  return inApposition(scene, first, to) ? year : undefined;
};

/** "-year-old", "years old", "years of age". */
function oldAt(words: readonly Word[], i: number): Pick<Reading, 'to' | 'unit'> | undefined {
  const start = at(words, i).lower === '-' ? i + 1 : i;
  const { lower } = at(words, start);
  if (!UNIT.test(lower)) return undefined;
  const unit = lower.replace(/s$/u, '');
  const old = at(words, start + 1).lower === '-' ? start + 2 : start + 1;
  if (/^olds?$/u.test(at(words, old).lower)) return { to: old + 1, unit };
  const of = at(words, old).lower === 'of' && at(words, old + 1).lower === 'age';
  return of ? { to: old + 2, unit } : undefined;
}

/** "aged 24 years", "aged three months". */
function withUnit(words: readonly Word[], year: Reading): Reading {
  const { lower } = at(words, year.to);
  return UNIT.test(lower) ? { ...year, to: year.to + 1, unit: lower.replace(/s$/u, '') } : year;
}

/** A name, a bare number, and a comma or the sentence's end: "Amin, 24, said". */
function inApposition({ words }: Scene, first: number, to: number): boolean {
  const number = at(words, first);
  if (!/^[1-9]\d{0,2}$/u.test(number.lower) || to !== first + 1 || at(words, first - 1).lower !== ',') return false;
  const name = at(words, first - 2);
  const behind = at(words, to).lower;
  if (name.figures || name.number) return false;
  // "his daughter, 34, left", but a list has no such commas.
  if (name.pos === 'NOUN') return behind === ',' && number.lower.length === 2;
  return name.pos === 'PROPN' && name.capital && (behind === ',' || behind === '.');
}
