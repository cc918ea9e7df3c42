import { type NameWord, withPlain } from './name-words.ts';

/**
 * Endings that many names of one language share: two names with one of them are as alike as what stands before it.
 * Source: common knowledge of Russian, Georgian, Persian, Turkish, Pashto, Arabic, Scandinavian, German and Romanian names.
 */
const ENDINGS =
  /(?:[oe]vi(?:t)?ch|[oe]vna|zadeh?|oglu|zai|(?:o|u)ll?ah|din|shvili|enko|escu|s?dottir|ssen|sson|sen|son|berg|stein|mann|ovsky|yan)$/;

/** Both words without the ending they share; `null` when they share none, or when too little is left. */
export function withoutEnding<W extends NameWord>(a: W, b: W): readonly [W, W] | null {
  const ending = ENDINGS.exec(a.plain)?.[0];
  if (ending === undefined || !b.plain.endsWith(ending)) return null;
  const [x, y] = [a.plain.slice(0, -ending.length), b.plain.slice(0, -ending.length)];
  return x.length < 3 || y.length < 3 ? null : [withPlain(a, x), withPlain(b, y)];
}
