/**
 * The claims of an invented press, all the way from the text: `npx tsx eval/cascade-report.ts [ARTICLES] [SEED]`.
 * Without a seed one that nobody has seen; it is printed, so that the run can be repeated.
 */
import { randomInt } from 'node:crypto';
import { corroborate } from '../src/corroboration/corroborate.ts';
import type { Claim } from '../src/model/claim.ts';
import { generate } from './cascade/generate.ts';
import { sameHeadline, sameWords } from './cascade/score/baselines.ts';
import { figuresOf } from './cascade/score/figures.ts';
import { readCascade } from './cascade/score/read-cascade.ts';
import { type Score, score } from './cascade/score/score.ts';

const [count = '1000', seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
const { cascade, articles, records, own } = readCascade(generate(Number(seed), Number(count)));
const scored = (claims: readonly Claim[]): Score => score(cascade, records, claims);
const answers = [
  ['Hearsay', scored(corroborate(records, { own }))],
  ['naive', scored(sameWords(records))],
  ['headlines', scored(sameHeadline(records, articles))],
] as const;

const told = cascade.mentions.filter((mention) => mention.told).length;
console.log(`seed ${seed}: ${articles.length} articles, ${cascade.claims.length} claims, ${told} mentions`);
console.log('figure'.padEnd(24) + answers.map(([name]) => name.padStart(11)).join(''));
const tables = answers.map(([, answer]) => figuresOf(answer));
for (const figure of Object.keys(tables[0]!)) {
  console.log(figure.padEnd(24) + tables.map((table) => (table[figure] ?? 0).toFixed(1).padStart(11)).join(''));
}
console.log('width of range'.padEnd(24) + answers.map(([, { width }]) => width.toFixed(2).padStart(11)).join(''));

const [, { verdicts }] = answers[0];
console.log('\nHearsay, by what the press does');
for (const name of [...new Set(verdicts.map(({ behaviour }) => behaviour))].sort()) {
  const own = verdicts.filter(({ behaviour }) => behaviour === name);
  const cells = [...new Set(own.map(({ of }) => of))].map((of) => {
    const asked = own.filter((verdict) => verdict.of === of);
    return `${of} ${asked.filter(({ right }) => right).length}/${asked.length}`;
  });
  console.log(`${name.padEnd(24)}${cells.join(' · ')}`);
}
