import type { Cast } from '../../identity/cast.ts';
import type { Range } from '../scene.ts';
import { clauseFrom } from './content-clause.ts';
import type { InnerAttribution } from './words-within-words.ts';

/** By these a teller sets one side against the other. */
const AGAINST = new Set(['while', 'but', 'whereas', 'although', 'though']);

/**
 * What somebody denies need be no clause.
 *
 * > Amin blamed the union, while | the union | has denied | any part in it
 */
export function denied(
  cast: Cast,
  { source, cue }: Pick<InnerAttribution, 'source' | 'cue'>,
  low: number,
  to: number,
): InnerAttribution | null {
  const { lower, document } = cast.reading;
  const pos = document.tokens[cue.to]?.pos ?? '';
  if (cue.to >= to || (pos !== 'DET' && pos !== 'NOUN' && pos !== 'PRON' && !lower[cue.to]!.endsWith('ing')))
    return null;
  const content: Range = clauseFrom(cast, cue.to, to, { atComma: true, verbless: true });
  if (content.to - content.from < 2) return null;
  return { source, cue, content, byReporter: source.from > low && AGAINST.has(lower[source.from - 1]!) };
}
