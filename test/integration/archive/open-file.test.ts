import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { folderWith } from '../cli/hearsay.ts';
import { contentOf } from './content-of.ts';
import { EXAMPLES } from './example-articles.ts';

let folder: ReturnType<typeof folderWith>;
let path: string;
beforeEach(() => {
  folder = folderWith();
  path = join(folder.path, 'archive.db');
});
afterEach(() => folder.remove());

async function filled(): Promise<void> {
  const archive = await openArchive(path);
  for (const article of EXAMPLES) await archive.store(article);
  await archive.corroborate();
  await archive.close();
}

const pragma = (name: string, value?: number): unknown => {
  const database = new Sqlite(path);
  const answer = database.pragma(value === undefined ? name : `${name} = ${value}`, { simple: true });
  database.close();
  return answer;
};

describe('opening an archive', () => {
  it('makes it when it is to be written, and finds everything again', async () => {
    await filled();
    const archive = await openArchive(path, { mode: 'read' });
    expect((await contentOf(archive)).counts).toMatchObject({ articles: 4, statements: 6 });
    await archive.close();
  });

  it('leaves the file as it was when it is only read', async () => {
    await filled();
    const before = readFileSync(path);
    const archive = await openArchive(path, { mode: 'read' });
    await archive.claims();
    await expect(archive.store(EXAMPLES[0] as never)).rejects.toThrow();
    await archive.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('has a whole file: SQLite finds nothing wrong, foreign keys and search included', async () => {
    await filled();
    const database = new Sqlite(path);
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    for (const table of ['articles', 'statements', 'claims', 'sources']) {
      const search = `${table}_search`;
      // Rank 1: the index is compared with the table it was made from.
      expect(() => database.exec(`insert into ${search}(${search}, rank) values ('integrity-check', 1)`)).not.toThrow();
    }
    database.close();
  });

  it.each([
    ['a text', (): void => writeFileSync(path, 'Mara Quill said so.\n'.repeat(100)), 'archive.not-an-archive'],
    ['a folder', (): void => void mkdirSync(path), 'archive.not-an-archive'],
    [
      'the database of another program',
      (): void => void new Sqlite(path).exec('create table songs (name text)').close(),
      'archive.not-an-archive',
    ],
  ])('refuses %s', async (_, make, code) => {
    make();
    for (const mode of ['read', 'write'] as const) {
      await expect(openArchive(path, { mode })).rejects.toMatchObject({ code });
    }
  });

  it('refuses a file whose pages are damaged, and says so', async () => {
    await filled();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, 4096 * 12);
    writeFileSync(path, bytes);
    const use = async (): Promise<void> => {
      const archive = await openArchive(path);
      try {
        await contentOf(archive);
      } finally {
        await archive.close();
      }
    };
    await expect(use()).rejects.toMatchObject({ code: 'archive.damaged' });
  });

  it('refuses one that a newer version made, and leaves it alone', async () => {
    await filled();
    pragma('user_version', 99);
    await expect(openArchive(path)).rejects.toMatchObject({
      code: 'archive.newer-schema',
      detail: expect.stringContaining('99'),
    });
    expect(pragma('user_version')).toBe(99);
  });

  it('says that there is none when it is to be read', async () => {
    await expect(openArchive(path, { mode: 'read' })).rejects.toMatchObject({ code: 'archive.not-found' });
  });

  it('says that the folder is not there', async () => {
    await expect(openArchive(join(folder.path, 'none', 'a.db'))).rejects.toMatchObject({ code: 'archive.no-folder' });
  });

  it('refuses addresses of servers', async () => {
    await expect(openArchive('postgres://localhost/hearsay')).rejects.toMatchObject({ code: 'archive.remote' });
  });

  it('says that another program is writing when that takes too long', async () => {
    await filled();
    const other = new Sqlite(path);
    other.exec('begin immediate');
    const archive = await openArchive(path, { busyTimeoutMs: 1 });
    const added = { ...EXAMPLES[0], id: 'new' } as (typeof EXAMPLES)[number];
    await expect(archive.store(added)).rejects.toMatchObject({ code: 'archive.locked' });
    other.exec('rollback');
    expect(await archive.store(added)).toBe('added');
    other.close();
    await archive.close();
  });

  it.skipIf(process.getuid?.() === 0)('reads one in a place where nothing may be written', async () => {
    await filled();
    chmodSync(folder.path, 0o500);
    const archive = await openArchive(path, { mode: 'read' });
    expect((await archive.counts()).articles).toBe(4);
    await archive.close();
    await expect(openArchive(path)).rejects.toMatchObject({ code: 'archive.read-only' });
    chmodSync(folder.path, 0o700);
  });
});

describe('one archive opened twice', () => {
  it('takes articles from both, each whole, and one reads while the other writes', async () => {
    const [one, two] = await Promise.all([openArchive(path), openArchive(path)]);
    const stored = await Promise.all(EXAMPLES.flatMap((article) => [one.store(article), two.store(article)]));
    expect(stored.filter((outcome) => outcome === 'added')).toHaveLength(EXAMPLES.length);
    await Promise.all([one.corroborate(), two.corroborate()]);
    const reader = await openArchive(path, { mode: 'read' });
    expect((await contentOf(reader)).articles).toEqual([...EXAMPLES]);
    for (const archive of [one, two, reader]) await archive.close();
  });
});
