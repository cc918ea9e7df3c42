const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ROMANS = 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

const NUMBERS = new Map<string, number>([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
  ...ORDINALS.map((word, i) => [word, i + 1] as const),
  ...ROMANS.map((word, i) => [word, i + 2] as const),
]);

/** The number a word stands for: "44", "1st", "forty", "IV"; `undefined` when it is none. Folded spelling. */
export function numberOf(word: string): number | undefined {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(word);
  return digits ? Number(digits[1]) : NUMBERS.get(word);
}
