/** What a word says of a number. */
export interface NumberWord {
  /** "twenty": 20. */
  readonly count?: number;
  /** "thousand": what stands before it is multiplied. */
  readonly times?: number;
  /** "thousands": more than one of them. */
  readonly open?: number;
  /** Begins numbers in ways the grammar tells: "a", "several", "half". */
  readonly opens?: boolean;
  /** Denominator: "thirds" is 3. */
  readonly part?: number;
  /** Has a plural form: "thirds", "quarters". */
  readonly parts?: boolean;
}

const UNDER_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const PARTS = 'third fourth fifth sixth seventh eighth ninth tenth';

const TIMES: readonly (readonly [word: string, times: number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
];

const ROWS: readonly (readonly [word: string, meaning: NumberWord])[] = [
  ...UNDER_TWENTY.split(' ').map((word, count) => [word, { count }] as const),
  ...TENS.split(' ').map((word, i) => [word, { count: 20 + 10 * i }] as const),
  ...TIMES.map(([word, times]) => [word, { times }] as const),
  ...TIMES.map(([word, open]) => [`${word}s`, { open }] as const),
  ['mil', { times: 1e6 }],
  ['mn', { times: 1e6 }],
  ['mln', { times: 1e6 }],
  ['bil', { times: 1e9 }],
  ['bn', { times: 1e9 }],
  ['bln', { times: 1e9 }],
  ['tn', { times: 1e12 }],
  ['trn', { times: 1e12 }],
  ['tens', { open: 10 }],
  ['scores', { open: 20 }],
  ...['a', 'an', 'several', 'few', 'many', '½', '¼', '¾', '⅓', '⅔'].map((word) => [word, { opens: true }] as const),
  ...PARTS.split(' ').map((word, i) => [word, { part: i + 3 }] as const),
  ...PARTS.split(' ').map((word, i) => [`${word}s`, { part: i + 3, parts: true }] as const),
  ['quarter', { part: 4 }],
  ['quarters', { part: 4, parts: true }],
  ['half', { opens: true, part: 2 }],
  ['halves', { part: 2, parts: true }],
];

/** English words numbers are made of, Indian ones among them. Source: our list. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(ROWS);

/** Letters behind figures that multiply them: always, or only where the words say so (`m` is a metre as well). */
export const GLUED_TIMES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
