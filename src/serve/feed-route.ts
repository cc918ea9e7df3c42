import { type Context, Hono } from 'hono';
import type { ArchiveReader } from '../archive/archive.ts';
import { claimReader, digestArticle } from '../digest/digest-article.ts';
import { atomFeed, MOST_ENTRIES } from '../digest/pages/atom-feed.ts';
import { HearsayError } from '../errors.ts';

/** Where the reading room has the article; ids hold colons, which read better unescaped. */
const pageOf = (id: string): string => `/articles/${encodeURIComponent(id).replaceAll('%3A', ':')}`;

/**
 * `/topics/ID/feed.atom`: a topic's newest articles as an Atom feed, as `hearsay digest` writes it, with addresses of this room.
 * An empty topic has an empty feed, so that it can be taken up before anything is found.
 */
export function feedRoute(archive: ArchiveReader, now: () => Date): Hono {
  const route = new Hono();
  route.get('/topics/:id/feed.atom', async (c: Context) => {
    const id = c.req.param('id') ?? '';
    const topic = await archive.topic(id);
    if (topic === null) throw new HearsayError('topic.not-found', 'There is no such topic.', { detail: id });
    const found = await archive.articlesOn(topic, { limit: MOST_ENTRIES, offset: 0 });
    const claimOf = claimReader(archive);
    const articles = await Promise.all(found.map((article) => digestArticle(archive, article, claimOf)));
    const at = { feed: 'feed.atom', list: `/topics/${id}`, article: pageOf };
    const feed = atomFeed({ title: topic.name, key: topic.id, madeAt: now().toISOString(), articles, at });
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' });
  });
  return route;
}
