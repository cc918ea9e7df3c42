import type { Cast } from '../../identity/cast.ts';
import { isClause } from '../nested/content-clause.ts';
import type { InnerAttribution } from '../nested/words-within-words.ts';
import type { Range } from '../scene.ts';
import { isVerbless } from './verbless.ts';
import { endOfWhoItIs } from './who-it-is.ts';

/** Longest "According to …,". Tokens; source: our choice. */
const LONGEST = 24;

/**
 * A sentence that opens with whom it is according to.
 *
 * > According to Ola Brandt, an engineer in Kesh, boats laid up by the Guard were lost.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source
 */
export function accordingToInFront(cast: Cast, { from, to }: Range): InnerAttribution | null {
  const { lower } = cast.reading;
  if (lower[from] !== 'according' || lower[from + 1] !== 'to') return null;
  let comma = from + 2;
  while (comma < to && comma < from + LONGEST && lower[comma] !== ',') comma++;
  if (lower[comma] !== ',' || comma === from + 2 || !isVerbless(cast, { from: from + 2, to: comma })) return null;
  comma = endOfWhoItIs(cast, comma, to);
  if (!isClause(cast, comma + 1, to)) return null;
  return { source: { from: from + 2, to: comma }, cue: { from, to: from + 2 }, content: { from: comma + 1, to } };
}
