import { datesIn, isoOf, type WrittenDate } from './dates.ts';

/** Dates elsewhere in the file that tell the year of "June 3", or the order of `03/06/2019`. */
export interface DateContext {
  /** The digest's own date, from its masthead. */
  readonly issue: WrittenDate | null;
  /** A year that stands alone in the masthead: "Reports of the year 2019". */
  readonly issueYear: number | null;
  /** Full dates of the page's articles, in order; `null` for those without. */
  readonly articles: readonly (WrittenDate | null)[];
}

const DAY_MS = 86_400_000;

/** What unambiguous dates of the page say about `03/06/2019`: day first, month first, or nothing. */
function dayFirstOn(dates: readonly (WrittenDate | null)[]): boolean | null {
  const slashed = dates.filter((date) => date?.slashed);
  const dayFirst = slashed.some((date) => (date?.day ?? 0) > 12);
  const monthFirst = slashed.some((date) => (date?.month ?? 0) > 12);
  return dayFirst === monthFirst ? null : dayFirst;
}

const timeOf = (date: WrittenDate, year: number): number => Date.UTC(year, date.month - 1, date.day ?? 1);

/** The year that brings a date nearest to another; a digest does not print reports of the days after it. */
function nearestYear(date: WrittenDate, to: WrittenDate, mayFollow: boolean): number | null {
  if (to.year === null) return null;
  const goal = timeOf(to, to.year);
  const years = [to.year, to.year - 1, to.year + 1].filter((year) => mayFollow || timeOf(date, year) <= goal + DAY_MS);
  return years.sort((a, b) => Math.abs(timeOf(date, a) - goal) - Math.abs(timeOf(date, b) - goal))[0] ?? null;
}

/**
 * The ISO date a dateline means. A year that is not written is taken from the same day named in the text, from the
 * digest's own date, or from the nearest article with a full date; otherwise the date stays `null`.
 */
export function publishedOn(date: WrittenDate | null, at: number, text: string, context: DateContext): string | null {
  if (date === null) return null;
  const dayFirst = dayFirstOn([...context.articles, date, context.issue]);
  if (date.year !== null) return isoOf(date, dayFirst);
  const named = datesIn(text).find(
    (other) => other.year !== null && other.month === date.month && other.day === date.day,
  );
  const byDistance = context.articles
    .map((other, i) => ({ other, far: Math.abs(i - at) }))
    .sort((a, b) => a.far - b.far);
  const neighbour = byDistance.find(({ other }) => other !== null)?.other ?? null;
  const year =
    named?.year ??
    (context.issue ? nearestYear(date, context.issue, false) : null) ??
    context.issueYear ??
    (neighbour ? nearestYear(date, neighbour, true) : null);
  return isoOf(date, dayFirst, year);
}
