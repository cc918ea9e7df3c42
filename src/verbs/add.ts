import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Archive, Stored } from '../archive/archive.ts';
import { type ErrorCode, HearsayError } from '../errors.ts';
import type { InputFile, ReadResult } from '../intake/input-file.ts';
import { readArticles } from '../intake/read-articles.ts';
import type { Article } from '../model/article.ts';
import { ANALYSIS_VERSION } from '../pipeline.ts';
import { annotateOne } from './annotate-one.ts';
import { load } from './load.ts';
import { walkFiles } from './walk-files.ts';

/** What is done with articles once they are stored: held against each other, their statements compared, the names in them gathered. */
export interface GatheringProgress {
  readonly stage: 'texts' | 'claims' | 'names';
  readonly done: number;
  readonly total: number;
}

/** How far `add` is. Bytes count the input. */
export type AddProgress =
  | { readonly stage: 'articles'; readonly doneBytes: number; readonly totalBytes: number; readonly articles: number }
  | GatheringProgress;

/** What became of everything that was named. */
export interface AddReport {
  /** Files read to their end. */
  readonly files: number;
  readonly articles: Readonly<Record<Stored, number>>;
  /** Statements that were put into claims. */
  readonly statements: number;
  /** Parts of files that gave no article: position from 0, bytes, reason. */
  readonly skipped: readonly {
    readonly file: string;
    readonly record: number;
    readonly start: number;
    readonly end: number;
    readonly error: HearsayError;
  }[];
  /** Files and single articles that could not be kept. */
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
  /** What a file is called in records and complaints: its path unless told. */
  readonly nameOf?: (path: string) => string;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads files and folders, annotates their articles, stores each in a transaction of its own and forms claims at the end.
 * Whatever is held already is passed over, so that an interrupted call is simply repeated.
 */
export async function add(archive: Archive, paths: readonly string[], options: AddOptions = {}): Promise<AddReport> {
  const {
    signal,
    onProgress = () => {},
    now = () => new Date(),
    except = new Set(),
    nameOf = (path) => path,
    stdin,
  } = options;
  const found = await walkFiles(paths, except);
  const files = found.filter((entry) => entry.kind === 'file');
  const tally = {
    files: 0,
    articles: { added: 0, unchanged: 0, reanalysed: 0 },
    skipped: [] as AddReport['skipped'][number][],
    failed: found.flatMap((entry): AddReport['failed'][number] | [] =>
      entry.kind === 'failed' ? { file: nameOf(entry.path), error: entry.error } : [],
    ),
  };
  const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let doneBytes = 0;
  const tell = (within: number): void => {
    const articles = Object.values(tally.articles).reduce((sum, count) => sum + count);
    onProgress({ stage: 'articles', doneBytes: doneBytes + within, totalBytes, articles });
  };

  /** The articles that the archive holds now; `null` when it was asked to stop half-way. */
  const addArticles = async (file: string, articles: readonly Article[]): Promise<ReadonlySet<Article> | null> => {
    const kept = new Set<Article>();
    for (const article of articles) {
      // A turn of the event loop: signals and timers get theirs.
      await nextTurn();
      if (signal?.aborted) return null;
      try {
        tally.articles[await keep(archive, article)] += 1;
        kept.add(article);
      } catch (error) {
        tally.failed.push({ file, error: ofOneArticle(error) });
      }
      tell(article.origin?.end ?? 0);
    }
    return kept;
  };

  for (const { path, sizeBytes } of files) {
    if (signal?.aborted) break;
    const name = nameOf(path);
    try {
      const { bytes, name: loaded } = await load(path, stdin);
      const input = { bytes, name: loaded === path ? name : loaded };
      const result = await readArticles(input);
      const kept = await addArticles(name, result.articles);
      if (kept === null) break;
      for (const { record, start, end, error } of result.skipped)
        tally.skipped.push({ file: name, record, start, end, error });
      await archive.recordInput(inputOf(input, result, kept, now()));
      tally.files += 1;
    } catch (error) {
      tally.failed.push({ file: name, error: ofOneFile(error) });
    }
    doneBytes += sizeBytes;
    tell(0);
  }
  const tellOf =
    (stage: GatheringProgress['stage']) =>
    (done: number, total: number): boolean => {
      onProgress({ stage, done, total });
      return !signal?.aborted;
    };
  if (!signal?.aborted) await archive.compareTexts(tellOf('texts'));
  const statements = signal?.aborted ? 0 : await archive.corroborate(tellOf('claims'));
  if (!signal?.aborted) await archive.gather(tellOf('names'));
  return { ...tally, statements, interrupted: signal?.aborted ?? false };
}

async function keep(archive: Archive, article: Article): Promise<Stored> {
  if (await archive.holds(article, ANALYSIS_VERSION)) return 'unchanged';
  return await archive.store(annotateOne(article));
}

const OF_ONE_ARTICLE: ReadonlySet<ErrorCode> = new Set(['archive.id-conflict', 'annotate.unexpected']);

/** Errors of one article are listed; every other error ends the work. */
function ofOneArticle(error: unknown): HearsayError {
  if (error instanceof HearsayError && OF_ONE_ARTICLE.has(error.code)) return error;
  throw error;
}

function ofOneFile(error: unknown): HearsayError {
  if (error instanceof HearsayError && error.code.startsWith('intake.')) return error;
  throw error;
}

const inputOf = (
  { name, bytes }: InputFile,
  { articles, skipped }: ReadResult,
  kept: ReadonlySet<Article>,
  readAt: Date,
) => ({
  file: name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sizeBytes: bytes.length,
  readAt: readAt.toISOString(),
  articles: articles.flatMap((article, position) => {
    if (!kept.has(article)) return [];
    const { record, start, end } = article.origin ?? { record: position, start: 0, end: bytes.length };
    return [{ id: article.id, record, start, end }];
  }),
  skipped: skipped.map(({ record, reason }) => ({ record, reason })),
});
