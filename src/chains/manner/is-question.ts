import type { Reading } from '../../identity/reading.ts';
import type { Range } from '../scene.ts';

/** Tokens of a content looked back over. Source: our choice. */
const BACK = 80;

/** It ends with a question mark, and has no other sentence in front of it that is none. */
export function isQuestion({ lower }: Reading, content: readonly Range[]): boolean {
  const last = content.at(-1);
  if (!last) return false;
  let mark = last.to - 1;
  while (mark >= Math.max(last.from, last.to - 3) && lower[mark] !== '?') mark--;
  if (mark < last.from || lower[mark] !== '?') return false;
  let read = 0;
  for (let r = content.length - 1; r >= 0; r--) {
    const { from, to } = content[r]!;
    for (let i = Math.min(to, mark) - 1; i >= from; i--) {
      if (++read > BACK) return false;
      if ((lower[i] === '.' || lower[i] === '!') && i < mark - 1) return false;
    }
  }
  return true;
}
