import type { OutletLine } from '../../src/serve/api.ts';
import { countryInWords } from './annotations.ts';

const languages = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' });

/** "Spanish" for "es"; a code that names nothing comes back as it is. */
export function languageInWords(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

type Facts = NonNullable<OutletLine['facts']>;

/** What the outlets table says of an outlet, beside who owns or pays for it: "news agency", "Chile", "in Spanish", "quay.example". */
export const factsInWords = ({ agency, country, language, domains }: Facts): readonly string[] => [
  ...(agency ? ['news agency'] : []),
  ...(country === null ? [] : [countryInWords(country)]),
  ...(language === null ? [] : [`in ${languageInWords(language)}`]),
  ...domains,
];
