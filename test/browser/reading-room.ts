/** The real thing for browser tests: the page as built now, over an archive the command line made of the sample. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openArchive } from '../../src/archive/open-archive.ts';
import { serve } from '../../src/serve/listen.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function addSample(archive: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'add', 'sample/digest.txt', '--archive', archive],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`hearsay add ended with ${status}: ${stderr}`);
}

/** Opens a reading room over the sample on a free port; `close` takes everything away again. */
export async function openSampleRoom(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-room-'));
  const webRoot = join(folder, 'web');
  await build({
    root: join(ROOT, 'web'),
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: webRoot },
  });
  addSample(join(folder, 'sample.db'));
  const archive = await openArchive(join(folder, 'sample.db'), { mode: 'read' });
  const room = await serve({ archive, port: 0, webRoot });
  return {
    url: room.url,
    close: async () => {
      await room.close();
      await archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
