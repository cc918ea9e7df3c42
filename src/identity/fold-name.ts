const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼ`´]+/gu;
const POSSESSIVE = /['’]s$/u;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** Nothing to fold but capitals: most names. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

/**
 * The key of a name: one spelling for "Al-Haddan", "al Haddan" and "al-’Haddan".
 *
 * Lower case, no accents or apostrophes, every other mark a space, no leading "the", no trailing possessive.
 * Two names with one key are written alike; whether they are one person is another question.
 */
export function foldName(name: string): string {
  const folded = PLAIN.test(name) ? name.toLowerCase() : foldMarks(name);
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

const foldMarks = (name: string): string =>
  name
    .trim()
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .trim();
