import { foldLetters } from './fold-letters.ts';

/** One word of a name, ready to be compared. */
export interface NameWord {
  /** As written. */
  readonly words: string;
  /** Small letters, no accents, no apostrophes. */
  readonly plain: string;
  /** The same in letters that sound like it; empty in scripts other than Latin. */
  readonly spoken: string;
  readonly script: Script;
  /** In capitals, in a name that has small letters too or is this word alone. */
  readonly capitals: boolean;
  /** Letters with a full stop each: "J.", "U.N." */
  readonly spelled: boolean;
  /** What joins it to the word before: "-" or a blank. */
  readonly glue: '-' | ' ';
  /** A comma stands behind it. */
  readonly comma: boolean;
}

/** "signs": where a letter is a syllable or a word. */
type Script = 'latin' | 'digits' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'other' | 'signs';

/** Letters of a name that are read; what is longer is no name. */
export const LONGEST_NAME = 240;
const MOST_WORDS = 24;

const APOSTROPHE = /['’‘ʼʻ`´ʿʾ]/u;
const APOSTROPHES = /['’‘ʼʻ`´ʿʾ.]/gu;
const WORD_LETTER = /[\p{L}\p{N}\p{M}\u200c]/u;
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['digits', /^\d+$/],
  ['latin', /^[\p{Script=Latin}\p{N}]+$/u],
  ['cyrillic', /^[\p{Script=Cyrillic}\p{N}]+$/u],
  ['greek', /^[\p{Script=Greek}\p{N}]+$/u],
  ['arabic', /^[\p{Script=Arabic}\u200c\p{N}]+$/u],
  ['hebrew', /^[\p{Script=Hebrew}\p{N}]+$/u],
  ['signs', /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u],
];
const PLAIN = /^[a-z][\da-z]*$/;

const scriptOf = (plain: string): Script =>
  PLAIN.test(plain) ? 'latin' : (SCRIPTS.find(([, form]) => form.test(plain))?.[0] ?? 'other');

/**
 * The words of a name. Hyphens part words, apostrophes do not; letters with full stops between them are one word,
 * "J.-C." is two.
 *
 * @param name - at most `LONGEST_NAME` letters of it are read
 */
export function nameWords(name: string): readonly NameWord[] {
  const text = name.slice(0, LONGEST_NAME);
  const mixed = text !== text.toUpperCase() || !/\S\s+\S/.test(text);
  const out: NameWord[] = [];
  for (let from = 0; from < text.length && out.length < MOST_WORDS; ) {
    if (!inWord(text, from)) {
      from++;
      continue;
    }
    let [to, letters, spelled] = [from, 0, false];
    for (; to < text.length; to++) {
      if (text[to] === '.') {
        // "U.S.A.": goes on as long as there is one letter between two stops.
        if (letters !== 1) break;
        [letters, spelled] = [0, true];
      } else if (inWord(text, to)) letters++;
      else break;
    }
    // "St.John" is no letter with a stop: the stop ends it.
    if (spelled && letters > 1) {
      to = from + text.slice(from, to).lastIndexOf('.') + 1;
    }
    const glue = text[from - 1] === '-' && text[from - 2] !== ' ' ? '-' : ' ';
    const word = foldWord(text.slice(from, to), { mixed, spelled, glue, comma: commaAt(text, to) });
    if (word) out.push(word);
    from = to;
  }
  return out;
}

function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 39 ||
      code === 96
    );
  // Half of a letter beyond the first 65,536 belongs to the word it stands in.
  return (code >= 0xd800 && code <= 0xdfff) || WORD_LETTER.test(text[at]!) || APOSTROPHE.test(text[at]!);
}

/** Behind the word, a stop, a bracket or a quotation mark: a comma. */
function commaAt(text: string, at: number): boolean {
  let i = at;
  while (i < at + 3 && '.)"”'.includes(text[i] ?? ' ')) i++;
  return text[i] === ',' || text[i] === '،';
}

function foldWord(
  words: string,
  { mixed, ...rest }: Pick<NameWord, 'spelled' | 'glue' | 'comma'> & { readonly mixed: boolean },
): NameWord | null {
  const lower = words.toLowerCase();
  const { plain, spoken } = foldLetters(/^[\da-z]*$/.test(lower) ? lower : lower.replace(APOSTROPHES, ''));
  if (plain === '') return null;
  const script = scriptOf(plain);
  const capitals = mixed && plain.length > 1 && script === 'latin' && words === words.toUpperCase();
  return { words, plain, spoken: script === 'latin' ? spoken : '', script, capitals, ...rest };
}

/** Words in a row as they were written: "al-Haddan". */
export const writtenTogether = (words: readonly Pick<NameWord, 'words' | 'glue'>[]): string =>
  words.map(({ words, glue }, at) => (at === 0 ? words : glue + words)).join('');

/** Neighbouring words as one: "Rami", "Makhlouf" → "ramimakhlouf". */
export function joinWords(words: readonly NameWord[]): NameWord {
  const [first] = words;
  if (first === undefined) throw new RangeError('no words to join');
  if (words.length === 1) return first;
  return {
    ...first,
    words: writtenTogether(words),
    plain: words.map((word) => word.plain).join(''),
    spoken: words.map((word) => (word.script === 'digits' ? word.plain : word.spoken)).join(''),
    script: words.find((word) => word.script !== first.script)?.script ?? first.script,
  };
}

/** The same word in other letters. */
export const withPlain = <W extends NameWord>(word: W, plain: string): W =>
  plain === word.plain ? word : { ...word, plain, spoken: word.script === 'latin' ? plain : word.spoken };
