import { Hono } from 'hono';
import type { ReuseReader } from '../archive/reuse-archive.ts';
import { HearsayError } from '../errors.ts';
import type { ReuseBody } from './api.ts';
import { passageAround } from './passage.ts';

/** The text that articles share. */
export function reuseRoutes(archive: ReuseReader): Hono {
  const routes = new Hono();
  routes.get('/articles/:id/reuse', async (c) => {
    const id = c.req.param('id');
    const reuse = await archive.reuse(id);
    if (reuse === null) throw new HearsayError('serve.no-article', 'No such article.', { detail: id });
    const shared = reuse.shared.map(({ text, passages, ...beside }) => ({
      ...beside,
      passages: passages.map((passage) => ({ ...passage, passage: passageAround(text, passage.there) })),
    }));
    return c.json<ReuseBody>({ ...reuse, shared });
  });
  return routes;
}
