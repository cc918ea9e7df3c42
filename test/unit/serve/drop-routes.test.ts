import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { openArchive } from '../../../src/archive/open-archive.ts';
import type { DropBody, DropLine } from '../../../src/serve/api.ts';
import { createApp } from '../../../src/serve/create-app.ts';
import { DROP_LIMITS, drops } from '../../../src/serve/drops.ts';

const REPORT = `Crane inspected on Tuesday

Harbour Gazette | 4 March 2031
The harbour crane was inspected on Tuesday, Mara Quill said.
`;

let archive: Archive;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  archive = await openArchive(':memory:');
  app = createApp(archive, { webRoot: '/nowhere', write: (work) => work(archive) });
});
afterEach(() => archive.close());

const post = (path: string, type: string, body: string | Uint8Array<ArrayBuffer>) =>
  app.request(path, { method: 'POST', headers: { 'content-type': type }, body });
const postJson = (path: string) => post(path, 'application/json', '{}');
const open = async (): Promise<string> => ((await (await postJson('/api/drops')).json()) as DropBody).id;
const put = (id: string, name: string, body: string | Uint8Array<ArrayBuffer>) =>
  post(`/api/drops/${id}/files?name=${encodeURIComponent(name)}`, 'application/octet-stream', body);

describe('a drop', () => {
  // Its models are loaded first.
  it('is added as "hearsay add" does it, and says what failed and why', { timeout: 60_000 }, async () => {
    const id = await open();
    await put(id, 'reports/crane.txt', REPORT);
    await put(id, 'reports/empty.txt', '');
    await put(id, 'reports/picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 1, 2, 3]));
    await put(id, 'again.txt', REPORT);
    const response = await postJson(`/api/drops/${id}/add`);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DropLine);
    expect(lines[0]?.stage).toBe('articles');
    const last = lines.at(-1);
    if (last?.stage !== 'done') throw new Error('it ended otherwise');
    expect(last.report).toMatchObject({ files: 2, articles: { added: 1, unchanged: 1 }, interrupted: false });
    expect(last.report.added).toEqual([expect.objectContaining({ id: expect.any(String), title: expect.any(String) })]);
    expect(last.report.failed.map(({ file, error }) => [file, error.code])).toEqual([
      ['reports/empty.txt', 'intake.empty-file'],
      ['reports/picture.png', 'intake.binary'],
    ]);
    const [article] = await archive.articles();
    expect((await archive.article(article?.id ?? ''))?.origin?.file).toBe('reports/crane.txt');
    expect((await archive.inputs()).map(({ file }) => file)).toEqual(['again.txt', 'reports/crane.txt']);
    expect((await archive.claims()).length).toBe(1);
    expect((await postJson(`/api/drops/${id}/add`)).status).toBe(404);
  });

  it('says how the archive refused', async () => {
    const broken = createApp(archive, {
      webRoot: '/nowhere',
      write: () => Promise.reject(new Error('disk on fire')),
      onUnexpected: () => {},
    });
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: '{}' };
    const { id } = (await (await broken.request('/api/drops', init)).json()) as DropBody;
    const text = await (await broken.request(`/api/drops/${id}/add`, init)).text();
    expect(JSON.parse(text)).toMatchObject({ stage: 'error', error: { code: 'serve.unexpected' } });
    expect(text).not.toContain('fire');
  });

  it.each([
    ['a drop that is none', () => put('none', 'a.txt', 'a'), 404, 'serve.no-drop'],
    ['a file without a name', async () => put(await open(), '', 'a'), 400, 'serve.bad-parameter'],
    [
      'a plain form',
      async () => post(`/api/drops/${await open()}/files?name=a`, 'text/plain', 'a'),
      415,
      'serve.body-type',
    ],
  ])('is refused: %s', async (_, ask, status, code) => {
    const response = await ask();
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
  });

  it('takes no file larger than one may be, and keeps nothing of it', async () => {
    const held = drops(() => new Date());
    const id = await held.open();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    await expect(held.put(id, 'large.txt', endless)).rejects.toMatchObject({ code: 'intake.too-large' });
    expect(sent).toBeLessThan(DROP_LIMITS.largestFileBytes + 10_000_000);
    expect(held.files(id).paths).toEqual([]);
    await held.close(id);
  });

  it('is cleared away when it is an hour old', async () => {
    let now = new Date('2031-03-06T08:00:00Z');
    const held = drops(() => now);
    const id = await held.open();
    now = new Date('2031-03-06T09:30:00Z');
    await held.open();
    expect(() => held.files(id)).toThrow(expect.objectContaining({ code: 'serve.no-drop' }));
  });
});
