import type { ContentToken } from './tokens-of.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const HELD = words(
  'feared believed thought said alleged understood suspected reported rumoured rumored presumed considered claimed',
);
const SEEMING = words('appear appears appeared appearing seem seems seemed seeming');
export const FORMS_OF_BE = words('is are was were be been being');

/** "is feared | to have sunk", "was suspected | of", "appears | to be": others hold it for so. */
export function isHeldForSo(tokens: readonly ContentToken[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (SEEMING.has(word)) return next === 'to';
  if (!HELD.has(word) || (next !== 'to' && next !== 'of')) return false;
  return FORMS_OF_BE.has(tokens[at - 1]?.lower ?? '') || FORMS_OF_BE.has(tokens[at - 2]?.lower ?? '');
}
