/** Longer numbers are none that is read: 15 figures are exact, and separators take room. Source: IEEE 754. */
const LONGEST = 24;

const PLAIN = /^\d+(?:\.\d+)?$/u;
/** "1,200", "12,345,678.90", Indian "12,34,567". */
const COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u;
/** "1.234.567", "1.234.567,89": points between thousands, twice at least. */
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u;
/** "1.234,56" and "12,5": a comma that can stand between no thousands. */
const DECIMAL_COMMA = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3},\d{1,2}$/u;

/**
 * The value of figures as English prints them, and as others do where that can be read in one way only.
 *
 * @returns `undefined` for what is no number: "1,2,3", "3.2.1", "007", four hundred figures
 */
export function valueOfFigures(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  if (text.length > 1 && text.charCodeAt(0) === 48 && !/^0[.,]/u.test(text)) return undefined;
  let plain: string;
  if (PLAIN.test(text)) plain = text;
  else if (COMMAS.test(text)) plain = text.replaceAll(',', '');
  else if (POINTS.test(text) || DECIMAL_COMMA.test(text)) plain = text.replaceAll('.', '').replace(',', '.');
  else return undefined;
  const value = Number(plain);
  return value <= LARGEST ? value : undefined;
}

/** What is counted in more is no number of a press report. Source: our choice. */
export const LARGEST = 1e18;

/** As near as fifteen figures come: 0.1 + 0.2 is 0.3. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
