import type { Reading } from '../../identity/reading.ts';
import type { Mode } from '../../model/statement.ts';
import type { Range } from '../scene.ts';

/** How much of the content stands in quotation marks: all of it, none, or some. Punctuation does not count. */
export function modeOf({ wordsBefore, quotedBefore }: Reading, content: readonly Range[]): Mode {
  let words = 0;
  let inside = 0;
  for (const { from, to } of content) {
    words += wordsBefore[to]! - wordsBefore[from]!;
    inside += quotedBefore[to]! - quotedBefore[from]!;
  }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed';
}
