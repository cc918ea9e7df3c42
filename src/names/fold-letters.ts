/** Letters that have no accent to take away, or whose accent changes the sound: plain form, and the sound if it is another. */
const LETTERS: Readonly<Record<string, readonly [plain: string, sound?: string]>> = {
  ...{ ş: ['s', 'sh'], ș: ['s', 'sh'], š: ['s', 'sh'], ś: ['s', 'sh'], ç: ['c', 'ch'], č: ['c', 'ch'], ć: ['c', 'ch'] },
  ...{ ž: ['z', 'zh'], ż: ['z', 'zh'], đ: ['d', 'dj'], ğ: ['g', 'gh'], ñ: ['n'], ß: ['ss'], æ: ['ae'], œ: ['oe'] },
  ...{
    ø: ['o'],
    ł: ['l'],
    ı: ['i'],
    þ: ['th'],
    ð: ['d'],
    ħ: ['h'],
    ə: ['e', 'a'],
    ŋ: ['n'],
    ţ: ['t', 'ts'],
    ț: ['t', 'ts'],
  },
};
const MARKS = /\p{M}+/gu;
const ASCII = /^[a-z0-9]*$/;

/** A word in small letters without accents, and the letters it sounds like: "çelik" → "celik", "chelik". */
export interface Folded {
  readonly plain: string;
  readonly spoken: string;
}

/** @param lower - one word in small letters, apostrophes already gone */
export function foldLetters(lower: string): Folded {
  if (ASCII.test(lower)) return { plain: lower, spoken: lower };
  let [plain, spoken] = ['', ''];
  for (const letter of lower.normalize('NFC')) {
    const known = LETTERS[letter];
    const base = known?.[0] ?? letter.normalize('NFKD').replace(MARKS, '');
    plain += base;
    spoken += known?.[1] ?? base;
  }
  return { plain, spoken };
}
