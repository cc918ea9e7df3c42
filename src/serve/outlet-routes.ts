import { Hono } from 'hono';
import type { ArchiveReader, ArticleSummary } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';
import type { OutletBody, OutletsBody } from './api.ts';

/** Newest articles named on an outlet's page; the list of articles has them all. */
const NEWEST = 12;

/** The routes under `/api/outlets`. */
export function outletRoutes(archive: ArchiveReader): Hono {
  const api = new Hono();

  api.get('/', async (c) => {
    const [items, lines] = await Promise.all([archive.outlets(), archive.outletLines()]);
    return c.json<OutletsBody>({ items, lines });
  });

  api.get('/:key', async (c) => {
    const key = c.req.param('key');
    const record = await archive.outletRecord(key);
    if (record === null) throw new HearsayError('serve.no-outlet', 'No such outlet.', { detail: key });
    const printed = await Promise.all(
      record.names.map(({ name }) => archive.articles({ outlet: name, limit: NEWEST })),
    );
    return c.json<OutletBody>({ ...record, newest: printed.flat().sort(newestFirst).slice(0, NEWEST) });
  });

  return api;
}

const newestFirst = (a: ArticleSummary, b: ArticleSummary): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || (a.id < b.id ? -1 : 1);
