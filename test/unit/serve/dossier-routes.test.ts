import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { DossierBody, DossierSummary, DossiersBody, KeptBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { exampleArticle } from '../../integration/archive/example-articles.ts';
import { ARTICLE, BOARD, CRANE, cutAnew, statementId } from '../dossier/kept.ts';

const OTHER = exampleArticle({
  id: 'a2',
  outlet: 'Morning Tide',
  published: '2031-03-05',
  said: [{ content: CRANE, origin: 'Osric Vane' }],
});

let archive: Archive;
let app: ReturnType<typeof createApp>;
let id: string;

beforeEach(async () => {
  archive = await openArchive(':memory:');
  app = createApp(archive, {
    webRoot: '/nowhere',
    write: (work) => work(archive),
    now: () => new Date('2031-03-06T08:00:00Z'),
  });
  for (const article of [ARTICLE, OTHER]) await archive.store(article);
  await archive.corroborate();
  id = (await answer<DossierSummary>('POST', '/api/dossiers', { name: 'The crane' })).id;
});
afterEach(() => archive.close());

const send = (method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const answer = async <Body>(method: string, path: string, body?: unknown): Promise<Body> =>
  (await (await send(method, path, body)).json()) as Body;
const keep = (article: typeof ARTICLE, at: number) =>
  answer<KeptBody>('POST', `/api/dossiers/${id}/items`, { article: article.id, statement: statementId(article, at) });
const quotes = ({ entries }: DossierBody): string[] => entries.map(({ quote }) => quote);

describe('dossiers in the API', () => {
  it('keep statements in an order that can be changed, each with a comment', async () => {
    const kept = [await keep(ARTICLE, 0), await keep(ARTICLE, 1), await keep(OTHER, 0)];
    expect(kept.map(({ added }) => added)).toEqual([true, true, true]);
    expect(await keep(ARTICLE, 0)).toMatchObject({ added: false, item: kept[0]?.item });
    const [, second, third] = kept.map(({ item }) => item);
    await answer('POST', `/api/dossiers/${id}/items/${third}`, { before: second });
    const body = await answer<DossierBody>('POST', `/api/dossiers/${id}/items/${third}`, { comment: 'Who is he?' });
    expect(quotes(body)).toEqual([CRANE, CRANE, BOARD]);
    expect(body.entries.map(({ comment, article }) => [article.outlet, comment])).toEqual([
      ['Harbour Gazette', ''],
      ['Morning Tide', 'Who is he?'],
      ['Harbour Gazette', ''],
    ]);
    expect(body.entries[0]?.claim).toMatchObject({ articles: 2, outlets: 2, lower: 2, upper: 2 });
    const list = await answer<DossiersBody>('GET', '/api/dossiers');
    expect(list.items.map(({ name, articles, items }) => [name, articles, items.length])).toEqual([
      ['The crane', 2, 3],
    ]);
    expect(quotes(await answer('DELETE', `/api/dossiers/${id}/items/${second}`))).toEqual([CRANE, CRANE]);
  });

  it('are found again after a new analysis, and say so where they are not', async () => {
    await keep(ARTICLE, 0);
    await keep(OTHER, 0);
    await archive.store(cutAnew(ARTICLE, [4, 0]));
    await archive.store({ ...OTHER, statements: [], analysis: { version: '2' } });
    const { entries } = await answer<DossierBody>('GET', `/api/dossiers/${id}`);
    expect(entries.map(({ state, quote, chain }) => [state, quote, chain.at(-1)?.name])).toEqual([
      ['moved', CRANE, 'Mara Quill'],
      ['gone', CRANE, 'Osric Vane'],
    ]);
  });

  it('are called otherwise, commented, taken along and deleted', async () => {
    await keep(ARTICLE, 0);
    const body = await answer<DossierBody>('POST', `/api/dossiers/${id}`, { name: 'Crane “7”', comment: 'For later.' });
    expect([body.name, body.comment, body.entries.length]).toEqual(['Crane “7”', 'For later.', 1]);
    const page = await app.request(`/api/dossiers/${id}/report.html`);
    expect(page.headers.get('content-disposition')).toBe(
      `attachment; filename="dossier.html"; filename*=UTF-8''crane-7.html`,
    );
    expect(await page.text()).toContain('<h1>Crane “7”</h1>');
    const text = await app.request(`/api/dossiers/${id}/report.md`);
    expect(text.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await text.text()).toContain('[^1]: “the brake');
    expect((await send('DELETE', `/api/dossiers/${id}`)).status).toBe(200);
    expect((await answer<DossiersBody>('GET', '/api/dossiers')).items).toEqual([]);
  });

  it.each([
    ['POST', '', { comment: 'no name' }, 422, 'dossier.invalid'],
    ['POST', '', { name: 'the crane' }, 409, 'dossier.name-taken'],
    ['GET', '/none', undefined, 404, 'dossier.not-found'],
    ['GET', '/none/report.md', undefined, 404, 'dossier.not-found'],
    ['POST', '/none', { name: 'x' }, 404, 'dossier.not-found'],
    ['DELETE', '/none', undefined, 404, 'dossier.not-found'],
    ['POST', '/ID', { name: '' }, 422, 'dossier.invalid'],
    ['POST', '/ID/items', { article: 'a1' }, 422, 'dossier.invalid'],
    ['POST', '/ID/items', { article: 'a9', statement: 's1' }, 404, 'serve.no-article'],
    ['POST', '/ID/items', { article: 'a1', statement: 's1' }, 404, 'dossier.no-statement'],
    ['POST', '/ID/items/k1', { comment: 'x' }, 404, 'dossier.no-item'],
    ['DELETE', '/ID/items/k1', undefined, 404, 'dossier.no-item'],
    ['PUT', '/ID', {}, 405, 'serve.method'],
  ])('refuse %s %s with %j', async (method, path, body, status, code) => {
    const response = await send(method, `/api/dossiers${path.replace('ID', id)}`, body);
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
  });

  it('are only read where the room only reads', async () => {
    app = createApp(archive, { webRoot: '/nowhere' });
    const response = await send('POST', '/api/dossiers', { name: 'Another' });
    expect([response.status, (await response.json()).error.code]).toEqual([403, 'serve.read-only']);
    expect((await app.request('/api/dossiers')).status).toBe(200);
  });
});
