import type { Cast } from './cast.ts';
import type { Phrase } from './phrase.ts';

/** Tokens looked back for "a writer" before "the writer". */
const REACH = 240;

/** The noun was brought in with "a", for somebody who is not named beside it. */
export function cameUnnamed({ reading, mentionAt, members, mentions }: Cast, { from, noun }: Phrase): boolean {
  const { lower, document } = reading;
  for (let i = from - 1; i > 0 && i > from - REACH; i--) {
    if (lower[i] !== noun) continue;
    let start = i - 1;
    while (start > 0 && start > i - 5 && DESCRIBES.has(document.tokens[start]!.pos)) start--;
    if (lower[start] !== 'a' && lower[start] !== 'an' && lower[start] !== 'another') continue;
    // "She was a writer", "as a writer": said of somebody.
    if (PREDICATES.has(document.tokens[start - 1]?.lemma ?? '')) continue;
    for (let j = start - 3; j < i + 4; j++) {
      const mention = mentions[mentionAt[j] ?? -1];
      if (mention && members[mention.member]!.kind === 'person') return false;
    }
    return true;
  }
  return false;
}

const PREDICATES = new Set(['be', 'become', 'as', 'like', 'remain', 'elect', 'appoint', 'name']);

const DESCRIBES = new Set(['ADJ', 'NOUN', 'PROPN']);
