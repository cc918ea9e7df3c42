import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import type { CorrectedBody, CorrectionsBody, EntitiesBody, SourceBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { namedArticle } from '../../unit/entities/named-article.ts';

const minister = { name: 'Yusuf al-Haddan', as: 'minister of Chile', says: 'that the pier is safe' };
const ARTICLES: readonly AnnotatedArticle[] = [
  namedArticle({ id: 'a1', published: '2031-03-01', names: [minister, 'Idris Maalo'] }),
  namedArticle({
    id: 'a2',
    outlet: 'Radio Sarrane',
    published: '2031-03-04',
    names: [{ name: 'Youssef Haddan', as: 'minister of Chile', says: 'that it was safe' }],
  }),
  namedArticle({ id: 'a3', names: [{ name: 'Karim Hassan', as: 'minister of Chile', says: 'that it rains' }] }),
  namedArticle({ id: 'a4', names: [{ name: 'Karim Hassan', as: 'footballer of Peru', says: 'that it snows' }] }),
];

let archive: Archive;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  archive = await openArchive(':memory:');
  for (const article of ARTICLES) await archive.store(article);
  await archive.gather();
  app = createApp(archive, { webRoot: '/nowhere', write: (work) => work(archive) });
});
afterEach(() => archive.close());

async function get<Body>(path: string): Promise<Body> {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Body;
}

const post = (path: string, body: unknown): Response | Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function corrected(path: string, body: unknown): Promise<CorrectedBody> {
  const response = await post(path, body);
  expect(response.status, path).toBe(200);
  return (await response.json()) as CorrectedBody;
}

const source = (key: string, query = ''): Promise<SourceBody> =>
  get<SourceBody>(`/api/sources/${encodeURIComponent(key)}${query}`);
const formsOf = ({ entity }: SourceBody): string[] => (entity?.spellings ?? []).map(({ form }) => form).sort();

describe('a source in the API', () => {
  it.each(['Yusuf al-Haddan', 'Youssef Haddan', 'youssef haddan'])('is one identity under the name %s', async (key) => {
    const found = await source(key);
    expect(formsOf(found)).toEqual(['Youssef Haddan', 'Yusuf al-Haddan']);
    expect([found.entity?.firstSeen, found.entity?.lastSeen]).toEqual(['2031-03-01', '2031-03-04']);
    expect([...found.names].sort()).toEqual(['Youssef Haddan', 'Yusuf al-Haddan']);
    expect(found.statements.items.map(({ text }) => text)).toEqual(['that the pier is safe', 'that it was safe']);
    expect(found.entity).not.toHaveProperty('personas');
    expect(found.entity?.names).toEqual(['Youssef Haddan', 'Yusuf al-Haddan']);
  });

  it('says who may be meant by the name of several, and shows each of them by id', async () => {
    const { entity, several, statements } = await source('Karim Hassan');
    expect(entity).toBeNull();
    expect(several.length).toBe(2);
    expect(statements.items.length).toBe(2);
    const said = await Promise.all(several.map(({ id }) => source(id)));
    expect(said.map(({ statements: { items } }) => items.map(({ text }) => text)).sort()).toEqual([
      ['that it rains'],
      ['that it snows'],
    ]);
  });

  it('keeps what it said by outlet, month, way and part, and counts what else there is', async () => {
    const kept = await source('Yusuf al-Haddan', '?outlet=Radio%20Sarrane&part=said&through=directly&when=2031-03');
    expect(kept.statements.items.map(({ text }) => text)).toEqual(['that it was safe']);
    expect(kept.facets.outlet.map(({ value, count }) => [value, count])).toContainEqual(['Radio Sarrane', 1]);
    expect(kept.facets.outlet.length).toBe(2);
    expect((await source('Yusuf al-Haddan', '?stance=denies')).statements.items).toEqual([]);
  });

  it('is found by the beginning of a name, to be merged with', async () => {
    const { items } = await get<EntitiesBody>('/api/entities?words=idr*');
    expect(items.map(({ name }) => name)).toEqual(['Idris Maalo']);
  });
});

