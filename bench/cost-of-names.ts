import { NAIVE_NAMES } from '../eval/naive-names.ts';
import type { Entity } from '../src/model/annotation.ts';
import { compareNames } from './built.ts';
import { processorSeconds } from './stopwatch.ts';

/** Names of each kind that are compared, each with the next. */
const MOST = 2000;

/** Microseconds to compare two names of articles, of persons and of organisations, beside a naive way. */
export function costOfNames(entities: readonly Entity[]): Record<string, number> {
  const namesOf = (type: Entity['type']): readonly string[] =>
    entities
      .filter((entity) => entity.type === type)
      .slice(0, MOST)
      .map(({ name }) => name);
  // Often enough that the compiler has done its work.
  const often = (names: readonly string[]): readonly string[] => Array.from({ length: 10 }, () => names).flat();
  const micros = (names: readonly string[], compare: (a: string, b: string) => unknown): number =>
    (1e6 * processorSeconds(() => names.forEach((name, i) => void compare(name, names[i + 1] ?? '')))) / names.length;
  const [persons, organisations] = [often(namesOf('person')), often(namesOf('organisation'))];
  return {
    'equal when folded (naive floor)': micros(persons, NAIVE_NAMES['equal when folded']!),
    'Levenshtein, words sorted': micros(persons, NAIVE_NAMES['Levenshtein, words sorted']!),
    'compareNames, persons': micros(persons, (a, b) => compareNames(a, b, 'person')),
    'compareNames, organisations': micros(organisations, (a, b) => compareNames(a, b, 'organisation')),
  };
}
