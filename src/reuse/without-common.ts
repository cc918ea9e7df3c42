import { type Fingerprint, SHINGLE } from './fingerprints.ts';
import type { SharedPassage } from './types.ts';
import type { Words } from './words.ts';

/** A text with the shingles it is filed under. */
interface FiledText extends Pick<Words, 'starts' | 'ends'> {
  readonly fingerprints: readonly Fingerprint[];
}

/**
 * The passages of two texts that are not common: those of which at most half of the shingles that both are filed under stand in more articles
 * than are kept of one. Where such a passage begins and ends differs from article to article, and so do the last shingles kept of it.
 *
 * @param a - the text of `SharedPassage.a`, `b` the other
 */
export function withoutCommon<T extends Pick<SharedPassage, 'a'>>(
  passages: readonly T[],
  a: FiledText,
  b: Pick<FiledText, 'fingerprints'>,
  isCommonKey: (key: number) => boolean,
): readonly T[] {
  const keys = new Set(b.fingerprints.map(({ key }) => key));
  const both = a.fingerprints.filter(({ key }) => keys.has(key));
  return passages.filter(({ a: [start, end] }) => {
    const own = both.filter(({ at }) => a.starts[at]! >= start && a.ends[at + SHINGLE - 1]! <= end);
    return 2 * own.filter(({ key }) => isCommonKey(key)).length <= own.length;
  });
}