describe('corrections in the API', () => {
  it('merge two, show who decided it, and are taken back', async () => {
    const body = { action: 'merge', entity: 'Idris Maalo', with: 'Yusuf al-Haddan', by: 'mara' };
    const { correction, source: now } = await corrected('/api/corrections', body);
    expect(correction).toMatchObject({ action: 'merge', by: 'mara', undone: null });
    expect(formsOf(await source(now))).toEqual(['Idris Maalo', 'Youssef Haddan', 'Yusuf al-Haddan']);
    expect((await source(now)).entity?.corrections.map(({ id }) => id)).toEqual([correction.id]);

    const undone = await corrected(`/api/corrections/${correction.id}/undo`, { by: 'odo' });
    expect(undone.correction.undone).toMatchObject({ by: 'odo' });
    expect(formsOf(await source(undone.source))).toEqual(['Idris Maalo']);
    const { items } = await get<CorrectionsBody>('/api/corrections');
    expect(items).toEqual(await archive.corrections());
    expect(items.map(({ undone: back }) => back?.by)).toEqual(['odo']);
  });

  it('split one, and lead to what is left', async () => {
    const body = { action: 'split', entity: 'Yusuf al-Haddan', spelling: 'Youssef Haddan', by: 'mara' };
    const { source: now } = await corrected('/api/corrections', body);
    expect(formsOf(await source(now))).toEqual(['Yusuf al-Haddan']);
    expect(formsOf(await source('Youssef Haddan'))).toEqual(['Youssef Haddan']);
  });

  it('rename one and say what it is', async () => {
    const renamed = await corrected('/api/corrections', {
      ...{ action: 'rename', entity: 'Idris Maalo', name: 'Idris K. Maalo', by: 'mara' },
    });
    expect(renamed.source).toBe('Idris K. Maalo');
    await corrected('/api/corrections', { action: 'kind', entity: renamed.source, kind: 'organisation', by: 'mara' });
    const { summary } = await source('Idris Maalo');
    expect(summary).toMatchObject({ name: 'Idris K. Maalo', kind: 'organisation' });
    const { items } = await get<CorrectionsBody>('/api/corrections?limit=1');
    expect(items.map(({ action, to }) => [action, to])).toEqual([['kind', 'organisation']]);
  });

  it.each<[string, unknown, number, string]>([
    ['no JSON', '{', 400, 'serve.bad-parameter'],
    ['no object', '[]', 400, 'serve.bad-parameter'],
    ['nobody who decides', { action: 'rename', entity: 'Idris Maalo', name: 'I. M.' }, 400, 'serve.bad-parameter'],
    ['another action', { action: 'delete', entity: 'Idris Maalo', by: 'mara' }, 400, 'serve.bad-parameter'],
    [
      'a name that is no text',
      { action: 'rename', entity: 'Idris Maalo', name: 7, by: 'mara' },
      400,
      'serve.bad-parameter',
    ],
    [
      'a body without end',
      { action: 'rename', entity: 'x'.repeat(20_000), name: 'y', by: 'z' },
      400,
      'serve.bad-parameter',
    ],
    ['somebody unknown', { action: 'rename', entity: 'Odo Fenn', name: 'O. F.', by: 'mara' }, 404, 'source.not-found'],
    [
      'a name of two',
      { action: 'merge', entity: 'Karim Hassan', with: 'Idris Maalo', by: 'mara' },
      409,
      'source.ambiguous',
    ],
    [
      'one with itself',
      { action: 'merge', entity: 'Idris Maalo', with: 'Idris Maalo', by: 'mara' },
      422,
      'correction.impossible',
    ],
    ['a kind there is not', { action: 'kind', entity: 'Idris Maalo', kind: 'ship', by: 'mara' }, 400, 'cli.usage'],
  ])('refuse %s', async (_, body, status, code) => {
    const response = await post('/api/corrections', body);
    expect(await response.json()).toMatchObject({ error: { code } });
    expect(response.status).toBe(status);
    expect(await archive.corrections()).toEqual([]);
  });

  it('refuse to take back what is not in force', async () => {
    expect((await post('/api/corrections/k0/undo', { by: 'mara' })).status).toBe(404);
  });

  it('are refused by a room that only reads', async () => {
    const reading = createApp(archive, { webRoot: '/nowhere' });
    const response = await reading.request('/api/corrections', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: 'merge', entity: 'Idris Maalo', with: 'Yusuf al-Haddan', by: 'mara' }),
    });
    expect(await response.json()).toMatchObject({ error: { code: 'serve.read-only' } });
  });
});
