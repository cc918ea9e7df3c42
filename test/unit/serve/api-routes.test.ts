import { describe, expect, it } from 'vitest';
import type { ArticleBody, ClaimBody, EchoBody, Listing, SourceBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { CORPUS } from './corpus.ts';
import { memoryArchive } from './memory-archive.ts';

const app = createApp(memoryArchive(CORPUS), { webRoot: '/nowhere' });

async function get<Body>(path: string): Promise<Body> {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type'), path).toMatch(/^application\/json/);
  return (await response.json()) as Body;
}

describe('the API', () => {
  it('counts what the archive holds', async () => {
    expect(await get('/api/counts')).toEqual({ articles: 5, statements: 9, claims: 4, sources: 7, outlets: 3 });
  });

  it('pages through the articles, newest first, and says when there are more', async () => {
    const first = await get<Listing<{ id: string }>>('/api/articles?limit=3');
    expect(first).toMatchObject({ offset: 0, limit: 3, more: true });
    expect(first.items.map(({ id }) => id)).toEqual(['sha256:a4', 'sha256:a3', 'sha256:a2']);
    const second = await get<Listing<{ id: string }>>('/api/articles?limit=3&offset=3');
    expect(second.items.map(({ id }) => id)).toEqual(['sha256:a1', 'letters/7']);
    expect(second.more).toBe(false);
  });

  it('keeps the articles of one outlet', async () => {
    const { items } = await get<Listing<{ id: string }>>('/api/articles?outlet=Coast%20Gazette');
    expect(items.map(({ id }) => id)).toEqual(['sha256:a4', 'sha256:a1']);
  });

  it.each([
    ['with a colon in its id', '/api/articles/sha256:a1', 'sha256:a1'],
    ['with an escaped colon', '/api/articles/sha256%3Aa1', 'sha256:a1'],
    ['with an escaped slash', '/api/articles/letters%2F7', 'letters/7'],
  ])('finds an article %s', async (_, path, id) => {
    expect((await get<ArticleBody>(path)).article.id).toBe(id);
  });

  it('gives an article its statements with their claims, each once', async () => {
    const { article, statements, claims } = await get<ArticleBody>('/api/articles/sha256:a1');
    expect(article).not.toHaveProperty('statements');
    expect(statements.map(({ claim }) => claim)).toEqual(['c-dark', 'c-dark', 'c-licence']);
    expect(claims.map(({ id }) => id)).toEqual(['c-dark', 'c-licence']);
    expect(claims[0]).toMatchObject({ outlets: 3, independent: { lower: 1, upper: 1 }, denials: 1 });
  });

  it('gives a claim its statements, oldest first, in passages their offsets fit', async () => {
    const { claim, statements } = await get<ClaimBody>('/api/claims/c-dark');
    expect(claim.outlets).toEqual(['Coast Gazette', 'Morning Tide', 'Island Post']);
    expect(statements.map(({ published }) => published)).toEqual([
      '2030-05-02',
      '2030-05-02',
      '2030-05-03',
      '2030-05-04',
    ]);
    for (const { passage, content, text } of statements) {
      const [start, end] = content[0]!;
      expect(passage.text.slice(start - passage.start, end - passage.start)).toBe(text);
    }
  });

  it('keeps the claims that have all the words', async () => {
    const { items } = await get<Listing<{ id: string }>>('/api/claims?words=light%20dark');
    expect(items.map(({ id }) => id)).toEqual(['c-dark']);
  });

  it('puts every claim at its place of the echo chart, most articles first', async () => {
    const { places } = await get<EchoBody>('/api/echo');
    expect(places.map(({ articles, lower, upper, claims }) => [articles, lower, upper, claims])).toEqual([
      [3, 1, 1, 1],
      [2, 2, 2, 1],
      [1, 0, 1, 1],
      [1, 2, 2, 1],
    ]);
    expect(places[0]?.claim.id).toBe('c-dark');
  });

  it.each([
    ['/api/claims?articles=3&origins=1', ['c-dark']],
    ['/api/claims?articles=1&origins=0-1', ['c-licence']],
    ['/api/claims?articles=1&origins=0-1&words=light', []],
    ['/api/claims?articles=9&origins=1', []],
  ])('keeps the claims of one place: %s', async (path, ids) => {
    const { items, more } = await get<Listing<{ id: string }>>(path);
    expect([items.map(({ id }) => id), more]).toEqual([ids, false]);
  });

  it.each(['/api/claims?articles=3', '/api/claims?origins=1', '/api/claims?articles=x&origins=1'])(
    'refuses half a place: %s',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'serve.bad-parameter' } });
    },
  );

  it('gives a source everything it said or passed on', async () => {
    const { summary, statements } = await get<SourceBody>('/api/sources/radio%20fenn?limit=2');
    expect(summary).toMatchObject({ name: 'Radio Fenn', asRelay: 3, asOrigin: 0 });
    expect(statements.items).toHaveLength(2);
    expect(statements.more).toBe(true);
  });

  it.each(['mara quillfeather', 'Mara Quillfeather', 'MARA%20QUILLFEATHER'])('finds a source by %s', async (name) => {
    expect((await get<SourceBody>(`/api/sources/${name}`)).summary.key).toBe('mara quillfeather');
  });

  it('marks the hits of a search', async () => {
    const { items } = await get<Listing<{ excerpt: string }>>('/api/search?q=aground');
    expect(items[0]?.excerpt).toContain('\u0002aground\u0003');
  });

  it('finds nothing for no words', async () => {
    expect((await get<Listing<unknown>>('/api/search?q=%20')).items).toEqual([]);
  });
});
