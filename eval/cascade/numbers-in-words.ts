const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 7 → "seven", 34 → "thirty-four", 300 → "three hundred"; what takes more words stays in digits, "1,240". */
export function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? String(value);
  if (value < 100) return (TENS[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${SMALL[value % 10]}` : '');
  if (value < 1_000 && value % 100 === 0) return `${SMALL[value / 100]} hundred`;
  return inDigits(value);
}

/** 1240 → "1,240". */
export const inDigits = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
