/** What every reading room of a test run shares: the page as built now, and an archive that the command line made of the sample. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Prepared {
  readonly webRoot: string;
  /** Path of the sample's archive, to be copied: tests change what they open. */
  readonly sample: string;
}

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

/** Makes an archive of one file, as the command line does. */
export async function archiveOf(file: string, archive: string): Promise<string> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'add', file, '--archive', archive];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return archive;
}

/** Builds the page and the sample's archive, once for all rooms; `clear` takes both away. */
export async function prepare(): Promise<Prepared & { clear(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-rooms-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const [webRoot, sample] = await Promise.all([
      buildPage(folder),
      archiveOf('sample/digest.txt', join(folder, 'sample.db')),
    ]);
    return { webRoot, sample, clear };
  } catch (error) {
    clear();
    throw error;
  }
}
