import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build was made from and what it made: written last, so that a build that broke off has none. */
interface BuildStamp {
  readonly sources: string;
  /** Bytes of each file, by its path inside the built folder. */
  readonly outputs: Readonly<Record<string, number>>;
}

/** Paths of the files under a folder, or of the file itself, sorted; none when it is not there. */
export function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One hash of all names and contents: dates lie after a checkout, a copy or a restored backup. */
export function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  return hash.digest('hex');
}

/** Bytes of each file, -1 for one that is not there. */
export const sizesOf = (folder: string, files: readonly string[]): Record<string, number> =>
  Object.fromEntries(files.map((file) => [file, statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? -1]));

/** The stamp of a finished build; `null` when there is none or it cannot be read. */
export function stampOf(path: string): BuildStamp | null {
  try {
    const { sources, outputs } = JSON.parse(readFileSync(path, 'utf8')) as BuildStamp;
    return typeof sources === 'string' && typeof outputs === 'object' && outputs !== null ? { sources, outputs } : null;
  } catch {
    return null;
  }
}
