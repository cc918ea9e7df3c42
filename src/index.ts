export type {
  Archive,
  ArchiveReader,
  ArticleSummary,
  ClaimSummary,
  Counts,
  Hit,
  Input,
  OutletSummary,
  Page,
  SourceLine,
  SourceSummary,
  StatementRecord,
  Stored,
} from './archive/archive.ts';
export type * from './archive/dossier-archive.ts';
export type * from './archive/entity-archive.ts';
export { openArchive } from './archive/open-archive.ts';
export type * from './archive/outlet-archive.ts';
export type { Correction, CorrectionAction } from './entities/correction.ts';
export type { BadLine, Outlet } from './entities/outlets/read-outlets.ts';
export type * from './entities/types.ts';
export type { WatchMatch, WatchReason } from './entities/watch/match-watched.ts';
export type { WatchEntry } from './entities/watch/watch-entry.ts';
export { type ErrorCode, HearsayError } from './errors.ts';
export { explain } from './explain/explain.ts';
export type * from './explain/explanation.ts';
export { type Exported, type ExportFormat, exportAs } from './export/export-as.ts';
export { loadFile } from './intake/load-file.ts';
export { readArticles } from './intake/read-articles.ts';
export type * from './model/annotation.ts';
export type { Article, Block, BlockKind, Caption, Origin } from './model/article.ts';
export type * from './model/claim.ts';
export type { Span } from './model/span.ts';
export type * from './model/statement.ts';
export { compareNames } from './names/compare-names.ts';
export type * from './names/comparison.ts';
export { ANALYSIS_VERSION, annotate } from './pipeline.ts';
export { createApp } from './serve/create-app.ts';
export { type ReadingRoom, serve } from './serve/listen.ts';
export { type AddProgress, type AddReport, add } from './verbs/add.ts';
export { type AnnotatedLine, annotateLines } from './verbs/annotate.ts';
export { claims } from './verbs/claims.ts';
export { type CorrectionRequest, correct, type Decided, undoCorrection } from './verbs/correct.ts';
export { type DossierForm, dossier, writeDossier } from './verbs/dossier.ts';
export { find } from './verbs/find.ts';
export { exportCorrections, type ImportedCorrections, importCorrections } from './verbs/import-corrections.ts';
export { addOutlets, addWatchList, type LoadedList } from './verbs/load-lists.ts';
export { type Reading, read } from './verbs/read.ts';
export { type ReanalyseReport, reanalyse } from './verbs/reanalyse.ts';
export { type SourceFound, source } from './verbs/source.ts';
export { type Trace, type TraceLeaf, type TraceNode, trace } from './verbs/trace.ts';
