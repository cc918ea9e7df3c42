/** Measures the suites it is told the names of, and sends what it measured: the other process of `measureBeside`. */
import { measure } from './measure.ts';
import { SUITES } from './suites.ts';

for (const name of process.argv.slice(2)) {
  const suite = SUITES.find((one) => one.name === name);
  if (suite === undefined) throw new Error(`no suite is called ${name}`);
  process.send?.({ name, ...(await measure(suite)) });
}
