import { writeFile } from 'node:fs/promises';
import type { EntityArchive, EntityReader } from '../archive/entity-archive.ts';
import type { Correction } from '../entities/correction.ts';
import { HearsayError } from '../errors.ts';
import { fileProblem } from '../intake/file-problem.ts';
import { readCorrection } from './read-correction.ts';

/** Every correction as one line of JSON, oldest first. */
export async function* exportCorrections(archive: EntityReader): AsyncGenerator<string> {
  for (const correction of await archive.corrections()) yield `${JSON.stringify(correction)}\n`;
}

/**
 * Writes them to a file.
 *
 * @throws {HearsayError} `intake.…` when it cannot be written
 */
export async function saveCorrections(archive: EntityReader, path: string): Promise<void> {
  let text = '';
  for await (const line of exportCorrections(archive)) text += line;
  await writeFile(path, text).catch((error: unknown) => {
    throw fileProblem(error, path);
  });
}

/** What came of importing corrections. */
export interface ImportedCorrections {
  readonly kept: number;
  /** Lines that could not be read. */
  readonly failed: readonly { readonly line: number; readonly error: HearsayError }[];
}

/** Keeps the corrections of a file that `exportCorrections` wrote; one whose id is held replaces it. */
export async function importCorrections(archive: EntityArchive, text: string): Promise<ImportedCorrections> {
  const failed: { line: number; error: HearsayError }[] = [];
  const corrections: Correction[] = [];
  text.split('\n').forEach((record, at) => {
    if (record.trim() === '') return;
    const read = readCorrection(record);
    if (typeof read !== 'string') corrections.push(read);
    else failed.push({ line: at + 1, error: new HearsayError('list.bad-line', `line ${at + 1}: ${read}`) });
  });
  if (corrections.length > 0) await archive.correct(corrections);
  return { kept: corrections.length, failed };
}
