import { counted } from './counted.ts';

interface Range {
  readonly lower: number;
  readonly upper: number;
}

/** "1", or "1–3". */
export const rangeInFigures = ({ lower, upper }: Range): string => (lower === upper ? `${lower}` : `${lower}–${upper}`);

/** For one line of a list: "goes back to 1 origin", "goes back to 1–3 origins". */
export const goesBackTo = (range: Range): string =>
  `goes back to ${rangeInFigures(range)} ${range.upper === 1 ? 'origin' : 'origins'}`;

/** For the claim's own page: "2 unconnected sources in 9 articles". Counts only; never whether it is so. */
export function independenceInWords({ lower, upper }: Range, articles: number): string {
  const where = `in ${counted(articles, 'article')}`;
  if (upper === 0) return `No source found ${where}`;
  if (lower === 0) return `No named source ${where}; at most ${counted(upper, 'unnamed one')}`;
  if (lower < upper) return `${lower} to ${upper} unconnected sources ${where}`;
  return lower === 1 ? `1 source ${where}` : `${lower} unconnected sources ${where}`;
}

/** Why it is a range, when it is one. */
export function rangeExplained({ lower, upper }: Range): string | null {
  if (lower === upper) return null;
  const rest = upper - lower;
  return `${counted(lower, 'named source')} that nothing here connects. ${counted(rest, 'more')
    .replace(/mores$/, 'more')
    .replace(
      /^1 more$/,
      'One more',
    )} ${rest === 1 ? 'is' : 'are'} not named, or could not be resolved, and may be the same as another.`;
}
