/**
 * `compareNames` beside simple ways of comparing names, with the microseconds a pair takes each:
 * `npx tsx eval/compare-names-table.ts`. The figures of docs/names.md.
 */
import { existsSync } from 'node:fs';
import { processorSeconds } from '../bench/stopwatch.ts';
import { benchPairs, NAME_BENCH, VARIANTS } from '../training/name-pairs.ts';
import { byHearsay, nameFigures } from './compare-names-suite.ts';
import { NAIVE_NAMES } from './naive-names.ts';
import type { NameScore } from './score-names.ts';

const ways: Readonly<Record<string, NameScore>> = {
  ...Object.fromEntries(Object.entries(NAIVE_NAMES).map(([way, of]) => [way, ({ a, b }) => of(a, b)] as const)),
  compareNames: byHearsay,
} satisfies Record<string, NameScore>;

if (existsSync(NAME_BENCH) && existsSync(VARIANTS)) {
  // Often enough that the compiler has done its work.
  const pairs = Array.from({ length: 40 }, () => benchPairs()).flat();
  for (const [way, score] of Object.entries(ways)) {
    const micros = (1e6 * processorSeconds(() => pairs.forEach((pair) => void score(pair)))) / pairs.length;
    console.log(`\n${way}: ${micros.toFixed(1)} µs a pair`);
    for (const [figure, value] of Object.entries(nameFigures(score)))
      console.log(figure.padEnd(28) + value.toFixed(1).padStart(6));
  }
} else console.log('the collections of names are not here (HEARSAY_DATA names the folder)');
