import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/serve/create-app.ts';
import { CORPUS } from './corpus.ts';
import { memoryArchive } from './memory-archive.ts';

const app = createApp(memoryArchive(CORPUS), { webRoot: '/nowhere', listensOn: '127.0.0.1' });

describe('the error body', () => {
  it('is this one, to the letter', async () => {
    const response = await app.request('/api/articles/none', { headers: { host: '127.0.0.1:4717' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: {
        code: 'serve.no-article',
        message: 'No such article.',
        detail: 'none',
        hint: 'Look for it in /articles; it may have been re-added under another id.',
      },
    });
  });

  it.each([
    ['an unknown claim', '/api/claims/none', {}, 404, 'serve.no-claim'],
    ['an unknown source', '/api/sources/none', {}, 404, 'serve.no-source'],
    ['an unknown route', '/api/verdicts', {}, 404, 'serve.unknown-route'],
    ['the bare API', '/api', {}, 404, 'serve.unknown-route'],
    ['a deeper unknown route', '/api/articles/a/b/c', {}, 404, 'serve.unknown-route'],
    ['words for a number', '/api/articles?limit=many', {}, 400, 'serve.bad-parameter'],
    ['a limit of nothing', '/api/claims?limit=0', {}, 400, 'serve.bad-parameter'],
    ['a limit out of range', '/api/claims?limit=501', {}, 400, 'serve.bad-parameter'],
    ['a negative offset', '/api/sources?offset=-1', {}, 400, 'serve.bad-parameter'],
    ['a number written as code', '/api/sources?offset=1e3', {}, 400, 'serve.bad-parameter'],
    ['another method', '/api/articles', { method: 'POST' }, 405, 'serve.method'],
    ['another method on the page', '/claims', { method: 'DELETE' }, 405, 'serve.method'],
    ['a page that was never built', '/claims', {}, 503, 'serve.not-built'],
    ['a foreign host', '/api/counts', { headers: { host: 'elsewhere.example' } }, 421, 'serve.foreign-host'],
    [
      'a host that begins like ours',
      '/',
      { headers: { host: '127.0.0.1.elsewhere.example' } },
      421,
      'serve.foreign-host',
    ],
    ['a host that ends like ours', '/', { headers: { host: 'notlocalhost:4717' } }, 421, 'serve.foreign-host'],
  ])('has one shape for %s', async (_, path, init: RequestInit, status, code) => {
    const response = await app.request(`http://localhost:4717${path}`, init);
    const body = (await response.json()) as { error: Record<string, string> };
    expect({ status: response.status, code: body.error.code }).toEqual({ status, code });
    expect(Object.keys(body)).toEqual(['error']);
    expect(Object.keys(body.error).filter((key) => key !== 'detail')).toEqual(['code', 'message', 'hint']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['localhost:4717', '127.0.0.1', '127.0.0.1:80', '[::1]:4717', 'LOCALHOST'])('lets %s in', async (host) => {
    expect((await app.request('/api/counts', { headers: { host } })).status).toBe(200);
  });

  it.each([
    ['archive.example:4717', 200],
    ['ARCHIVE.example', 200],
    ['192.0.2.7', 200],
    ['elsewhere.example', 421],
  ])('answers %s with %i when it was told to listen on archive.example', async (host, status) => {
    const open = createApp(memoryArchive(CORPUS), { webRoot: '/nowhere', listensOn: 'archive.example' });
    expect((await open.request('/api/counts', { headers: { host } })).status).toBe(status);
  });

  it('keeps the inner words of an unexpected failure to the terminal', async () => {
    const told: unknown[] = [];
    const broken = { ...memoryArchive(CORPUS), counts: () => Promise.reject(new Error('disk on fire')) };
    const response = await createApp(broken, { onUnexpected: (cause) => told.push(cause) }).request('/api/counts');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('disk on fire');
    expect(String(told[0])).toContain('disk on fire');
  });
});
