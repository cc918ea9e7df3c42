import { resolve } from 'node:path';
import type { EntityArchive } from '../archive/entity-archive.ts';
import { type BadLine, readOutlets } from '../entities/outlets/read-outlets.ts';
import { readWatchList } from '../entities/watch/read-watch-list.ts';
import { HearsayError } from '../errors.ts';
import { load } from './load.ts';

/** What came of loading a file of outlets or a watch list. */
export interface LoadedList {
  readonly kept: number;
  /** Records that no press report names so: vessels, addresses. */
  readonly passedOver: number;
  /** Names of the archive that may be on it; outlets mark nobody. */
  readonly marked: number;
  /** When the list whose place it took was loaded; `null` when it took none. */
  readonly replaced: string | null;
  /** Lines that could not be read. */
  readonly failed: readonly { readonly line: number; readonly error: HearsayError }[];
}

/**
 * Adds a user's own outlets from a CSV file; one of a known name takes its place.
 *
 * @throws {HearsayError} `intake.…` when the file cannot be read, `list.empty` when no line of it can be used
 */
export async function addOutlets(archive: EntityArchive, path: string): Promise<LoadedList> {
  const { outlets, bad } = readOutlets(await textOf(path));
  refuseEmpty(path, outlets.length, bad);
  await archive.keepOutlets(outlets);
  return { kept: outlets.length, passedOver: 0, marked: 0, replaced: null, failed: failures(bad) };
}

/**
 * Loads a watch list (OpenSanctions' `targets.simple.csv`, or FollowTheMoney JSONL) and marks who in the archive may be on
 * it. The same file in the same folder again takes the place of the former.
 *
 * @throws {HearsayError} as `addOutlets`
 */
export async function addWatchList(archive: EntityArchive, path: string, now: Date): Promise<LoadedList> {
  const { entries, bad, passedOver } = readWatchList(await textOf(path));
  refuseEmpty(path, entries.length, bad);
  // By its place, for every data set of OpenSanctions comes in a file of one name.
  const id = resolve(path);
  const former = (await archive.watchLists()).find((list) => list.id === id);
  const marked = await archive.keepWatchList({ id, file: path, loadedAt: now.toISOString(), entries });
  return { kept: entries.length, passedOver, marked, replaced: former?.loadedAt ?? null, failed: failures(bad) };
}

const textOf = async (path: string): Promise<string> => new TextDecoder().decode((await load(path)).bytes);

function refuseEmpty(path: string, kept: number, [first]: readonly BadLine[]): void {
  if (kept > 0) return;
  const detail = first === undefined ? {} : { detail: `line ${first.line}: ${first.problem}` };
  throw new HearsayError('list.empty', `${path}: nothing in it can be used`, detail);
}

const failures = (bad: readonly BadLine[]): LoadedList['failed'] =>
  bad.map(({ line, problem }) => ({ line, error: new HearsayError('list.bad-line', `line ${line}: ${problem}`) }));
