import type { ArchiveReader } from '../archive/archive.ts';

/** What can be exported, each as one record a line. */
export const EXPORTED = ['articles', 'statements', 'claims'] as const;
export type Exported = (typeof EXPORTED)[number];

export const EXPORT_FORMATS = ['jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportOptions {
  readonly of: Exported;
  readonly format?: ExportFormat;
}

/** The records of an archive as text, a line each, in an order that does not depend on when they were added. */
export async function* exportAs(
  archive: ArchiveReader,
  { of, format = 'jsonl' }: ExportOptions,
): AsyncGenerator<string> {
  switch (format) {
    case 'jsonl':
      for await (const record of recordsOf(archive, of)) yield `${JSON.stringify(record)}\n`;
      return;
    default:
      format satisfies never;
  }
}

function recordsOf(archive: ArchiveReader, of: Exported): AsyncIterable<unknown> {
  switch (of) {
    case 'articles':
      return archive.eachArticle();
    case 'statements':
      return archive.eachStatement();
    case 'claims':
      return archive.eachClaim();
    default:
      return of satisfies never;
  }
}
