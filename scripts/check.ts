/** Runs everything that checks the project, stops at the first failure, and says how long each step took. */
import { spawnSync } from 'node:child_process';

const STEPS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['lint', ['biome', 'check', '.']],
  ['unused code', ['knip']],
  ['build', ['tsx', 'scripts/build.ts']],
  ['package', ['publint', '--strict']],
  ['tests', ['vitest', 'run']],
  ['accuracy floors', ['tsx', 'eval/gate.ts']],
];

for (const [name, [program = '', ...args]] of STEPS) {
  const startedMs = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', shell: false });
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`== ${name} failed after ${seconds} s`);
    process.exit(1);
  }
  console.log(`== ${name} passed in ${seconds} s`);
}
