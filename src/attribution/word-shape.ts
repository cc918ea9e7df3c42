import { hashText } from '../sequence/hash.ts';

/** What a word looks like, as numbers; one object a distinct spelling. */
export interface WordShape {
  readonly word: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Classes of its characters, runs shortened: "Al-Maliki" is Xx-Xx. */
  readonly shape: number;
}

/** Distinct spellings kept; past that the cache starts anew, so that memory stays bounded on any input. */
const CACHE_LIMIT = 200_000;
const cache = new Map<string, WordShape>();

export function wordShape(text: string): WordShape {
  const known = cache.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const computed: WordShape = {
    word: hashText(lower),
    prefix: hashText(lower.slice(0, 3)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    shape: hashText(outline(text)),
  };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, computed);
  return computed;
}

function outline(text: string): string {
  let result = '';
  for (const character of text.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? '0'
          : character;
    if (!result.endsWith(kind)) result += kind;
  }
  return result;
}
