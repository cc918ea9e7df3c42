import { HearsayError } from '../errors.ts';
import type { Listing } from './api.ts';

/** The most rows one answer carries. */
const MOST_ROWS = 500;
const USUAL_ROWS = 50;

interface PageQuery {
  readonly limit: number;
  readonly offset: number;
}

function wholeNumber(name: string, value: string | undefined, fallback: number, least: number, most: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number;
  throw new HearsayError('serve.bad-parameter', `"${name}" must be a whole number from ${least} to ${most}.`, {
    detail: `${name}=${value.slice(0, 40)}`,
  });
}

/** `limit` and `offset` of a request; throws `serve.bad-parameter` for anything but whole numbers in range. */
export function readPageQuery(query: (name: string) => string | undefined): PageQuery {
  return {
    limit: wholeNumber('limit', query('limit'), USUAL_ROWS, 1, MOST_ROWS),
    offset: wholeNumber('offset', query('offset'), 0, 0, 999_999_999),
  };
}

/** One page of a list. Asks for one row more than wanted, to know whether another page follows. */
export async function listPage<Row>(
  { limit, offset }: PageQuery,
  rowsOf: (page: PageQuery) => Promise<readonly Row[]>,
): Promise<Listing<Row>> {
  const rows = await rowsOf({ limit: limit + 1, offset });
  return { items: rows.slice(0, limit), offset, limit, more: rows.length > limit };
}

/** The error for a parameter that takes only some values. */
export const unknownValue = (name: string, value: string, known: readonly string[]): HearsayError =>
  new HearsayError('serve.bad-parameter', `"${name}" must be one of ${known.join(', ')}.`, {
    detail: `${name}=${value.slice(0, 40)}`,
  });

/** Where a claim stands in the echo chart. */
interface PlaceQuery {
  readonly articles: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * `articles=4&origins=1-2`, the claims of one place of the echo chart; `null` when neither is asked for.
 *
 * @throws HearsayError `serve.bad-parameter` for anything but whole numbers, or only one of the two
 */
export function readPlaceQuery(query: (name: string) => string | undefined): PlaceQuery | null {
  const [articles, origins] = [query('articles'), query('origins')];
  if (articles === undefined && origins === undefined) return null;
  const [from = '', to = from] = (origins ?? '').split('-', 2);
  return {
    articles: wholeNumber('articles', articles ?? '', 0, 1, 999_999_999),
    lower: wholeNumber('origins', from, 0, 0, 999_999_999),
    upper: wholeNumber('origins', to, 0, 0, 999_999_999),
  };
}
