import { type Fingerprint, fingerprintsOf } from './fingerprints.ts';
import type { ReadText } from './shared-passages.ts';
import { gramsOf } from './shared-runs.ts';
import { wordsOf } from './words.ts';

/** A text as words, with the shingles it is filed under. These and its grams are made when first asked for. */
export function readText(text: string): ReadText & { readonly fingerprints: readonly Fingerprint[] } {
  const words = wordsOf(text);
  let grams: ReadText['grams'] | undefined;
  let fingerprints: readonly Fingerprint[] | undefined;
  return {
    ...words,
    get grams() {
      grams ??= gramsOf(words);
      return grams;
    },
    get fingerprints() {
      fingerprints ??= fingerprintsOf(words);
      return fingerprints;
    },
  };
}
