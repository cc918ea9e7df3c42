import { relativeClauseEnd } from '../nested/relative-clause-end.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

/**
 * What "who" says ends with the clause that tells of it.
 *
 * > The engineer, [S who] [C said] [T the dam was cracked, has left the country]       → [T the dam was cracked]
 */
export const endsWithRelativeClause: Settling = (cast, { relation, place: { source, cue, content } }) => {
  const last = content.at(-1);
  if (!source || !last || last.from < cue.to) return null;
  const to = relativeClauseEnd(cast, source, last);
  if (to === last.to) return null;
  return [{ ...relation, content: spansOf(cast, replaced(content, content.length - 1, [{ from: last.from, to }])) }];
};
