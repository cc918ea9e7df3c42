import { counted } from './counted.ts';

interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** "1", or "1–3". */
export const rangeInFigures = ({ lower, upper }: Range): string => (lower === upper ? `${lower}` : `${lower}–${upper}`);

/** For one line of a list: "goes back to 1 origin", "goes back to 1–3 origins", "goes back to no named origin". */
export function goesBackTo(range: Range): string {
  if (range.lower === 0) return 'goes back to no named origin';
  return `goes back to ${rangeInFigures(range)} ${range.upper === 1 ? 'origin' : 'origins'}`;
}

/** The same of several. */
export const goBackTo = (range: Range): string => goesBackTo(range).replace('goes', 'go');

/**
 * For the claim's own page: "2 unconnected sources in 9 articles". Counts only; never whether it is so.
 *
 * @param changed - true where some of the articles have another number or name: their sources are not counted
 */
export function independenceInWords({ lower, upper }: Range, articles: number, changed = false): string {
  const where = changed
    ? `with this number or name; ${counted(articles, 'article')} with any`
    : `in ${counted(articles, 'article')}`;
  if (upper === 0) return `No source found ${where}`;
  if (lower === 0) return `No named source ${where}; at most ${counted(upper, 'unnamed one')}`;
  if (lower < upper) return `${lower} to ${upper} unconnected sources ${where}`;
  return lower === 1 ? `1 source ${where}` : `${lower} unconnected sources ${where}`;
}

/** Why it is a range, when it is one. */
export function rangeExplained({ lower, upper }: Range): string | null {
  const rest = upper - lower;
  if (rest === 0 || lower === 0) return null;
  const named = lower === 1 ? '1 named source' : `${lower} named sources that nothing here connects`;
  const more = rest === 1 ? 'One more is not named, or repeats' : `${rest} more are not named, or repeat`;
  return `${named}. ${more} another’s words, and may be the same.`;
}
