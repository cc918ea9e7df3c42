import { Hono } from 'hono';
import type { ArchiveReader, ClaimSummary, StatementRecord } from '../archive/archive.ts';
import { sourceKey } from '../archive/sql/source-key.ts';
import { HearsayError } from '../errors.ts';
import type {
  ArticleBody,
  ArticlesBody,
  ClaimBody,
  ClaimsBody,
  CountsBody,
  EchoBody,
  OutletsBody,
  RoomBody,
  SearchBody,
  SourceBody,
  SourcesBody,
} from './api.ts';
import { summariseClaim } from './claim-summary.ts';
import { dropRoutes } from './drop-routes.ts';
import { echoPlaces } from './echo-places.ts';
import { readOnly, type Write } from './may-write.ts';
import { outletNames } from './outlet-names.ts';
import { listPage, readPageQuery, readPlaceQuery } from './page-query.ts';
import { withPassages } from './passage.ts';
import { topicRoutes } from './topic-routes.ts';

const oldestFirst = (a: StatementRecord, b: StatementRecord): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.article.localeCompare(b.article);

async function claimsOf(archive: ArchiveReader, statements: readonly StatementRecord[]): Promise<ClaimSummary[]> {
  const ids = new Set(statements.flatMap(({ claim }) => (claim === null ? [] : [claim])));
  const claims = await Promise.all([...ids].map((id) => archive.claim(id)));
  return claims.flatMap((claim) => (claim === null ? [] : [summariseClaim(claim)]));
}

interface ApiOptions {
  readonly write?: Write;
  readonly now?: () => Date;
  readonly onUnexpected?: (cause: unknown) => void;
}

/** The routes under `/api`: what `ArchiveReader` holds, as JSON. `docs/reading-room.md` lists them. */
export function apiRoutes(
  archive: ArchiveReader,
  { write = readOnly, now = () => new Date(), onUnexpected = console.error }: ApiOptions = {},
): Hono {
  const api = new Hono();

  api.get('/room', (c) => c.json<RoomBody>({ writes: write !== readOnly }));

  api.get('/counts', async (c) => c.json<CountsBody>(await archive.counts()));

  api.get('/outlets', async (c) => c.json<OutletsBody>({ items: await archive.outlets() }));

  api.get('/articles', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const outlet = c.req.query('outlet');
    const filter = outlet ? { outlet } : {};
    return c.json<ArticlesBody>(await listPage(query, (page) => archive.articles({ ...page, ...filter })));
  });

  api.get('/articles/:id', async (c) => {
    const id = c.req.param('id');
    const annotated = await archive.article(id);
    if (annotated === null) throw new HearsayError('serve.no-article', 'No such article.', { detail: id });
    const { statements: _, ...article } = annotated;
    const statements = await archive.statementsOf(id);
    return c.json<ArticleBody>({ article, statements, claims: await claimsOf(archive, statements) });
  });

  api.get('/echo', async (c) => c.json<EchoBody>(await echoPlaces(archive)));

  api.get('/claims', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const words = c.req.query('words')?.trim();
    const place = readPlaceQuery((name) => c.req.query(name));
    const filter = { ...(words ? { words } : {}), ...(place ? { place } : {}) };
    return c.json<ClaimsBody>(await listPage(query, (page) => archive.claims({ ...page, ...filter })));
  });

  api.get('/claims/:id', async (c) => {
    const id = c.req.param('id');
    const claim = await archive.claim(id);
    if (claim === null) throw new HearsayError('serve.no-claim', 'No such claim.', { detail: id });
    const statements = await archive.statements([...new Set([...claim.statements, ...claim.denials])]);
    const passages = await withPassages(archive, [...statements].sort(oldestFirst));
    return c.json<ClaimBody>({ claim, statements: passages, outletNames: outletNames(passages) });
  });

  api.get('/sources', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const words = c.req.query('words')?.trim();
    const filter = words ? { words } : {};
    return c.json<SourcesBody>(await listPage(query, (page) => archive.sources({ ...page, ...filter })));
  });

  api.get('/sources/:key', async (c) => {
    const key = c.req.param('key');
    const query = readPageQuery((name) => c.req.query(name));
    const source = (await archive.source(key)) ?? (await archive.source(sourceKey(key)));
    if (source === null) throw new HearsayError('serve.no-source', 'No such source.', { detail: key });
    const page = await listPage(query, async ({ limit, offset }) => source.statements.slice(offset, offset + limit));
    const statements = { ...page, items: await withPassages(archive, page.items) };
    return c.json<SourceBody>({ summary: source.summary, statements });
  });

  api.get('/search', async (c) => {
    const query = readPageQuery((name) => c.req.query(name));
    const words = (c.req.query('q') ?? '').trim();
    return c.json<SearchBody>(
      await listPage(query, async (page) => (words === '' ? [] : await archive.find(words, page))),
    );
  });

  api.route('/drops', dropRoutes(write, now, onUnexpected));
  api.route('/topics', topicRoutes(archive, write, now));

  return api;
}
