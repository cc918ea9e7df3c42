const MARKS = /\p{M}+/gu;
/** Apostrophes, half rings and dots stand inside words and are dropped: "Ta‘izz", "N'Djamena", "D.C.". */
const INSIDE = /['’‘ʼʻʿʾ`´.]+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const POSSESSIVE = /['’]s?$/u;
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;
/** Letters that no decomposition makes plain. */
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const STROKED = /[łøđðþßæœı]/gu;
const SHORT_FOR: readonly (readonly [RegExp, string])[] = [
  [/^the /u, ''],
  [/\bst /gu, 'saint '],
  [/\bste /gu, 'sainte '],
  [/\bmt /gu, 'mount '],
  [/\bft /gu, 'fort '],
];
/** No place has a longer name; what is longer is no name. */
const LONGEST = 80;

/**
 * The spelling under which a place is looked up: lower case, no accents, apostrophes or dots, one space between words.
 *
 * "Al-Ḩudaydah" gives "al hudaydah", "St. Louis’" gives "saint louis". Empty for what is too long to be a name.
 */
export function placeKey(name: string): string {
  if (name.length > LONGEST) return '';
  let key = PLAIN.test(name) ? name.toLowerCase() : withoutMarks(name);
  for (const [form, full] of SHORT_FOR) key = key.replace(form, full);
  return key;
}

const withoutMarks = (name: string): string =>
  name
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INSIDE, '')
    .toLowerCase()
    .replace(STROKED, (letter) => STROKES[letter] ?? letter)
    .replace(NOT_WORD, ' ')
    .trim();

/** Articles of Arabic names, with the consonant they take on, and of Romance ones. */
const ARTICLES = /(?:^| )(?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez|ul|l)(?= )/gu;

/** One spelling for what the ways of writing foreign sounds make of one name; in order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ /gu, ''],
  [/(?:e|a)(?:i|y)/gu, 'i'],
  [/o(?:u|o|w)|a(?:u|w)|uw/gu, 'u'],
  [/ee|ie|iy|ii/gu, 'i'],
  [/gh|q|g|ck|c(?!h)/gu, 'k'],
  [/kh/gu, 'h'],
  [/d?j|dzh/gu, 'j'],
  [/tch|ch|sch/gu, 'sh'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/zh|dz/gu, 'z'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/o/gu, 'u'],
  [/e/gu, 'a'],
  [/y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[aiu])h$/gu, ''],
];
/** Shorter ones say too little. */
const SHORTEST = 5;

/**
 * A key that romanisations of one name share: "Deir ez-Zor", "Dayr az Zawr" and "Deir al-Zour" give one.
 *
 * @param key - from `placeKey`
 * @returns empty when too little is left to tell names apart
 */
export function looseKey(key: string): string {
  let loose = ` ${key}`.replace(ARTICLES, '').trim();
  if (loose.length > LONGEST) return '';
  for (const [form, sound] of SOUNDS) loose = loose.replace(form, sound);
  return loose.length < SHORTEST ? '' : loose;
}
