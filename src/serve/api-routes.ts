import { Hono } from 'hono';
import type { ArchiveReader, ClaimSummary, StatementRecord } from '../archive/archive.ts';
import type { EntityReader } from '../archive/entity-archive.ts';
import { HearsayError } from '../errors.ts';
import type {
  ArticleBody,
  ArticlesBody,
  ClaimBody,
  ClaimsBody,
  CountsBody,
  EchoBody,
  PlacesBody,
  RoomBody,
} from './api.ts';
import { summariseClaim } from './claim-summary.ts';
import { correctionRoutes } from './correction-routes.ts';
import { dossierRoutes } from './dossier-routes.ts';
import { dropRoutes } from './drop-routes.ts';
import { echoPlaces } from './echo-places.ts';
import { keptWhile } from './kept-while.ts';
import { readOnly, type Write } from './may-write.ts';
import { outletNames } from './outlet-names.ts';
import { outletRoutes } from './outlet-routes.ts';
import { listPage, readPageQuery, readPlaceQuery } from './page-query.ts';
import { withPassages } from './passage.ts';
import { reuseRoutes } from './reuse-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { sourceRoutes } from './source-routes.ts';
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
  archive: ArchiveReader & EntityReader,
  { write = readOnly, now = () => new Date(), onUnexpected = console.error }: ApiOptions = {},
): Hono {
  const api = new Hono();

  api.get('/room', (c) => c.json<RoomBody>({ writes: write !== readOnly }));

  const counts = keptWhile(archive.revision, () => archive.counts());
  api.get('/counts', async (c) => c.json<CountsBody>(await counts()));

  api.route('/outlets', outletRoutes(archive));

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

  api.route('/', reuseRoutes(archive));

  const echo = keptWhile(archive.revision, () => echoPlaces(archive));
  api.get('/echo', async (c) => c.json<EchoBody>(await echo()));

  const seen = keptWhile(
    async () => JSON.stringify(await counts()),
    () => archive.places(),
  );
  api.get('/places', async (c) => c.json<PlacesBody>({ items: await seen() }));

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

  api.route('/', sourceRoutes(archive));
  api.route('/', correctionRoutes(archive, write));

  api.route('/', searchRoutes(archive));

  api.route('/drops', dropRoutes(write, now, onUnexpected));
  api.route('/topics', topicRoutes(archive, write, now));
  api.route('/dossiers', dossierRoutes(archive, write, now));

  return api;
}
