import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HearsayError } from '../errors.ts';
import { fileProblem } from '../intake/file-problem.ts';

/** A file to read, or a place that could not be looked into. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly sizeBytes: number }
  | { readonly kind: 'failed'; readonly path: string; readonly error: HearsayError };

/**
 * The files named and those inside the folders named, folders in the order of their names. Hidden files and folders
 * inside a folder are passed over; named ones are taken. A folder that is reached twice is entered once.
 *
 * @param except - real paths left out, such as the archive that is being written
 */
export async function walkFiles(paths: readonly string[], except: ReadonlySet<string> = new Set()): Promise<Found[]> {
  const found: Found[] = [];
  const entered = new Set<string>();
  for (const path of paths) await look(path, true);
  return found;

  async function look(path: string, named: boolean): Promise<void> {
    if (path === '-' && named) {
      found.push({ kind: 'file', path, sizeBytes: 0 });
      return;
    }
    try {
      const stats = await stat(path);
      const real = stats.isDirectory() || except.size > 0 ? await realOf(path) : path;
      if (stats.isDirectory()) await enter(path, real);
      else if (except.has(real)) return;
      // Pipes and devices inside a folder are no reports; a named one is given to the reader, who says what it is.
      else if (stats.isFile() || named) found.push({ kind: 'file', path, sizeBytes: stats.size });
    } catch (error) {
      found.push({ kind: 'failed', path, error: fileProblem(error, path) });
    }
  }

  async function enter(path: string, real: string): Promise<void> {
    if (entered.has(real)) return;
    entered.add(real);
    const entries: Dirent[] = await readdir(path, { withFileTypes: true });
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith('.'));
    for (const name of names.sort()) await look(join(path, name), false);
  }
}

/** Without links; a pipe such as `/dev/fd/63` has no path but the one it was given by. */
const realOf = (path: string): Promise<string> => realpath(path).catch(() => path);
