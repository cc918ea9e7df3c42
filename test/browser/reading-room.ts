/** Reading rooms for browser tests, on a free port: over a copy of the sample's archive, an empty one, or any other. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveReader } from '../../src/archive/archive.ts';
import type { EntityReader } from '../../src/archive/entity-archive.ts';
import { openArchive } from '../../src/archive/open-archive.ts';
import { serve } from '../../src/serve/listen.ts';
import type { Write } from '../../src/serve/may-write.ts';
import { archiveOf, type Prepared } from './prepare.ts';

/** In the days of the sample. */
const TODAY = new Date('2031-03-20T12:00:00Z');

export interface Room {
  readonly url: string;
  /** Takes everything away again. */
  close(): Promise<void>;
}

async function openRoom({ webRoot }: Prepared, fill: (path: string) => unknown): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-room-'));
  const path = join(folder, 'sample.db');
  await fill(path);
  const archive = await openArchive(path, { mode: 'read' });
  const write: Write = async (work) => {
    const open = await openArchive(path);
    return await work(open).finally(() => open.close());
  };
  const room = await serve({ archive, port: 0, webRoot, write, now: () => TODAY });
  return {
    url: room.url,
    close: async () => {
      await room.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a room over the sample, which can be changed there. */
export const openSampleRoom = (prepared: Prepared): Promise<Room> =>
  openRoom(prepared, (path) => copyFileSync(prepared.sample, path));

/** Opens a room over what `hearsay add` makes of a file, which can be changed there. */
export const openRoomOf =
  (file: string) =>
  (prepared: Prepared): Promise<Room> =>
    openRoom(prepared, (path) => archiveOf(file, path));

/** Opens a room over an archive without an article. */
export const openEmptyRoom = (prepared: Prepared): Promise<Room> =>
  openRoom(prepared, async (path) => (await openArchive(path)).close());

/** Opens a room over any archive, which is not changed there: for what the sample does not have. */
export const openRoomOver =
  (archive: ArchiveReader & EntityReader) =>
  async ({ webRoot }: Prepared): Promise<Room> => {
    const { url, close } = await serve({ archive, port: 0, webRoot });
    return { url, close };
  };
