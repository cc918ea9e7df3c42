import { foldName } from '../../identity/fold-name.ts';
import { csvRecords } from '../csv.ts';

/** What is known of an outlet. */
export interface Outlet {
  /** Folded first name: the same name again is the same outlet. */
  readonly id: string;
  /** The usual name first. */
  readonly names: readonly string[];
  /** Without "www.". */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2; `null` where it is not known. */
  readonly country: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** It writes for other outlets. */
  readonly agency: boolean;
  /** Who owns or pays for it, in the words of the source: never without one. */
  readonly link: { readonly says: string; readonly source: string } | null;
}

/** A line that is left out, with what is wrong with it. */
export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

const COLUMNS = ['names', 'domains', 'country', 'language', 'agency', 'link', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Outlets of a CSV file whose first line names the columns, in any order: names, domains, country, language, agency, link,
 * source. Only names is needed; several names or domains are parted by "|".
 */
export function readOutlets(text: string): { readonly outlets: readonly Outlet[]; readonly bad: readonly BadLine[] } {
  const [head, ...records] = csvRecords(text);
  if (head?.problem) return { outlets: [], bad: [{ line: head.line, problem: head.problem }] };
  const columns = (head?.fields ?? []).map((field) => field.trim().toLowerCase());
  if (!columns.includes('names')) return { outlets: [], bad: [{ line: 1, problem: 'no column is called "names"' }] };
  const outlets: Outlet[] = [];
  const bad: BadLine[] = [];
  for (const { line, fields, problem } of records) {
    const field = (column: Column): string => fields[columns.indexOf(column)]?.trim() ?? '';
    const outlet = problem ?? wrongLength(fields, columns) ?? outletFrom(field);
    if (typeof outlet === 'string') bad.push({ line, problem: outlet });
    else outlets.push(outlet);
  }
  return { outlets, bad };
}

/** What is wrong with a record of too few or too many fields. */
export const wrongLength = (fields: readonly string[], columns: readonly string[]): string | undefined =>
  fields.length === columns.length ? undefined : `it has ${fields.length} fields, the first line has ${columns.length}`;

const several = (text: string): string[] =>
  text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** The outlet, or what is wrong with it. */
function outletFrom(field: (column: Column) => string): Outlet | string {
  const names = several(field('names'));
  const id = foldName(names[0] ?? '');
  if (id === '') return 'it has no name';
  const country = field('country').toUpperCase();
  if (country && !/^[A-Z]{2}$/.test(country)) return `"${country}" is no country of two letters (ISO 3166)`;
  const language = field('language').toLowerCase();
  if (language && !/^[a-z]{2,3}$/.test(language)) return `"${language}" is no language of two letters (ISO 639)`;
  const [says, source] = [field('link'), field('source')];
  if (says && !source) return 'its link has no source';
  const domains = several(field('domains').toLowerCase()).map((domain) =>
    domain.replace(/^(?:https?:\/\/)?(?:www\.)?/, ''),
  );
  return {
    ...{ id, names, domains, country: country || null, language: language || null },
    agency: /^(?:yes|true|1|agency)$/i.test(field('agency')),
    link: says ? { says, source } : null,
  };
}
