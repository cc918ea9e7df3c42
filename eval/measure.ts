import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figures, Suite } from './suite.ts';

/** What a suite measured, and the same for the simplest thing that could work. */
export interface Measured {
  readonly figures: Figures;
  readonly baseline: Figures;
}

export const measure = async (suite: Suite): Promise<Measured> => ({
  figures: await suite.measure(),
  baseline: await suite.baseline(),
});

const CHILD = fileURLToPath(new URL('measure-beside.ts', import.meta.url));

/** Measures suites in a process of their own, beside what this one does; by their names. */
export function measureBeside(suites: readonly Suite[]): Promise<ReadonlyMap<string, Measured>> {
  const child = fork(
    CHILD,
    suites.map(({ name }) => name),
  );
  return new Promise((resolve, reject) => {
    const found = new Map<string, Measured>();
    child.on('message', (told) => {
      const { name, ...measured } = told as Measured & { readonly name: string };
      found.set(name, measured);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(found);
      else reject(new Error(`measuring ${suites.map(({ name }) => name).join(', ')} ended with ${code}`));
    });
  });
}
