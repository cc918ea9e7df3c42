import type { Token } from '../language/document.ts';

/** Forms of address: what follows is a person, whatever the word is elsewhere. */
const ADDRESSES = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'mme',
  'mme.',
  'madam',
  'messrs',
  'messrs.',
]);

/** True where a form of address stands directly before token `from`: "Mr. | Oster". */
export const behindAddress = (tokens: readonly Token[], from: number): boolean =>
  ADDRESSES.has(tokens[from - 1]?.text.toLowerCase() ?? '');
