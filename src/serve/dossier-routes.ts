import { type Context, Hono } from 'hono';
import type { ArchiveReader } from '../archive/archive.ts';
import type { Dossier } from '../archive/dossier-archive.ts';
import { dossierEntries } from '../dossier/dossier-entries.ts';
import { changedItem, type ItemWish, itemLike, newItem, withItem, withoutItem } from '../dossier/items.ts';
import { type DossierWish, newDossier, renamedDossier } from '../dossier/new-dossier.ts';
import { HearsayError } from '../errors.ts';
import { type DossierForm, reportOf, writeDossier } from '../verbs/dossier.ts';
import type { DossierBody, DossierSummary, DossiersBody, KeptBody } from './api.ts';
import { fileName } from './file-name.ts';
import { jsonBody } from './json-body.ts';
import type { Write } from './may-write.ts';

const summarise = ({ items, ...dossier }: Dossier): DossierSummary => ({
  ...dossier,
  articles: new Set(items.map(({ article }) => article)).size,
  items: items.map(({ id, statement }) => ({ id, statement })),
});

function found<Found>(dossier: Found | null, id: string): Found {
  if (dossier === null) throw new HearsayError('dossier.not-found', 'There is no such dossier.', { detail: id });
  return dossier;
}

/** What a request to keep a statement brings. */
interface KeepWish {
  readonly article?: unknown;
  readonly statement?: unknown;
}

/** The routes under `/api/dossiers`: statements that people collect, comment and take along. */
export function dossierRoutes(archive: ArchiveReader, write: Write, now: () => Date): Hono {
  const routes = new Hono();

  const bodyOf = async ({ items, ...dossier }: Dossier): Promise<DossierBody> => ({
    ...dossier,
    entries: await dossierEntries(archive, { items }),
  });
  const change = (id: string, by: (held: Dossier) => Dossier): Promise<Dossier> =>
    write(async (open) => found(await open.changeDossier(id, by), id));

  routes.get('/', async (c) => c.json<DossiersBody>({ items: (await archive.dossiers()).map(summarise) }));

  routes.post('/', async (c) => {
    const wish = await jsonBody<DossierWish>(c);
    const dossier = await write(async (open) => {
      const made = newDossier(wish, { held: await open.dossiers(), now: now() });
      await open.keepDossier(made);
      return made;
    });
    return c.json<DossierSummary>(summarise(dossier), 201);
  });

  routes.get('/:id', async (c) => {
    const id = c.req.param('id');
    return c.json<DossierBody>(await bodyOf(found(await archive.dossier(id), id)));
  });

  routes.post('/:id', async (c) => {
    const wish = await jsonBody<DossierWish>(c);
    const id = c.req.param('id');
    const dossier = await write(async (open) => {
      const held = await open.dossiers();
      return found(await open.changeDossier(id, (one) => renamedDossier(one, wish, { held, now: now() })), id);
    });
    return c.json<DossierBody>(await bodyOf(dossier));
  });

  routes.delete('/:id', async (c) => {
    const id = c.req.param('id');
    found((await write((open) => open.dropDossier(id))) || null, id);
    return c.json({ deleted: id });
  });

  routes.post('/:id/items', async (c) => {
    const { article: of, statement } = await jsonBody<KeepWish>(c);
    if (typeof of !== 'string' || typeof statement !== 'string')
      throw new HearsayError('dossier.invalid', 'Which statement to keep is said by "article" and "statement".');
    const article = await archive.article(of);
    if (article === null) throw new HearsayError('serve.no-article', 'No such article.', { detail: of });
    const item = newItem(article, statement, now());
    let added = false;
    const dossier = await change(c.req.param('id'), (held) => {
      const more = withItem(held, item);
      added = more !== held;
      return more;
    });
    const kept = itemLike(dossier, item) ?? item;
    return c.json<KeptBody>({ dossier: summarise(dossier), item: kept.id, added }, added ? 201 : 200);
  });

  routes.post('/:id/items/:item', async (c) => {
    const wish = await jsonBody<ItemWish>(c);
    const { id, item } = c.req.param();
    return c.json<DossierBody>(await bodyOf(await change(id, (held) => changedItem(held, item, wish, now()))));
  });

  routes.delete('/:id/items/:item', async (c) => {
    const { id, item } = c.req.param();
    return c.json<DossierBody>(await bodyOf(await change(id, (held) => withoutItem(held, item, now()))));
  });

  const report = (form: DossierForm, type: string) => async (c: Context) => {
    const id = c.req.param('id') ?? '';
    const dossier = found(await archive.dossier(id), id);
    const name = `${fileName(dossier.name, 'dossier')}.${form}`;
    c.header('Content-Type', `${type}; charset=utf-8`);
    c.header(
      'Content-Disposition',
      `attachment; filename="dossier.${form}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    return c.body(writeDossier(await reportOf(archive, dossier, now()), form));
  };
  routes.get('/:id/report.md', report('md', 'text/markdown'));
  routes.get('/:id/report.html', report('html', 'text/html'));

  return routes;
}
