import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ArchiveReader } from '../archive/archive.ts';
import { type DigestOptions, digestFiles, MANIFEST } from '../digest/digest-files.ts';
import { IS_DIGEST_FILE } from '../digest/pages/addresses.ts';
import { HearsayError } from '../errors.ts';
import { countSame, readBack } from './digest-splits-back.ts';

/** What was written. */
export interface DigestReport {
  readonly folder: string;
  readonly title: string;
  readonly articles: number;
  readonly files: number;
  /** Articles that `hearsay read` finds again in the digest's text, word for word and under their headline. */
  readonly readBack: number;
}

interface WriteOptions extends DigestOptions {
  readonly folder: string;
  /** Asks to stop; the folder is then left as it was. */
  readonly signal?: AbortSignal;
}

/**
 * Writes a digest into a folder: everything beside it first, then in its place, so that an interrupted call changes nothing.
 *
 * @returns `null` when it was asked to stop
 * @throws {HearsayError} `digest.empty`, `digest.not-ours` when the folder holds anything else, `digest.cannot-write`
 */
export async function digest(archive: ArchiveReader, options: WriteOptions): Promise<DigestReport | null> {
  const { folder, signal, title } = options;
  const former = await filesOfDigest(folder);
  const beside = await mayFail(folder, async () => {
    const parent = dirname(resolve(folder));
    await mkdir(parent, { recursive: true });
    return await mkdtemp(join(parent, `.${basename(resolve(folder))}-`));
  });
  try {
    const files: string[] = [];
    const found: string[] = [];
    let articles = 0;
    for await (const { path, content } of digestFiles(archive, options)) {
      if (signal?.aborted) return null;
      await mayFail(folder, async () => {
        await mkdir(dirname(join(beside, path)), { recursive: true });
        await writeFile(join(beside, path), content);
      });
      files.push(path);
      if (path.startsWith('articles/')) articles++;
      if (path.endsWith('.txt')) found.push(...(await readBack(content)));
    }
    const same = await countSame(archive, options.filter, found);
    await mayFail(folder, () => putInPlace(beside, folder, files, former));
    return { folder, title, articles, files: files.length, readBack: same };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** The files of the digest that a folder holds; none when it is not there or empty. */
async function filesOfDigest(folder: string): Promise<readonly string[]> {
  const notOurs = (why: string): HearsayError => new HearsayError('digest.not-ours', `${folder}: ${why}`);
  const found = await stat(folder).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) throw notOurs('this is a file');
  if ((await mayFail(folder, () => readdir(folder))).length === 0) return [];
  try {
    const { madeBy, files } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Record<string, unknown>;
    if (madeBy === 'hearsay digest' && Array.isArray(files))
      return files.filter((path): path is string => typeof path === 'string' && IS_DIGEST_FILE.test(path));
  } catch {
    // No list of files, or none of ours.
  }
  throw notOurs('it holds something else than a digest');
}

/** Takes the former digest's files away and puts the new ones where they belong; whatever else lies there stays. */
async function putInPlace(
  beside: string,
  folder: string,
  files: readonly string[],
  former: readonly string[],
): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  const kept = new Set(files);
  for (const path of former) if (!kept.has(path)) await rm(join(folder, path), { force: true });
  for (const path of files) await rename(join(beside, path), join(folder, path));
  await rmdir(join(folder, 'articles')).catch(() => {});
}

async function mayFail<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError('digest.cannot-write', `${folder}: the digest could not be written`, { detail, cause });
  }
}
