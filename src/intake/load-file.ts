import { type FileHandle, open, stat as statOf } from 'node:fs/promises';

import { HearsayError } from '../errors.ts';
import { fileProblem } from './file-problem.ts';
import { type InputFile, sizeInWords } from './input-file.ts';

/** Larger files are refused unread: they are collections, which belong in JSONL and `hearsay load`. */
export const LARGEST_BYTES = 64 * 1024 * 1024;

const SHELL_PIPE = /^\/(?:dev\/fd|dev\/stdin|proc\/(?:self|\d+)\/fd)\b/u;

/**
 * A file's bytes.
 *
 * @throws HearsayError `intake.not-found`, `intake.no-permission`, `intake.directory`, `intake.pipe`, `intake.too-large`, `intake.unreadable`
 */
export async function loadFile(
  path: string,
  { largestBytes = LARGEST_BYTES }: { readonly largestBytes?: number } = {},
): Promise<InputFile> {
  let file: FileHandle | undefined;
  try {
    // Opening a named pipe waits for somebody to write into it, perhaps for ever; the shell's own, "<(…)", have a writer.
    if (!SHELL_PIPE.test(path) && (await statOf(path)).isFIFO())
      throw new HearsayError('intake.pipe', `${path}: this is a named pipe, not a file`);
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
    throw fileProblem(cause, path);
  } finally {
    await file?.close();
  }
}
