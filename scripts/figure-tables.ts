import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Figures by the words of a marker, then by the first cell of a row. */
type FigureSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ROOT = new URL('../', import.meta.url);

/** A table below `<!-- floors: SUITE, SUITE -->` or `<!-- bench: words a second -->`: names of figures, then one column a set. */
const TABLE = /<!-- (floors|bench): ([^\n]+?) -->\n((?:\|.*\n)+)/g;

/** A page whose tables of figures have the columns after the first as last measured; other rows and cells stay. */
export function withFigures(page: string, sets: FigureSets = measuredFigures()): string {
  return page.replace(TABLE, (_, kind: string, names: string, table: string) => {
    const columns = names.split(', ').map((name) => sets[`${kind}: ${name}`] ?? {});
    return `<!-- ${kind}: ${names} -->\n${table.replace(/^\| .*$/gm, (row) => rowWith(row, columns))}`;
  });
}

function rowWith(row: string, columns: readonly Readonly<Record<string, string>>[]): string {
  const cells = row.split('|').map((cell) => cell.trim());
  const name = cells[1] ?? '';
  columns.forEach((figures, at) => {
    if (figures[name] !== undefined) cells[at + 2] = figures[name];
  });
  return cells.join(' | ').trim();
}

/** What `eval/floors.json` and, once `npm run bench -- --write` has run, `bench/results.json` say. */
function measuredFigures(): FigureSets {
  const sets: Record<string, Record<string, string>> = {};
  const suites = readJson<Record<string, { readonly floors: Record<string, number> }>>('eval/floors.json') ?? {};
  for (const [suite, { floors }] of Object.entries(suites)) {
    sets[`floors: ${suite}`] = mapped(floors, (floor) => floor.toFixed(1));
  }
  const { wordsPerSecond } = readJson<{ readonly wordsPerSecond: Record<string, number> }>('bench/results.json') ?? {};
  if (wordsPerSecond)
    sets['bench: words a second'] = mapped(wordsPerSecond, (figure) => roundedTo(3, figure).toLocaleString('en'));
  return sets;
}

const mapped = (figures: Record<string, number>, show: (figure: number) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, show(figure)]));

const roundedTo = (digits: number, figure: number): number => Number(figure.toPrecision(digits));

function readJson<T>(path: string): T | undefined {
  const file = fileURLToPath(new URL(path, ROOT));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}
