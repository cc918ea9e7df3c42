import type { ArchiveReader } from '../archive/archive.ts';
import type { Dossier } from '../archive/dossier-archive.ts';
import { namedSo } from '../digest/named-so.ts';
import { dossierAsHtml } from '../dossier/as-html.ts';
import { dossierAsMarkdown } from '../dossier/as-markdown.ts';
import { dossierEntries } from '../dossier/dossier-entries.ts';
import type { DossierReport } from '../dossier/report.ts';
import { HearsayError } from '../errors.ts';

/** The forms a dossier is written in. */
export type DossierForm = 'md' | 'html';

const WRITERS: Readonly<Record<DossierForm, (report: DossierReport) => string>> = {
  md: dossierAsMarkdown,
  html: dossierAsHtml,
};

/** A dossier with its statements as they are today, by its name or id. */
export async function dossier(
  archive: Pick<ArchiveReader, 'dossiers' | 'article' | 'statementsOf' | 'claim'>,
  name: string,
  { now }: { readonly now: Date },
): Promise<DossierReport> {
  const held = await archive.dossiers();
  const found = namedSo(held, name);
  if (found === undefined)
    throw new HearsayError('dossier.not-found', `There is no dossier called “${name}”.`, {
      ...(held.length === 0 ? {} : { detail: `there are: ${held.map((one) => one.name).join(', ')}` }),
    });
  return await reportOf(archive, found, now);
}

/** What a dossier's report is made of. */
export async function reportOf(
  archive: Pick<ArchiveReader, 'article' | 'statementsOf' | 'claim'>,
  { items, ...head }: Dossier,
  now: Date,
): Promise<DossierReport> {
  return { ...head, entries: await dossierEntries(archive, { items }), writtenAt: now.toISOString() };
}

/** A dossier as Markdown, or as one HTML page, with numbered chain footnotes. */
export const writeDossier = (report: DossierReport, form: DossierForm): string => WRITERS[form](report);
