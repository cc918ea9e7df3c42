import type { Correction } from '../../entities/correction.ts';
import { plain } from '../style.ts';

/** One correction in words: "merge: Youssef Haddan = Yusuf al-Haddan · by mara, 2031-03-04 · k1f…". */
export function correctionLine({ id, action, of, from, to, by, at, undone }: Correction): string {
  const [one, other] = [of, from].map((personas) => [...new Set(personas.map(({ name }) => name))].join(', '));
  const ends = {
    merge: `${one} = ${other}`,
    split: `${one} ≠ ${other}`,
    rename: `${one} → ${to}`,
    kind: `${one} is ${to}`,
  };
  const back = undone ? ` · taken back by ${undone.by}, ${undone.at.slice(0, 10)}` : '';
  return plain(`${action}: ${ends[action]} · by ${by}, ${at.slice(0, 10)}${back} · ${id}`);
}

/** One a line; of those in force that change nothing it is said. */
export const correctionList = (corrections: readonly Correction[], idle: readonly Correction[]): string =>
  corrections
    .map((correction) => {
      const isIdle = idle.some(({ id }) => id === correction.id);
      return `${correctionLine(correction)}${isIdle ? ' · nobody here is meant now' : ''}\n`;
    })
    .join('');
