import type { TokenRange } from '../language/document.ts';
import { KNOWN_AS, phraseKey } from './lexicon.ts';
import type { NameWord, Vocabulary } from './vocabulary.ts';

/** What lists know the longest listed phrase over each token as (bits of `KNOWN_AS`), and which of its words the token is. */
export interface Listed {
  readonly listed: Uint8Array;
  /** 0 none, 1 first, 2 inside, 3 last, 4 the only one. */
  readonly listedPlace: Uint8Array;
}

/** Longest listed phrase, in words. */
const MOST_WORDS = 4;
const PLACES = 0xff & ~KNOWN_AS.person;

export function listedPhrases(
  words: readonly NameWord[],
  paragraphs: readonly TokenRange[],
  { lexicon }: Vocabulary,
): Listed {
  const listed = new Uint8Array(words.length);
  const listedPlace = new Uint8Array(words.length);
  for (const { from, to } of paragraphs) {
    for (let i = from; i < to; i++) {
      if (!words[i]!.capital || listed[i]) continue;
      let key = words[i]!.word;
      let known = words[i]!.bits & PLACES;
      let end = known ? i + 1 : i;
      for (let k = i + 1; k < Math.min(to, i + MOST_WORDS); k++) {
        key = phraseKey(key, words[k]!.word);
        const row = words[k]!.capital ? lexicon.row(key) : -1;
        if (row === -1) continue;
        known = lexicon.bits[row]!;
        end = k + 1;
      }
      for (let k = i; k < end; k++) {
        listed[k] = known;
        listedPlace[k] = end - i === 1 ? 4 : k === i ? 1 : k === end - 1 ? 3 : 2;
      }
    }
  }
  return { listed, listedPlace };
}
