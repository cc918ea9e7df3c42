/** A word of a script that knows no capitals: Arabic, Hebrew, Han, … */
const WITHOUT_CAPITALS = /^[\p{Lo}\p{Lm}\p{M}\p{P}]+$/u;
const CAPITAL = /^\p{Lu}/u;
/** Letters that the tagger, made for English, does not know: "Ł", "ş", "д". */
const BEYOND_ENGLISH = /[^\p{ASCII}\u00c0-\u00ff\p{P}\p{S}\s]/u;
/** "An-Nasiri": the Arabic article as it is written before sun letters, with its name. */
const PARTED = /^(?:A[ndrstz]|Ash|Ath|Adh|Al|El)[-‐‑]\p{Lu}\p{Ll}+$/u;
/** Words of a name. Source: our choice. */
const MOST_WORDS = 5;

/**
 * Whether words that nothing else explains read as a name in letters of another language: "Łukasz Łęcki", "محمد الحداد". Of scripts without
 * capitals all words must be of such a script; of others each must have a capital.
 */
export function readsAsName(words: string): boolean {
  if (PARTED.test(words)) return true;
  if (!BEYOND_ENGLISH.test(words)) return false;
  const all = words.trim().split(/\s+/u);
  if (all.length > MOST_WORDS) return false;
  return all.every((word) => WITHOUT_CAPITALS.test(word)) || all.every((word) => CAPITAL.test(word));
}
