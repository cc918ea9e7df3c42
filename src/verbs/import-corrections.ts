import { writeFile } from 'node:fs/promises';
import type { EntityArchive, EntityReader } from '../archive/entity-archive.ts';
import type { Correction } from '../entities/correction.ts';
import type { Persona } from '../entities/types.ts';
import { HearsayError } from '../errors.ts';
import { fileProblem } from '../intake/file-problem.ts';

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
    const read = correctionFrom(record);
    if (typeof read !== 'string') corrections.push(read);
    else failed.push({ line: at + 1, error: new HearsayError('list.bad-line', `line ${at + 1}: ${read}`) });
  });
  if (corrections.length > 0) await archive.correct(corrections);
  return { kept: corrections.length, failed };
}

const ACTIONS: ReadonlySet<unknown> = new Set(['merge', 'split', 'rename', 'kind']);

/** The correction, or what is wrong with the line. */
function correctionFrom(record: string): Correction | string {
  let value: Partial<Record<keyof Correction, unknown>> | null;
  try {
    value = JSON.parse(record) as typeof value;
  } catch {
    return 'it is not JSON';
  }
  if (typeof value !== 'object' || value === null) return 'it is not a JSON object';
  const { id, action, of, from, to = null, by, at, undone = null } = value;
  if (typeof id !== 'string' || typeof by !== 'string' || typeof at !== 'string') return 'it has no id, by or at';
  if (!ACTIONS.has(action)) return `"${String(action)}" is no correction`;
  if (!arePersonas(of) || !arePersonas(from)) return 'its names cannot be read';
  if (to !== null && typeof to !== 'string') return 'its "to" is no text';
  const who = undone as Correction['undone'];
  return { id, action: action as Correction['action'], of, from, to, by, at, undone: who };
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

const arePersonas = (value: unknown): value is Persona[] =>
  Array.isArray(value) &&
  value.every(
    (one: Partial<Persona> | null) =>
      typeof one === 'object' &&
      one !== null &&
      typeof one.id === 'string' &&
      typeof one.name === 'string' &&
      (one.class === 'person' || one.class === 'body') &&
      [one.country, one.office, one.field, one.article].every(isText),
  );
