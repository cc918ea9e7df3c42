import { Hono } from 'hono';
import type { ArchiveReader, ArticleSummary } from '../archive/archive.ts';
import type { OutletRecord } from '../archive/outlet-archive.ts';
import { HearsayError } from '../errors.ts';
import type { OutletBody, OutletsBody } from './api.ts';
import { keptWhile } from './kept-while.ts';
import { unknownValue } from './page-query.ts';

/** Newest articles named on an outlet's page; the list of articles has them all. */
const NEWEST = 12;

/** Articles counted of one outlet unless all are asked for. Source: our measurement, docs/reading-room.md: some 0.2 s. */
const MOST_COUNTED = 2_000;

/** Outlets whose counts are kept until the archive changes: all of one with tens of thousands of articles take seconds. */
const MOST_KEPT = 50;

/** The routes under `/api/outlets`. */
export function outletRoutes(archive: ArchiveReader): Hono {
  const api = new Hono();
  const kept = new Map<string, () => Promise<OutletRecord | null>>();
  const recordOf = (key: string, whole: boolean): Promise<OutletRecord | null> => {
    const name = `${whole ? 'all' : 'newest'} ${key}`;
    const options = whole ? {} : { newest: MOST_COUNTED };
    const held = kept.get(name) ?? keptWhile(archive.revision, () => archive.outletRecord(key, options));
    kept.delete(name);
    kept.set(name, held);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    return held();
  };

  api.get('/', async (c) => {
    const [items, lines] = await Promise.all([archive.outlets(), archive.outletLines()]);
    return c.json<OutletsBody>({ items, lines });
  });

  api.get('/:key', async (c) => {
    const key = c.req.param('key');
    const asked = c.req.query('count');
    if (asked !== undefined && asked !== 'all') throw unknownValue('count', asked, ['all']);
    const record = await recordOf(key, asked === 'all');
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
