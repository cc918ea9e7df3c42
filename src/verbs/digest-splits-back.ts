import type { ArchiveReader } from '../archive/archive.ts';
import type { TopicFilter } from '../archive/topic-archive.ts';
import { HearsayError } from '../errors.ts';
import { readArticles } from '../intake/read-articles.ts';
import type { Article } from '../model/article.ts';

const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim();

const nameOf = ({ title, text }: Pick<Article, 'title' | 'text'>): string => `${words(title)}\n${words(text)}`;

/** What `hearsay read` finds in a digest's text: headline and words of each article, blanks made even. */
export async function readBack(text: string): Promise<readonly string[]> {
  try {
    const { articles } = await readArticles({ name: 'digest.txt', bytes: new TextEncoder().encode(text) });
    return articles.map(nameOf);
  } catch (error) {
    if (error instanceof HearsayError) return [];
    throw error;
  }
}

/**
 * How many of the articles that fit were found again, word for word. What a page's furniture left in an article ("Sign up
 * for our newsletter") is dropped in reading, and such an article counts as another.
 */
export async function countSame(
  archive: Pick<ArchiveReader, 'article' | 'articlesOn'>,
  filter: TopicFilter,
  found: readonly string[],
): Promise<number> {
  const left = new Set(found);
  let same = 0;
  for (const { id } of await archive.articlesOn(filter, { limit: Number.MAX_SAFE_INTEGER })) {
    const article = await archive.article(id);
    if (article !== null && left.delete(nameOf(article))) same++;
  }
  return same;
}
