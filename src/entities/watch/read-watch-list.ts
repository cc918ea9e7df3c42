import { csvRecords } from '../csv.ts';
import { type BadLine, wrongLength } from '../outlets/read-outlets.ts';
import { classOfSchema, type WatchEntry } from './watch-entry.ts';

/** A watch list as read. */
export interface WatchList {
  readonly entries: readonly WatchEntry[];
  /** Lines left out, with what is wrong with them. */
  readonly bad: readonly BadLine[];
  /** Records of what no press report names so, such as vessels and addresses. */
  readonly passedOver: number;
}

/**
 * A watch list in one of two public formats: OpenSanctions' `targets.simple.csv` (columns id, schema, name, aliases,
 * birth_date, countries, sanctions, dataset; several values parted by ";"), or FollowTheMoney entities, one JSON record a line
 * (`{"id", "schema", "properties": {"name": […], …}}`). Which it is, its first letter says.
 */
export function readWatchList(text: string): WatchList {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = /^\s*\{/u.test(body) ? jsonLines(body) : csvLines(body);
  const entries: WatchEntry[] = [];
  const bad: BadLine[] = [];
  let passedOver = 0;
  for (const { line, entry } of lines) {
    if (entry === null) passedOver++;
    else if (typeof entry === 'string') bad.push({ line, problem: entry });
    else entries.push(entry);
  }
  return { entries, bad, passedOver };
}

interface Line {
  readonly line: number;
  /** `null` when it is passed over; words when something is wrong. */
  readonly entry: WatchEntry | string | null;
}

const NEEDED = ['id', 'schema', 'name'] as const;

function* csvLines(text: string): Generator<Line> {
  let columns: readonly string[] | null = null;
  for (const { line, fields, problem } of csvRecords(text)) {
    if (columns === null) {
      columns = fields.map((field) => field.trim().toLowerCase());
      const missing = NEEDED.filter((column) => !columns?.includes(column));
      if (missing.length === 0 && problem === undefined) continue;
      yield { line, entry: problem ?? `no column is called "${missing[0]}"` };
      return;
    }
    const head = columns;
    const field = (name: string): string => fields[head.indexOf(name)]?.trim() ?? '';
    const several = (name: string): string[] =>
      field(name)
        .split(';')
        .map((value) => value.trim())
        .filter(Boolean);
    yield {
      line,
      entry:
        problem ??
        wrongLength(fields, head) ??
        entryFrom({
          ...{ id: field('id'), schema: field('schema'), names: [field('name'), ...several('aliases')] },
          ...{ countries: several('countries'), birthDates: several('birth_date') },
          ...{ listed: several('sanctions'), datasets: several('dataset') },
        }),
    };
  }
}

function* jsonLines(text: string): Generator<Line> {
  let line = 0;
  for (const record of text.split('\n')) {
    line++;
    if (record.trim() === '') continue;
    yield { line, entry: fromJson(record) };
  }
}

function fromJson(record: string): Line['entry'] {
  let value: unknown;
  try {
    value = JSON.parse(record);
  } catch {
    return 'the line is not JSON';
  }
  if (!isRecord(value)) return 'the line is not a JSON object';
  const { id, schema, caption, properties, datasets } = value;
  if (typeof id !== 'string' || typeof schema !== 'string') return 'it has no id or no schema';
  const of = (...names: string[]): string[] =>
    isRecord(properties) ? names.flatMap((name) => strings(properties[name])) : [];
  return entryFrom({
    ...{ id, schema, names: [...strings([caption]), ...of('name', 'alias', 'weakAlias', 'previousName')] },
    ...{ countries: of('nationality', 'citizenship', 'country', 'jurisdiction'), birthDates: of('birthDate') },
    ...{ listed: of('program', 'topics'), datasets: strings(datasets) },
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];

function entryFrom({
  names,
  ...rest
}: Omit<WatchEntry, 'class' | 'name' | 'aliases'> & { readonly names: readonly string[] }): Line['entry'] {
  const own = classOfSchema(rest.schema);
  if (rest.id === '') return 'it has no id';
  if (rest.schema === '') return 'it has no schema';
  if (own === undefined) return null;
  const [name, ...aliases] = [...new Set(names.map((one) => one.trim()).filter(Boolean))];
  if (name === undefined) return 'it has no name';
  return { ...rest, class: own, name, aliases, countries: rest.countries.map((country) => country.toLowerCase()) };
}
