import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/serve/create-app.ts';
import { fileInside } from '../../../src/serve/web-pages.ts';
import { CORPUS } from '../../unit/serve/corpus.ts';
import { memoryArchive } from '../../unit/serve/memory-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-web-'));
const root = join(folder, 'web');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'outside');
writeFileSync(join(folder, 'web-secret.txt'), 'beside');
writeFileSync(join(root, 'index.html'), '<title>page</title>');
writeFileSync(join(root, 'theme.js'), 'theme()');
writeFileSync(join(root, 'icon.svg'), '<svg/>');
writeFileSync(join(root, 'assets/page-4f3a.js'), 'page()');
writeFileSync(join(root, 'assets/page-4f3a.css'), 'p{}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const app = createApp(memoryArchive(CORPUS), { webRoot: root });

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', '<title>page</title>'],
    ['/theme.js', 'text/javascript; charset=utf-8', 'no-cache', 'theme()'],
    ['/icon.svg', 'image/svg+xml', 'no-cache', '<svg/>'],
    ['/assets/page-4f3a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'page()'],
    ['/assets/page-4f3a.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', 'p{}'],
  ])('serves %s as %s', async (path, type, cache, body) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(cache);
    expect(await response.text()).toBe(body);
  });

  it.each([
    '/articles',
    '/articles/sha256:a1',
    '/articles/letters%2F7',
    '/articles/report.html',
    '/claims',
    '/claims/c-dark',
    '/sources/radio%20fenn',
    '/sources/dr.%20imran.js',
    '/search?q=light',
  ])('answers the view %s with the page', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<title>page</title>');
  });

  it('answers an unknown address with the page and says 404', async () => {
    const response = await app.request('/verdicts');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<title>page</title>');
  });

  it('answers a missing asset with the error body, never with the page', async () => {
    const response = await app.request('/assets/old-0000.js');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'serve.unknown-route' } });
  });

  it('answers HEAD without a body', async () => {
    const response = await app.request('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it.each(['/', '/api/counts', '/api/none', '/assets/page-4f3a.js'])('guards %s with headers', async (path) => {
    const { headers } = await app.request(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../web-secret.txt',
    '/%00secret.txt',
    '/%zz.txt',
  ])('never leaves its folder for %s', async (path) => {
    const response = await app.request(`http://localhost${path}`);
    expect(await response.text()).not.toMatch(/outside|beside/);
  });
});

describe('fileInside', () => {
  it.each([
    ['/a.js', '/root/a.js'],
    ['/a/../b.js', '/root/b.js'],
    ['/', null],
    ['/..', null],
    ['/../root-sibling/a.js', null],
    ['/%2e%2e/a.js', null],
    ['/a%00.js', null],
    ['/%', null],
  ])('turns %s into %s', (address, expected) => {
    expect(fileInside('/root', address)).toBe(expected);
  });
});
