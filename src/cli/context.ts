import type { Archive } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/** The archive used when nobody names one. */
export const USUAL_ARCHIVE = 'hearsay.db';

/** Options every verb has. */
export interface CommonOptions {
  readonly archive?: string;
  readonly json?: boolean;
}

/** What a verb's action is given beside its own arguments. */
export interface Context {
  readonly terminal: Terminal;
  /** Called with 1 when an input failed though the work went on; the highest code given wins. */
  readonly fail: (code: 1 | 2 | 130) => void;
}

/**
 * The archive asked for: `--archive`, then HEARSAY_ARCHIVE, then the usual one.
 *
 * @throws HearsayError `cli.usage` for an empty `--archive`, as a variable that is not set gives
 */
export function archivePath({ archive }: CommonOptions, { env }: Terminal): string {
  if (archive === '') throw new HearsayError('cli.usage', '--archive is empty: name a file');
  return archive ?? (env.HEARSAY_ARCHIVE || USUAL_ARCHIVE);
}

/** Does some work with the archive open, and closes it whatever happens. */
export async function withArchive<T>(
  path: string,
  mode: 'read' | 'write',
  work: (archive: Archive) => Promise<T>,
): Promise<T> {
  const { openArchive } = await import('../archive/open-archive.ts');
  const archive = await openArchive(path, { mode });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}
