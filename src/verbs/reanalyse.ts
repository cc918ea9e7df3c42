import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Archive } from '../archive/archive.ts';
import type { Correction } from '../entities/correction.ts';
import { HearsayError } from '../errors.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { ANALYSIS_VERSION } from '../pipeline.ts';
import type { GatheringProgress } from './add.ts';
import { annotateOne } from './annotate-one.ts';
import { idleCorrections } from './correct.ts';

/** Articles in one transaction: a database takes as long to end a small one as a large one. */
const ARTICLES_A_STEP = 100;

/** What became of an archive's articles. */
export interface ReanalyseReport {
  readonly articles: number;
  readonly reanalysed: number;
  /** Articles whose former analysis stays. */
  readonly failed: readonly { readonly article: string; readonly error: HearsayError }[];
  readonly interrupted: boolean;
  /** Corrections in force that change nothing now, because the archive names nobody they are about. */
  readonly idle: readonly Correction[];
}

/** How far `reanalyse` is: articles looked at, of all that are held. */
export type ReanalyseProgress =
  | { readonly stage: 'articles'; readonly done: number; readonly total: number }
  | GatheringProgress;

interface ReanalyseOptions {
  /** Asks to stop; the articles in hand are finished first. */
  readonly signal?: AbortSignal;
  /** Told of each article, and of each step with texts. */
  readonly onProgress?: (progress: ReanalyseProgress) => void;
}

/**
 * Analyses anew every article whose analysis is older than this version's, then forms claims and entities. Evidence and
 * people's corrections stay as they are; the same call again goes on where it stopped.
 */
export async function reanalyse(
  archive: Archive,
  { signal, onProgress = () => {} }: ReanalyseOptions = {},
): Promise<ReanalyseReport> {
  const failed: { article: string; error: HearsayError }[] = [];
  let [articles, reanalysed] = [0, 0];
  let waiting: AnnotatedArticle[] = [];
  const keep = async (): Promise<void> => {
    const outcomes = waiting.length === 0 ? [] : await archive.storeAll(waiting);
    for (const [n, outcome] of outcomes.entries()) {
      if (outcome === 'reanalysed') reanalysed++;
      else if (outcome instanceof HearsayError) failed.push({ article: waiting[n]!.id, error: outcome });
    }
    waiting = [];
  };
  // With a broken-off run claims wait until the next one ends; evidence and corrections are whole.
  if (!signal?.aborted) await archive.startAnew(ANALYSIS_VERSION);
  const { articles: total } = await archive.counts();
  for await (const article of archive.eachArticle()) {
    await nextTurn();
    if (signal?.aborted) break;
    articles++;
    try {
      if (!(await archive.holds(article, ANALYSIS_VERSION))) waiting.push(annotateOne(article));
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'annotate.unexpected') throw error;
      failed.push({ article: article.id, error });
    }
    if (waiting.length === ARTICLES_A_STEP) await keep();
    onProgress({ stage: 'articles', done: articles, total });
  }
  await keep();
  const goOn = (): boolean => !signal?.aborted;
  const tellOf =
    (stage: GatheringProgress['stage']) =>
    (done: number, ofAll: number): boolean => {
      onProgress({ stage, done, total: ofAll });
      return goOn();
    };
  if (goOn()) await archive.compareTexts(tellOf('texts'));
  if (goOn()) await archive.corroborate(tellOf('claims'));
  if (goOn()) await archive.gather(tellOf('names'));
  const interrupted = signal?.aborted ?? false;
  // Of what is only half gathered nothing can be said.
  return { articles, reanalysed, failed, interrupted, idle: interrupted ? [] : await idleCorrections(archive) };
}
