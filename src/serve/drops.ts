import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { HearsayError } from '../errors.ts';
import { sizeInWords } from '../intake/input-file.ts';
import { LARGEST_BYTES } from '../intake/load-file.ts';

/** What one drop takes. Source: our choice; a larger collection is a folder for `hearsay add`. */
export const DROP_LIMITS = { largestFileBytes: LARGEST_BYTES, mostBytes: 4e9, mostFiles: 20_000 } as const;
const KEPT_MS = 60 * 60 * 1000;
const LONGEST_NAME = 1000;

/** Files on their way into the archive, in a folder of their own. */
interface Drop {
  readonly folder: string;
  /** What each file is called, by its path. */
  readonly names: Map<string, string>;
  bytes: number;
  readonly since: number;
}

/** The drops of one reading room. All they hold lies under one folder of the system's for passing files, and goes with the process. */
export interface Drops {
  open(): Promise<string>;
  /** Takes a file in as it comes. Errors: `serve.no-drop`, `serve.drop-full`, `intake.too-large`, `archive.disk-full`. */
  put(id: string, name: string, body: ReadableStream<Uint8Array> | null): Promise<void>;
  /** Its files, in order, and what they are called. */
  files(id: string): { readonly paths: readonly string[]; readonly nameOf: (path: string) => string };
  close(id: string): Promise<void>;
}

export function drops(now: () => Date): Drops {
  const held = new Map<string, Drop>();
  let root: Promise<string> | undefined;

  const rootFolder = (): Promise<string> => {
    root ??= mkdtemp(join(tmpdir(), 'hearsay-drop-')).then((folder) => {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    });
    return root;
  };
  const dropOf = (id: string): Drop => {
    const drop = held.get(id);
    if (drop === undefined) throw new HearsayError('serve.no-drop', 'There is no such drop.', { detail: id });
    return drop;
  };
  const close = async (id: string): Promise<void> => {
    const drop = dropOf(id);
    held.delete(id);
    await rm(drop.folder, { recursive: true, force: true });
  };

  return {
    async open() {
      for (const [id, { since }] of held) if (now().getTime() - since > KEPT_MS) await close(id);
      const id = randomUUID();
      const folder = join(await rootFolder(), id);
      await mkdir(folder);
      held.set(id, { folder, names: new Map(), bytes: 0, since: now().getTime() });
      return id;
    },

    async put(id, name, body) {
      const drop = dropOf(id);
      if (name === '' || name.length > LONGEST_NAME)
        throw new HearsayError('serve.bad-parameter', '"name" must be what the file is called.');
      if (drop.names.size >= DROP_LIMITS.mostFiles)
        throw new HearsayError('serve.drop-full', `More than ${DROP_LIMITS.mostFiles.toLocaleString('en')} files.`);
      const path = join(drop.folder, String(drop.names.size).padStart(6, '0'));
      drop.names.set(path, name);
      let bytes = 0;
      const counted = new Transform({
        transform(chunk: Uint8Array, _, done) {
          bytes += chunk.length;
          drop.bytes += chunk.length;
          done(
            bytes > DROP_LIMITS.largestFileBytes || drop.bytes > DROP_LIMITS.mostBytes ? tooMuch(name, bytes) : null,
            chunk,
          );
        },
      });
      try {
        await pipeline(
          Readable.fromWeb((body ?? new Blob([]).stream()) as NodeStream),
          counted,
          createWriteStream(path),
        );
      } catch (cause) {
        drop.names.delete(path);
        drop.bytes -= bytes;
        await rm(path, { force: true });
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')
          throw new HearsayError('archive.disk-full', `${name}: there is no room for it on the disk`, { cause });
        throw cause;
      }
    },

    files(id) {
      const { names } = dropOf(id);
      return { paths: [...names.keys()].sort(), nameOf: (path) => names.get(path) ?? path };
    },

    close,
  };
}

function tooMuch(name: string, bytes: number): HearsayError {
  if (bytes <= DROP_LIMITS.largestFileBytes)
    return new HearsayError('serve.drop-full', `More than ${sizeInWords(DROP_LIMITS.mostBytes)} in one drop.`);
  const most = sizeInWords(DROP_LIMITS.largestFileBytes);
  return new HearsayError('intake.too-large', `${name}: more than the ${most} a file may have`);
}
