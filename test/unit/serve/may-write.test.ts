import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { asHearsayError, errorResponse } from '../../../src/serve/error-response.ts';
import { mayWrite, readOnly, type Write } from '../../../src/serve/may-write.ts';

const writes: Write = () => Promise.reject(new Error('not called here'));

function roomOf(write: Write): Hono {
  const app = new Hono();
  app.use(mayWrite(write));
  app.get('/api/topics', (c) => c.text('read'));
  app.post('/api/topics', (c) => c.text('done'));
  app.delete('/api/topics/:id', (c) => c.text('gone'));
  app.all('/api/*', (c) => c.text('nothing', 404));
  app.onError((error) => errorResponse(asHearsayError(error)));
  return app;
}

const JSON_BODY = { 'content-type': 'application/json' };
const HERE = { ...JSON_BODY, host: '127.0.0.1:4717', origin: 'http://127.0.0.1:4717' };

describe('a writing request', () => {
  it.each([
    ['from a page of this room', { ...HERE, 'sec-fetch-site': 'same-origin' }, 'done'],
    ['from a program that is no browser', JSON_BODY, 'done'],
    ['with files', { ...HERE, 'content-type': 'multipart/form-data; boundary=x' }, 'done'],
    ['from a page elsewhere', { ...HERE, origin: 'http://elsewhere.example' }, 'serve.cross-site'],
    ['from another port of this machine', { ...HERE, origin: 'http://127.0.0.1:80' }, 'serve.cross-site'],
    ['from a page without an origin', { ...HERE, origin: 'null' }, 'serve.cross-site'],
    ['that the browser calls cross-site', { ...JSON_BODY, 'sec-fetch-site': 'cross-site' }, 'serve.cross-site'],
    ['that the browser calls same-site', { ...JSON_BODY, 'sec-fetch-site': 'same-site' }, 'serve.cross-site'],
    ['as a plain form', { ...HERE, 'content-type': 'application/x-www-form-urlencoded' }, 'serve.body-type'],
    ['as plain text', { ...HERE, 'content-type': 'text/plain' }, 'serve.body-type'],
  ])('%s', async (_, headers: Record<string, string>, outcome) => {
    const response = await roomOf(writes).request('http://127.0.0.1:4717/api/topics', {
      method: 'POST',
      headers,
      body: '{}',
    });
    const text = await response.text();
    expect(response.ok ? text : JSON.parse(text).error.code).toBe(outcome);
  });

  it.each([
    ['POST', '/api/topics/1'],
    ['PUT', '/api/topics'],
    ['DELETE', '/api/topics'],
    ['POST', '/api/none'],
  ])('is refused where nothing takes it: %s %s', async (method, path) => {
    const response = await roomOf(writes).request(path, { method, headers: JSON_BODY });
    expect([response.status, (await response.json()).error.code]).toEqual([405, 'serve.method']);
  });

  it('needs no body to take something away', async () => {
    expect(await (await roomOf(writes).request('/api/topics/1', { method: 'DELETE' })).text()).toBe('gone');
  });

  it('is refused in a room that only reads, and reading is not', async () => {
    const room = roomOf(readOnly);
    const response = await room.request('/api/topics', { method: 'POST', headers: JSON_BODY, body: '{}' });
    expect([response.status, (await response.json()).error.code]).toEqual([403, 'serve.read-only']);
    expect(await (await room.request('/api/topics')).text()).toBe('read');
  });
});
