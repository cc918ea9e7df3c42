import { ABBREVIATIONS, CODES, DOLLARS, SIGNS } from '../lexicon/currencies.ts';
import { at, type Word } from '../words.ts';

/** A currency before a number: where it begins, and its code, `RUPEE` where only the context says whose. */
export interface Sign {
  readonly from: number;
  readonly code: string;
}

/** Smallest number behind a letter that is a currency with a blank between: "R 92 million". Source: our choice. */
const LARGE = 1000;

/** The currency sign, code or abbreviation that ends before a number: "$", "US$", "HK $", "EUR", "Rs", "R". */
export function signBefore(words: readonly Word[], i: number, value: number): Sign | undefined {
  const word = at(words, i - 1);
  const token = dollarToken(word.lower) ?? SIGNS.get(word.lower);
  if (token !== undefined) return withCountry(words, i - 1, token);
  if (isCode(word)) return { from: i - 1, code: word.lower.toUpperCase() };
  const code = ABBREVIATIONS.get(word.lower);
  if (code === undefined || !word.capital) return undefined;
  const isLetter = word.lower.length === 1;
  if (isLetter && (word.glued || !(at(words, i).glued ? value >= 10 : value >= LARGE))) return undefined;
  return { from: i - 1, code };
}

/** "us$" where it was left whole. */
const dollarToken = (lower: string): string | undefined =>
  lower.length > 1 && lower.endsWith('$') ? DOLLARS.get(lower.slice(0, -1)) : undefined;

const isCode = ({ lower, capital }: Word): boolean => capital && lower.length === 3 && CODES.has(lower);

/** "A" before "$", "GH" before "₵"; glued, or with the blank some printers leave. */
function withCountry(words: readonly Word[], i: number, code: string): Sign {
  const before = at(words, i - 1);
  if (!before.capital) return { from: i, code };
  if (at(words, i).lower === '$') {
    const whose = DOLLARS.get(before.lower);
    // "Plan A $5 million" stands apart as "in a N $50" does; only longer ones and glued ones are sure.
    if (whose !== undefined && (at(words, i).glued || before.lower.length > 1 || before.pos === 'PROPN'))
      return { from: i - 1, code: whose };
  }
  if (isCode(before)) return { from: i - 1, code: before.lower.toUpperCase() };
  if (before.lower === 'gh' && code === 'GHS') return { from: i - 1, code };
  return { from: i, code };
}
