import type { ArchiveReader, Hit, Page } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';

/**
 * Passages that have all the words, best first: claims, sources, statements and articles together.
 *
 * @throws {HearsayError} `cli.usage` when there is no letter or digit to look for
 */
export async function find(archive: ArchiveReader, words: string, page: Page = {}): Promise<readonly Hit[]> {
  if (!/[\p{L}\p{N}]/u.test(words)) throw new HearsayError('cli.usage', 'There is no word to look for.');
  return await archive.find(words, page);
}
