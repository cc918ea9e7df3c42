import type { Cast } from '../../identity/cast.ts';
import { tokensIn } from '../../identity/reading.ts';
import type { Relation } from '../../model/statement.ts';

const CALLED = /^(?:called|known|named|dubbed)$/u;

/**
 * True for a relation whose cue only gives a name's other form: nobody says anything by it.
 *
 * > boats of [S the Guard], [C also called] [T the Greys], were lost
 */
export function namesAnew({ reading }: Cast, { cue }: Relation): boolean {
  const [first, ...more] = cue;
  if (!first || more.length > 0) return false;
  const { from, to } = tokensIn(reading, first);
  const { lower } = reading;
  return lower[from] === 'also' && CALLED.test(lower[from + 1] ?? '') && to <= from + 3 && lower[from - 1] === ',';
}
