/** Reading rooms for browser tests: the page as built now, over an archive the command line made of the sample, or another. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { ArchiveReader } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { serve } from '../../src/serve/listen.ts';
import type { Write } from '../../src/serve/may-write.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function addSample(archive: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'add', 'sample/digest.txt', '--archive', archive],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`hearsay add ended with ${status}: ${stderr}`);
}

const openFolder = (): string => mkdtempSync(join(tmpdir(), 'hearsay-room-'));

async function buildPage(folder: string): Promise<string> {
  const webRoot = join(folder, 'web');
  await build({
    root: join(ROOT, 'web'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: webRoot },
  });
  return webRoot;
}

interface Room {
  readonly url: string;
  /** Takes everything away again. */
  close(): Promise<void>;
}

/** Opens a reading room over the sample on a free port; `empty` leaves the archive without an article. */
export async function openSampleRoom({ empty = false }: { readonly empty?: boolean } = {}): Promise<Room> {
  const folder = openFolder();
  const webRoot = await buildPage(folder);
  const path = join(folder, 'sample.db');
  if (empty) await (await openArchive(path)).close();
  else addSample(path);
  const archive = await openArchive(path, { mode: 'read' });
  const write: Write = async (work) => {
    const open = await openArchive(path);
    return await work(open).finally(() => open.close());
  };
  const room = await serve({ archive, port: 0, webRoot, write });
  return {
    url: room.url,
    close: async () => {
      await room.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a reading room over any archive: for what the sample does not have. */
export async function openRoomOver(archive: ArchiveReader): Promise<Room> {
  const folder = openFolder();
  const room = await serve({ archive, port: 0, webRoot: await buildPage(folder) });
  return {
    url: room.url,
    close: async () => {
      await room.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
