import { IRREGULAR_FORMS } from './irregular-forms.ts';

const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.split(/[;\n]/)
    .map((line) => line.split(':'))
    .flatMap(([base = '', forms = '']) =>
      forms
        .split(' ')
        .filter(Boolean)
        .map((form) => [form, base.trim()] as const),
    ),
);

const VOWEL = /[aeiouy]/;

/** "stopped" → "stop", "hoped" → "hop": one letter of a doubled ending, no silent e. */
const bare = (stem: string): string => {
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return stem.replace(/e$/, '');
};

/**
 * One form for "inspect", "inspects", "inspected", "inspecting": regular endings off, irregular forms looked up. A form
 * to compare by, not a word to show. Lighter than Porter: only inflection, so "inspection" stays apart from "inspect"
 * (synonyms.ts joins those that matter).
 *
 * @param word - lower case, without possessive ending
 */
export function stem(word: string): string {
  const base = BASE_OF.get(word);
  if (base !== undefined) return base.length < 4 ? base : bare(base.replace(/y$/, 'i'));
  if (word.length < 4) return word;
  let out = word;
  if (/(?:ss|us|is)$/.test(out)) return out;
  if (/ies$/.test(out)) out = `${out.slice(0, -3)}y`;
  else if (/(?:x|ch|sh|ss|zz)es$/.test(out)) out = out.slice(0, -2);
  else if (/s$/.test(out)) out = out.slice(0, -1);
  if (/eed$/.test(out)) return out;
  if (/ied$/.test(out)) out = `${out.slice(0, -3)}y`;
  else if (/ed$/.test(out) && out.length > 4 && VOWEL.test(out.slice(0, -2))) out = out.slice(0, -2);
  else if (/ing$/.test(out) && out.length > 5 && VOWEL.test(out.slice(0, -3))) out = out.slice(0, -3);
  return bare(out.replace(/y$/, 'i'));
}
