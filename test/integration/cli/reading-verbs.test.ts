import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { EXAMPLES } from '../archive/example-articles.ts';
import { buildCommand, ended, folderWith, hearsay, start } from './hearsay.ts';

const { path: folder, remove } = folderWith({ 'notes.txt': 'no archive' });
const archivePath = join(folder, 'examples.db');

beforeAll(async () => {
  buildCommand();
  const archive = await openArchive(archivePath);
  for (const article of EXAMPLES) await archive.store(article);
  await archive.corroborate();
  await archive.close();
}, 120_000);
afterAll(remove);

const ask = (...args: readonly string[]) => hearsay([...args, '--archive', archivePath]);

describe('verbs that read an archive', () => {
  it.each([
    ['claims', ['claims']],
    ['claims-of-words', ['claims', 'ferry']],
    ['trace', ['trace', 'crane', 'twice', 'quill']],
    ['find', ['find', 'crane', 'brakes', '--limit', '3']],
    ['source', ['source', 'mara quill']],
    ['export-claims', ['export', '--of', 'claims']],
    ['export-statements', ['export', '--of', 'statements', '--format', 'jsonl']],
    ['export-articles', ['export']],
  ])('print %s as expected', async (name, args) => {
    const { code, stdout, stderr } = await ask(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`expected/${name}.txt`);
  });

  it('say that other claims have the words too', async () => {
    const { code, stderr } = await ask('trace', 'crane');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^hearsay: (1 other claim has|\d+ other claims have) these words too; "hearsay claims" lists them\n$/,
    );
  });

  const keys = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.slice(0, 1).map(keys)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keys(inner)]))
        : typeof value;

  it('keep the shape of their JSON', async () => {
    const answers = await Promise.all(
      [['claims'], ['trace', 'crane'], ['find', 'crane'], ['source', 'Mara Quill']].map((args) =>
        ask(...args, '--json'),
      ),
    );
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const shapes = answers.map(({ stdout }) => keys(JSON.parse(stdout)));
    await expect(`${JSON.stringify(shapes, null, 1)}\n`).toMatchFileSnapshot('expected/json-shapes.txt');
  });

  it('take the archive from HEARSAY_ARCHIVE, and rather from --archive', async () => {
    const env = { HEARSAY_ARCHIVE: archivePath };
    expect(await hearsay(['claims'], { env })).toMatchObject({ code: 0 });
    expect(await hearsay(['claims', '--archive', 'no.db'], { env })).toMatchObject({ code: 1, stdout: '' });
  });

  it.each([
    [
      ['claims', '--archive', 'notes.txt'],
      /^hearsay: notes.txt: this file is not a Hearsay archive \(SQLITE_NOTADB\) — /,
    ],
    [
      ['claims', '--archive', 'none.db'],
      /^hearsay: none.db: there is no archive here — Make it with "hearsay add FILE"/,
    ],
    [['claims', '--archive', '.'], /^hearsay: .: this is a folder, not a Hearsay archive — /],
    [
      ['add', 'notes.txt', '--archive', 'no/such/folder.db'],
      /^hearsay: no\/such\/folder.db: there is no folder .*no\/such — /,
    ],
    [['trace', 'zeppelin', '--archive', 'examples.db'], /^hearsay: No claim fits "zeppelin" — /],
    [['source', 'Nobody', '--archive', 'examples.db'], /^hearsay: No source is called "Nobody" — /],
  ])('say in one line what is wrong with %j', async (args, message) => {
    const { code, stdout, stderr } = await hearsay(args, { cwd: folder });
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
    expect(stderr).toMatch(message);
  });

  it('end quietly when the reader of their output goes away', async () => {
    const child = start(['export', '--archive', archivePath]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.stdout.destroy();
    await ended(child);
    expect({ code: child.exitCode, signal: child.signalCode, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  });
});

describe('hearsay serve', () => {
  async function open(...args: readonly string[]) {
    const child = start(['serve', '--json', '--archive', archivePath, ...args]);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    return { child, ...(JSON.parse(line.toString('utf8')) as { url: string; port: number }) };
  }

  it('says its address, answers there, and closes at Ctrl-C', async () => {
    const { child, url } = await open('--port', '0');
    const answer = await fetch(`${url}/api/claims`);
    expect(answer.status).toBe(200);
    await answer.text();
    child.kill('SIGINT');
    await ended(child);
    expect({ code: child.exitCode, signal: child.signalCode }).toEqual({ code: 0, signal: null });
  });

  it('makes an archive that is not there, and says so; not when it only reads', async () => {
    const folder = folderWith();
    const path = join(folder.path, 'new.db');
    const refused = await hearsay(['serve', '--port', '0', '--read-only', '--archive', path]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('there is no archive here')]);
    const child = start(['serve', '--json', '--port', '0', '--archive', path]);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const { url } = JSON.parse(line.toString('utf8')) as { url: string };
    expect(await (await fetch(`${url}/api/counts`)).json()).toMatchObject({ articles: 0 });
    expect(await (await fetch(`${url}/api/room`)).json()).toEqual({ writes: true });
    child.kill('SIGINT');
    await ended(child);
    folder.remove();
  });

  it('keeps a topic, and none when it only reads', async () => {
    const ask = (url: string) =>
      fetch(`${url}/api/topics`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'The crane', words: 'crane' }),
      });
    const writing = await open('--port', '0');
    expect((await ask(writing.url)).status).toBe(201);
    writing.child.kill('SIGINT');
    await ended(writing.child);
    const reading = await open('--port', '0', '--read-only');
    expect((await ask(reading.url)).status).toBe(403);
    expect(await (await fetch(`${reading.url}/api/topics`)).json()).toMatchObject({ items: [{ name: 'The crane' }] });
    reading.child.kill('SIGINT');
    await ended(reading.child);
  });

  it('takes the next free port when its own is taken', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    const { child, port } = await open('--port', String(taken));
    expect(port).toBeGreaterThan(taken);
    child.kill('SIGINT');
    await ended(child);
    other.close();
  });
});
