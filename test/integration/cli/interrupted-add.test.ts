import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/archive/open-archive.ts';
import { contentOf } from '../archive/content-of.ts';
import { buildCommand, folderWith, hearsay, ROOT } from './hearsay.ts';

const SAMPLE = join(ROOT, 'sample', 'digest.txt');
const { path: folder, remove } = folderWith();
const archiveAt = (name: string): string => join(folder, `${name}.db`);

async function contentAt(path: string) {
  const archive = await openArchive(path, { mode: 'read' });
  const content = await contentOf(archive);
  await archive.close();
  return content;
}

let whole: Awaited<ReturnType<typeof contentAt>>;
let writes: number;

beforeAll(async () => {
  buildCommand();
  const counted = await hearsay(['add', SAMPLE, '--archive', archiveAt('whole')], { signalAtWrite: ['SIGKILL', 0] });
  writes = Number(counted.stdout);
  whole = await contentAt(archiveAt('whole'));
}, 120_000);
afterAll(remove);

describe('an interrupted add', () => {
  it('has the fourteen articles of the sample and some hundred writes to be killed at', () => {
    expect(whole.counts.articles).toBe(14);
    expect(writes).toBeGreaterThan(100);
  });

  it.each([0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1])(
    'killed at %d of its writes leaves whole articles, and the same call again completes it',
    async (part) => {
      const archive = archiveAt(`killed-${part}`);
      const write = Math.max(1, Math.floor(part * writes));
      const killed = await hearsay(['add', SAMPLE, '--archive', archive], { signalAtWrite: ['SIGKILL', write] });
      expect(killed.signal).toBe('SIGKILL');
      const left = await contentAt(archive);
      const held = new Map(whole.articles.map((article) => [article.id, article]));
      for (const article of left.articles) expect(article).toEqual(held.get(article.id));
      expect(await hearsay(['add', SAMPLE, '--archive', archive])).toMatchObject({ code: 0 });
      expect(await contentAt(archive)).toEqual(whole);
    },
  );

  it('stopped by Ctrl-C finishes the article in hand, says how to go on, and goes on', async () => {
    const archive = archiveAt('stopped');
    const at = Math.floor(writes / 4);
    const stopped = await hearsay(['add', SAMPLE, '--archive', archive], { signalAtWrite: ['SIGINT', at] });
    expect(stopped).toMatchObject({ code: 130, signal: null });
    expect(stopped.stderr).toContain('stopped as asked; run the same command again to go on');
    const { counts } = await contentAt(archive);
    expect(counts.articles).toBeGreaterThan(0);
    expect(counts.articles).toBeLessThan(14);
    const again = await hearsay(['add', SAMPLE, '--archive', archive]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stderr).toContain(`${counts.articles} held already`);
    expect(await contentAt(archive)).toEqual(whole);
  });

  it('leaves one file behind, with no log beside it', async () => {
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(folder).filter((name) => !name.endsWith('.db'))).toEqual([]);
  });
});
