import type { Rule } from '../reading.ts';
import { at, type Word } from '../words.ts';

/** "%", "percent", "per cent", "percentage points", "basis points", "-percent", "pc". */
export const percent: Rule = ({ words }, { to }) => {
  const found = percentAt(words, at(words, to).lower === '-' && at(words, to).glued ? to + 1 : to);
  return found && { kind: 'percent', ...found };
};

/** Behind the words for a hundredth. */
function percentAt(words: readonly Word[], i: number): { readonly to: number; readonly unit: string } | undefined {
  const { lower, glued } = at(words, i);
  switch (lower) {
    case '%':
    case 'percent':
    case 'pct':
      return { to: pointsAt(words, i + 1) ?? i + 1, unit: pointsAt(words, i + 1) ? POINT : '%' };
    case 'pc':
      return glued ? { to: i + 1, unit: '%' } : undefined;
    case 'per':
      if (at(words, i + 1).lower !== 'cent') return undefined;
      return { to: i + 2, unit: '%' };
    case 'percentage':
    case 'basis': {
      const points = pointsAt(words, i + 1);
      return points === undefined ? undefined : { to: points, unit: lower === 'basis' ? 'basis point' : POINT };
    }
    default:
      return undefined;
  }
}

const POINT = 'percentage point';

const pointsAt = (words: readonly Word[], i: number): number | undefined => {
  const hyphen = at(words, i).lower === '-' ? i + 1 : i;
  return /^points?$/u.test(at(words, hyphen).lower) ? hyphen + 1 : undefined;
};
