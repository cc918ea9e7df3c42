import { type Cast, memberAtToken } from './cast.ts';
import type { Phrase } from './phrase.ts';

/** Tokens looked back for "a writer" before "the writer". */
const REACH = 240;
/** Tokens of an apposition looked over for its end: "a writer who left Oster in May, Ola Lund". */
const APPOSITION = 10;

/**
 * The noun was brought in with "a", for somebody who is not named beside it.
 *
 * > Krel thanked a writer … the writer        nobody        Krel, a writer, … the writer        Krel
 */
export function cameUnnamed(cast: Cast, { from, noun }: Phrase): boolean {
  const { lower, document } = cast.reading;
  for (let i = from - 1; i > 0 && i > from - REACH; i--) {
    if (lower[i] !== noun) continue;
    let start = i - 1;
    while (start > 0 && start > i - 5 && DESCRIBES.has(document.tokens[start]!.pos)) start--;
    if (!INTRODUCES.has(lower[start] ?? '')) continue;
    // "She was a writer", "as a writer": said of somebody.
    if (PREDICATES.has(document.tokens[start - 1]?.lemma ?? '')) continue;
    return !isNamedInFront(cast, start) && !isNamedBehind(cast, i + 1);
  }
  return false;
}

const isPerson = (cast: Cast, token: number): boolean => memberAtToken(cast, token)?.kind === 'person';

/** "Ola Lund, | a writer", "Ola Lund, 40, | a writer". */
function isNamedInFront(cast: Cast, start: number): boolean {
  const { lower } = cast.reading;
  if (lower[start - 1] !== ',') return false;
  return isPerson(cast, start - 2) || (lower[start - 3] === ',' && isPerson(cast, start - 4));
}

/** "a writer | named Ola Lund", "a writer from Kesh, | Ola Lund,". */
function isNamedBehind(cast: Cast, at: number): boolean {
  const { lower, sentenceOf } = cast.reading;
  for (let i = at; i < at + APPOSITION && sentenceOf[i] === sentenceOf[at]; i++) {
    const names = i === at || lower[i - 1] === ',' || lower[i - 1] === 'named' || lower[i - 1] === 'called';
    if (names && isPerson(cast, i)) return true;
    if (lower[i] === ',' && i > at) return isPerson(cast, i + 1);
  }
  return false;
}

const INTRODUCES = new Set(['a', 'an', 'another', 'one']);
const PREDICATES = new Set(['be', 'become', 'as', 'like', 'remain', 'elect', 'appoint', 'name']);
const DESCRIBES = new Set(['ADJ', 'NOUN', 'PROPN']);
