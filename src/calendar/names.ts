/** English months, January first. */
export const MONTHS: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** As they are shortened, full stop aside. */
export const SHORT_MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** English days of the week, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  ...['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, i) => [name, i + 1] as const),
  ...SHORT_MONTHS.map((name, i) => [name, i + 1] as const),
  ['sept', 9] as const,
]);

/**
 * The month a word names, whole or shortened.
 *
 * @param word - lower case; a full stop at its end is passed over
 * @returns 1 to 12, 0 when it names none
 */
export const monthNumber = (word: string): number => NUMBERS.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0;
