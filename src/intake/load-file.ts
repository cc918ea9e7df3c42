import { type FileHandle, open } from 'node:fs/promises';

import { HearsayError } from '../errors.ts';
import { type InputFile, sizeInWords } from './input-file.ts';

/** What the system says, as an error of ours. Source: errno(3). */
const CODES: Readonly<Record<string, readonly [HearsayError['code'], what: string]>> = {
  ENOENT: ['intake.not-found', 'there is no such file'],
  ENOTDIR: ['intake.not-found', 'there is no such file'],
  ENAMETOOLONG: ['intake.not-found', 'there is no such file'],
  ELOOP: ['intake.not-found', 'its links lead in a circle'],
  EACCES: ['intake.no-permission', 'you may not read it'],
  EPERM: ['intake.no-permission', 'you may not read it'],
  EISDIR: ['intake.directory', 'this is a folder'],
};

/** Larger files are refused unread: they are collections, which belong in JSONL and `hearsay load`. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * A file's bytes.
 *
 * @throws HearsayError `intake.not-found`, `intake.no-permission`, `intake.directory`, `intake.too-large`, `intake.unreadable`
 */
export async function loadFile(
  path: string,
  { largestBytes = LARGEST_BYTES }: { readonly largestBytes?: number } = {},
): Promise<InputFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) throw new HearsayError('intake.directory', `${path}: this is a folder`);
    if (!stat.isFile() && !stat.isFIFO())
      throw new HearsayError('intake.unreadable', `${path}: this is a device or socket, not a file`);
    if (stat.size > largestBytes) {
      throw new HearsayError(
        'intake.too-large',
        `${path}: ${sizeInWords(stat.size)}, more than the ${sizeInWords(largestBytes)} a file may have`,
      );
    }
    const bytes = await file.readFile();
    return { name: path, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    const system = cause as NodeJS.ErrnoException;
    const [code, what] = CODES[system.code ?? ''] ?? [
      'intake.unreadable',
      `cannot be read (${system.code ?? system.message})`,
    ];
    throw new HearsayError(code, `${path}: ${what}`, { cause });
  } finally {
    await file?.close();
  }
}
