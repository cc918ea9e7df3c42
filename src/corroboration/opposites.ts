import { ANTONYMS } from './antonyms.ts';
import { comparableForm } from './comparable-form.ts';
import type { Term } from './types.ts';

const OPPOSITES: ReadonlySet<string> = new Set(
  ANTONYMS.trim()
    .split('\n')
    .map((line) => line.split(' ').map(comparableForm))
    .flatMap(([first, second]) => [`${first} ${second}`, `${second} ${first}`]),
);

/** "rise / fall" when one content has the one word where the other has its opposite; `null` when none has. */
export function oppositeOf(onlyA: readonly Term[], onlyB: readonly Term[]): string | null {
  for (const { term } of onlyA) {
    const other = onlyB.find((one) => OPPOSITES.has(`${term} ${one.term}`));
    if (other) return `${term} / ${other.term}`;
  }
  return null;
}
