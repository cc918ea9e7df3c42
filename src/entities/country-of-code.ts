import { nationalityOf } from '../identity/lexicon/countries.ts';

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/**
 * The country of a code, as personas name it; `null` for codes of none.
 *
 * @param code - ISO 3166-1 alpha-2, large or small
 */
export function countryOfCode(code: string): string | null {
  if (!/^[a-z]{2}$/iu.test(code)) return null;
  const name = NAMES.of(code.toUpperCase());
  return name === undefined ? null : (nationalityOf(name.toLowerCase()) ?? null);
}
