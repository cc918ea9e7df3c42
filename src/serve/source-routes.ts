import { Hono } from 'hono';
import type { ArchiveReader } from '../archive/archive.ts';
import type { EntityReader, EntityRecord } from '../archive/entity-archive.ts';
import { SOURCE_ORDERS } from '../archive/source-order.ts';
import { sourceKey } from '../archive/sql/source-key.ts';
import { HearsayError } from '../errors.ts';
import type { EntitiesBody, EntityBody, SourceBody, SourceLinesBody, SourcesBody } from './api.ts';
import { facetsOf } from './facets.ts';
import { findSource } from './find-source.ts';
import { listPage, readPageQuery, unknownValue } from './page-query.ts';
import { withPassages } from './passage.ts';
import { SAID_FACETS, saidFacets } from './said-facets.ts';

/** The routes under `/api/sources` and `/api/entities`. */
export function sourceRoutes(archive: ArchiveReader & EntityReader): Hono {
  const api = new Hono();

  api.get('/sources', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const words = c.req.query('words')?.trim();
    const filter = words ? { words } : {};
    const by = c.req.query('by');
    if (by !== undefined && by !== 'entity' && by !== 'spelling') throw unknownValue('by', by, ['entity', 'spelling']);
    if (by === 'entity') {
      const asked = c.req.query('order');
      const order = SOURCE_ORDERS.find((known) => known === asked);
      if (asked !== undefined && order === undefined) throw unknownValue('order', asked, SOURCE_ORDERS);
      const options = { ...filter, ...(order === undefined ? {} : { order }) };
      return c.json<SourceLinesBody>(await listPage(query, (page) => archive.sourceLines({ ...page, ...options })));
    }
    return c.json<SourcesBody>(await listPage(query, (page) => archive.sources({ ...page, ...filter })));
  });

  api.get('/sources/:key', async (c) => {
    const key = c.req.param('key');
    const query = readPageQuery((name) => c.req.query(name));
    const source = await findSource(archive, key);
    if (source === null) throw new HearsayError('serve.no-source', 'No such source.', { detail: key });
    const { summary, entity, several, statements } = source;
    const keys = new Set([summary.key, ...(entity?.personas ?? []).map(({ name }) => sourceKey(name))]);
    const own = (name: string): boolean => keys.has(sourceKey(name));
    const chosen = Object.fromEntries(
      SAID_FACETS.flatMap((facet) => {
        const value = c.req.query(facet);
        return value === undefined ? [] : [[facet, value]];
      }),
    );
    const { rows, facets } = facetsOf(statements, saidFacets(own), chosen);
    const page = await listPage(query, async ({ limit, offset }) => rows.slice(offset, offset + limit));
    return c.json<SourceBody>({
      summary,
      entity: entity === null ? null : entityBody(entity),
      several,
      names: [...new Set(statements.flatMap(({ chain }) => chain.map(({ name }) => name)).filter(own))],
      facets,
      statements: { ...page, items: await withPassages(archive, page.items) },
    });
  });

  api.get('/entities', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const words = c.req.query('words')?.trim();
    const filter = words ? { words } : {};
    return c.json<EntitiesBody>(await listPage(query, (page) => archive.entities({ ...page, ...filter })));
  });

  return api;
}

/** An entity as a page shows it: without the judgements, and with the names that can be taken out of it. */
function entityBody({ personas, judgements: _, ...entity }: EntityRecord): EntityBody {
  const byKey = new Map<string, string>();
  for (const { name } of personas) byKey.set(sourceKey(name), name);
  const names = [...byKey].map(
    ([key, name]) => entity.spellings.find(({ form }) => sourceKey(form) === key)?.form ?? name,
  );
  return { ...entity, names: names.sort() };
}
