import { replaced, type Settling, spansOf } from './settling.ts';

const CITED = new Set(['cite', 'quote']);
const SAYING = new Set(['saying', 'telling', 'warning', 'claiming', 'stating', 'adding']);
const REACH = 16;

/**
 * Whom somebody cites stands between the verb and "as saying" and is no part of what was said.
 *
 * > Amin [C cited] [T the general as saying that the pier was shut]       → Amin [C cited] the general as saying [T that the pier …]
 */
export const citedAsSayingThat: Settling = (cast, { relation, place: { cue, content } }) => {
  const { lower, document } = cast.reading;
  const at = content.findIndex(({ from }) => from >= cue.to);
  const first = content[at];
  if (!first || !CITED.has(document.tokens[cue.to - 1]?.lemma ?? '')) return null;
  for (let i = first.from + 1; i < first.to - 2 && i < first.from + REACH; i++) {
    if (lower[i] !== 'as' || !SAYING.has(lower[i + 1]!)) continue;
    return [{ ...relation, content: spansOf(cast, replaced(content, at, [{ from: i + 2, to: first.to }])) }];
  }
  return null;
};
