import { type Fingerprint, fingerprintsOf } from './fingerprints.ts';
import type { ReadText } from './shared-passages.ts';
import { gramsOf } from './shared-runs.ts';
import { wordsOf } from './words.ts';

/** A text as words, with the shingles it is filed under. Its grams are made when first asked for. */
export function readText(text: string): ReadText & { readonly fingerprints: readonly Fingerprint[] } {
  const words = wordsOf(text);
  let grams: ReadText['grams'] | undefined;
  return {
    ...words,
    get grams() {
      grams ??= gramsOf(words);
      return grams;
    },
    fingerprints: fingerprintsOf(words),
  };
}
