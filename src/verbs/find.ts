import type { ArchiveReader, Hit, Page } from '../archive/archive.ts';
import { DATE_FORMS, parseSearch, unreadDates } from '../archive/search-query.ts';
import { HearsayError } from '../errors.ts';

/**
 * Passages that have all the words, best first: claims, sources, statements and articles together. `-word`, `source:`,
 * `outlet:`, `before:`, `after:`, `date:`, `stance:`, `origin:`, `place:` and `language:` keep some of them; see `parseSearch`.
 *
 * @throws {HearsayError} `cli.usage` when there is no letter or digit to look for, and for a date in words
 */
export async function find(archive: ArchiveReader, typed: string, page: Page = {}): Promise<readonly Hit[]> {
  const query = parseSearch(typed);
  const { terms, not, conditions } = query;
  const [unread] = unreadDates(query);
  if (unread !== undefined) throw new HearsayError('cli.usage', `A date is written ${DATE_FORMS}.`, { detail: unread });
  if (terms.length === 0 && Object.keys(conditions).length === 0)
    throw new HearsayError('cli.usage', 'There is no word to look for.');
  return await archive.find(terms.join(' '), { ...page, not, conditions });
}
