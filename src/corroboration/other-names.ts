import type { ContentToken } from './tokens-of.ts';

/** More words are no name but a remark. */
const LONGEST = 5;
const PARTICLE = /^(?:al|el|bin|ibn|abu|of|the|de|du|la|e|and)$/;
const CALLED = /^(?:called|known|named|styled)$/;

/**
 * Indices of the words of a second name given beside the first: "the River Guard (the FRG)", "Oster Mill, also called the Red Mill,". They
 * tell nothing more of the event than the first name does.
 */
export function otherNames(tokens: readonly ContentToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const bracket = token.text === '(' && tokens[at - 1]?.capital === true;
    const called =
      CALLED.test(token.lower) &&
      tokens[at - 1]?.lower === 'also' &&
      (tokens[at + 1]?.lower !== 'as' || token.lower === 'known');
    if (!bracket && !called) continue;
    const from = at + 1 + (called && tokens[at + 1]?.lower === 'as' ? 1 : 0);
    let to = from;
    while (to < from + LONGEST && isNameWord(tokens[to])) to++;
    const closed = bracket ? tokens[to]?.text === ')' : to > from;
    if (closed) for (let word = from; word < to; word++) found.add(word);
  }
  return found;
}

const isNameWord = (token: ContentToken | undefined): boolean =>
  token?.kind === 'word' && (token.capital || PARTICLE.test(token.lower));
