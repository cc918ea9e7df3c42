import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { digestFiles } from '../../../src/digest/digest-files.ts';
import type { TopicArticlesBody, TopicBody, TopicChangesBody, TopicsBody } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { exampleArticle } from '../../integration/archive/example-articles.ts';

let archive: Archive;
let now = new Date('2031-03-06T08:00:00Z');
let app: ReturnType<typeof createApp>;

const report = (id: string, origin: string) =>
  exampleArticle({
    id,
    outlet: `Outlet ${id}`,
    published: '2031-03-05',
    said: [{ content: 'the harbour crane was inspected on Tuesday', origin }],
  });

beforeEach(async () => {
  archive = await openArchive(':memory:');
  now = new Date('2031-03-06T08:00:00Z');
  app = createApp(archive, { webRoot: '/nowhere', write: (work) => work(archive), now: () => now });
  await archive.store(report('a1', 'Mara Quill'));
  await archive.corroborate();
});
afterEach(() => archive.close());

const send = (method: string, path: string, body: unknown) =>
  app.request(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const get = async <Body>(path: string): Promise<Body> => (await (await app.request(path)).json()) as Body;

describe('a topic’s feed', () => {
  it('is served as `hearsay digest` writes it, with the addresses of the room', async () => {
    await archive.store(report('sha256:b1', 'Osric Vane'));
    await archive.corroborate();
    const made = await send('POST', '/api/topics', { name: 'The crane & more', words: 'crane' });
    const { id } = (await made.json()) as TopicBody;
    const served = await app.request(`/topics/${id}/feed.atom`);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    let written = '';
    const topic = (await archive.topic(id))!;
    for await (const { path, content } of digestFiles(archive, { title: topic.name, filter: topic, key: id, now }))
      if (path === 'feed.xml') written = content;
    const feed = await served.text();
    const linksOf = (xml: string): string[] => [...xml.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, to]) => to!);
    const withoutLinks = (xml: string): string => xml.replaceAll(/(<link [^>]*href=")[^"]*/g, '$1');
    expect(withoutLinks(feed)).toBe(withoutLinks(written));
    expect(linksOf(feed)).toEqual(['feed.atom', `/topics/${id}`, '/articles/a1', '/articles/sha256:b1']);
  });

  it('is empty for a topic nothing fits, and refused for one that is not there', async () => {
    const made = await send('POST', '/api/topics', { name: 'Airships', words: 'zeppelin' });
    const { id } = (await made.json()) as TopicBody;
    const feed = await (await app.request(`/topics/${id}/feed.atom`)).text();
    expect([feed.includes('<title>Airships</title>'), feed.includes('<entry>')]).toEqual([true, false]);
    expect((await app.request('/topics/none/feed.atom')).status).toBe(404);
  });
});

describe('topics in the API', () => {
  it('are made, read, looked at and deleted', async () => {
    const response = await send('POST', '/api/topics', { name: 'The crane', words: 'crane' });
    expect(response.status).toBe(201);
    const { id, articles, fresh } = (await response.json()) as TopicBody;
    expect([articles, fresh]).toEqual([1, 0]);
    await archive.store(report('a2', 'Osric Vane'));
    await archive.corroborate();
    expect((await get<TopicsBody>('/api/topics')).items.map((t) => [t.name, t.articles, t.fresh])).toEqual([
      ['The crane', 2, 1],
    ]);
    const { items, more } = await get<TopicArticlesBody>(`/api/topics/${id}/articles?limit=1`);
    expect([items.map(({ article }) => article.id), more]).toEqual([['a1'], true]);
    expect(items[0]?.related.map((related) => related.id)).toEqual(['a2']);
    const changes = await get<TopicChangesBody>(`/api/topics/${id}/changes`);
    expect(changes.origins.map(({ name }) => name)).toEqual(['Osric Vane']);

    now = new Date('2031-03-06T10:00:00Z');
    await send('POST', `/api/topics/${id}/visit`, {});
    expect((await get<TopicBody>(`/api/topics/${id}`)).fresh).toBe(1);
    now = new Date('2031-03-07T10:00:00Z');
    const seen = (await (await send('POST', `/api/topics/${id}/visit`, {})).json()) as TopicBody;
    expect([seen.fresh, seen.since.at]).toEqual([0, '2031-03-06T10:00:00.000Z']);

    expect((await app.request(`/api/topics/${id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await get<TopicsBody>('/api/topics')).items).toEqual([]);
  });

  it.each([
    ['POST', '/api/topics', { name: 'Nothing' }, 422, 'topic.invalid'],
    ['POST', '/api/topics', ['crane'], 400, 'serve.bad-parameter'],
    ['POST', '/api/topics/none/visit', {}, 404, 'topic.not-found'],
    ['DELETE', '/api/topics/none', {}, 404, 'topic.not-found'],
    ['PUT', '/api/topics/none', {}, 405, 'serve.method'],
  ])('refuse %s %s with %j', async (method, path, body, status, code) => {
    const response = await send(method, path, body);
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
  });

  it.each(['/api/topics/none', '/api/topics/none/articles', '/api/topics/none/changes'])(
    'are not at %s',
    async (path) => {
      const response = await app.request(path);
      expect([response.status, (await response.json()).error.code]).toEqual([404, 'topic.not-found']);
    },
  );

  it('are refused two of one name', async () => {
    await send('POST', '/api/topics', { name: 'The crane', words: 'crane' });
    const response = await send('POST', '/api/topics', { name: 'the crane', words: 'port' });
    expect([response.status, (await response.json()).error.code]).toEqual([409, 'topic.name-taken']);
  });
});
