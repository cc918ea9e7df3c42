/**
 * Measures every suite and fails where a figure fell below its floor: `npm run eval`.
 * `npm run eval -- --raise` writes the floors that were exceeded; a floor is never lowered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Measured, measure, measureBeside } from './measure.ts';
import { corpusHash, type Figures, missingFiles, type Suite } from './suite.ts';
import { SUITES } from './suites.ts';

interface Floors {
  readonly corpus: string;
  readonly floors: Figures;
}

const PATH = fileURLToPath(new URL('floors.json', import.meta.url));
const known = JSON.parse(readFileSync(PATH, 'utf8')) as Record<string, Floors>;
const raised: Record<string, Floors> = { ...known };
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const RAISE = process.argv.includes('--raise');
const failures: string[] = [];

const suites = SUITES.filter((suite) => wanted.length === 0 || wanted.includes(suite.name)).filter((suite) => {
  const missing = missingFiles(suite);
  if (missing.length > 0)
    console.log(`\n${suite.name}: skipped, ${missing.join(', ')} is not here (HEARSAY_DATA names the folder)`);
  return missing.length === 0;
});
const fitting = suites.filter(({ fits }) => fits);
const beside = fitting.length > 0 ? measureBeside(fitting) : Promise.resolve(new Map<string, Measured>());
// Awaited when the rest is done; a failure before that is no unhandled one.
beside.catch(() => {});
for (const suite of suites) if (!suite.fits) check(suite, await measure(suite));
const fitted = await beside;
for (const suite of fitting) check(suite, fitted.get(suite.name)!);
if (RAISE) writeFileSync(PATH, `${JSON.stringify(raised, null, 2)}\n`);
for (const failure of failures) console.error(`below the floor: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

function check(suite: Suite, { figures, baseline }: Measured): void {
  const corpus = corpusHash(suite);
  const former = known[suite.name];
  const comparable = former === undefined || former.corpus === corpus;
  console.log(`\n${suite.name} (corpus ${corpus})`);
  console.log(`${'figure'.padEnd(24)}${'measured'.padStart(9)}${'floor'.padStart(9)}${'naive'.padStart(9)}`);
  for (const [figure, value] of Object.entries(figures)) {
    const floor = former?.floors[figure];
    console.log(figure.padEnd(24) + shown(value) + shown(floor) + shown(baseline[figure]));
    if (comparable && floor !== undefined && value < floor)
      failures.push(`${suite.name} ${figure}: ${value} < ${floor}`);
  }
  const unguarded = Object.keys(figures).filter((figure) => former?.floors[figure] === undefined);
  if (unguarded.length > 0 && !RAISE) {
    failures.push(`${suite.name} has no floor for ${unguarded.join(', ')}: set it with "npm run eval -- --raise"`);
  }
  for (const figure of Object.keys(former?.floors ?? {})) {
    if (!(figure in figures)) failures.push(`${suite.name} ${figure}: no longer measured`);
  }
  if (!comparable)
    failures.push(`${suite.name}: the corpus changed from ${former?.corpus}; set its floors anew by hand`);
  const higher = Object.entries(figures).map(([figure, value]) => [
    figure,
    Math.max(value, former?.floors[figure] ?? value),
  ]);
  raised[suite.name] = { corpus, floors: Object.fromEntries(higher) };
}

function shown(value: number | undefined): string {
  return (value === undefined ? '–' : value.toFixed(1)).padStart(9);
}
