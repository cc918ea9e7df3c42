import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Archive, Stored } from '../archive/archive.ts';
import { HearsayError } from '../errors.ts';
import { loadFile } from '../intake/load-file.ts';
import { readArticles } from '../intake/read-articles.ts';
import type { Article } from '../model/article.ts';
import { ANALYSIS_VERSION, annotate } from '../pipeline.ts';
import { walkFiles } from './walk-files.ts';

/** How far `add` is. Bytes count the input; `statements` come last, when claims are formed. */
export type AddProgress =
  | { readonly stage: 'articles'; readonly doneBytes: number; readonly totalBytes: number; readonly articles: number }
  | { readonly stage: 'claims'; readonly done: number; readonly total: number };

/** What became of everything that was named. */
export interface AddReport {
  /** Files read to their end. */
  readonly files: number;
  readonly articles: Readonly<Record<Stored, number>>;
  /** Statements that were put into claims. */
  readonly statements: number;
  readonly skipped: readonly { readonly file: string; readonly record: number; readonly reason: string }[];
  readonly failed: readonly { readonly file: string; readonly error: HearsayError }[];
  /** True when it was asked to stop before the end; the same call again goes on. */
  readonly interrupted: boolean;
}

interface AddOptions {
  /** Asks to stop; the article in hand is finished first. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AddProgress) => void;
  /** Time of reading, noted with each file. */
  readonly now?: () => Date;
  /** Real paths passed over inside folders: the archive's own files. */
  readonly except?: ReadonlySet<string>;
}

/**
 * Reads files and folders, annotates their articles, stores each in a transaction of its own and forms claims at the end.
 * Whatever is held already is passed over, so that an interrupted call is simply repeated.
 */
export async function add(
  archive: Archive,
  paths: readonly string[],
  { signal, onProgress = () => {}, now = () => new Date(), except = new Set() }: AddOptions = {},
): Promise<AddReport> {
  const found = await walkFiles(paths, except);
  const files = found.flatMap((entry) => (entry.kind === 'file' ? entry : []));
  const failed = found.flatMap((entry) => (entry.kind === 'failed' ? { file: entry.path, error: entry.error } : []));
  const skipped: { file: string; record: number; reason: string }[] = [];
  const articles = { added: 0, unchanged: 0, reanalysed: 0 };
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let filesRead = 0;
  let doneBytes = 0;
  const tell = (withinFileBytes: number): void => {
    const sum = articles.added + articles.unchanged + articles.reanalysed;
    onProgress({ stage: 'articles', doneBytes: doneBytes + withinFileBytes, totalBytes, articles: sum });
  };

  for (const { path, sizeBytes } of files) {
    if (signal?.aborted) break;
    try {
      const source = await loadFile(path);
      const reading = await readArticles(source);
      for (const article of reading.articles) {
        // A turn of the event loop: signals and timers get theirs.
        await nextTurn();
        if (signal?.aborted) break;
        try {
          articles[await keep(archive, article)] += 1;
        } catch (error) {
          failed.push({ file: path, error: aboutOneArticle(error) });
        }
        tell(article.origin?.end ?? 0);
      }
      if (signal?.aborted) break;
      for (const part of reading.skipped) skipped.push({ file: path, record: part.record, reason: part.reason });
      await archive.recordInput({
        file: path,
        sha256: createHash('sha256').update(source.bytes).digest('hex'),
        sizeBytes: source.bytes.length,
        readAt: now().toISOString(),
        articles: reading.articles.map(({ id, origin }, record) => {
          return { id, record: origin?.record ?? record, start: origin?.start ?? 0, end: origin?.end ?? 0 };
        }),
        skipped: reading.skipped.map(({ record, reason }) => ({ record, reason })),
      });
      filesRead += 1;
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code.startsWith('archive.')) throw error;
      failed.push({ file: path, error });
    }
    doneBytes += sizeBytes;
    tell(0);
  }
  const interrupted = signal?.aborted ?? false;
  const statements = interrupted
    ? 0
    : await archive.corroborate((done, total) => onProgress({ stage: 'claims', done, total }));
  return { files: filesRead, articles, statements, skipped, failed, interrupted };
}

async function keep(archive: Archive, article: Article): Promise<Stored> {
  if (await archive.holds(article, ANALYSIS_VERSION)) return 'unchanged';
  return await archive.store(annotate(article));
}

/** Another text under one id concerns one article; every other error concerns the archive, and ends the work. */
function aboutOneArticle(error: unknown): HearsayError {
  if (error instanceof HearsayError && error.code === 'archive.id-conflict') return error;
  throw error;
}
