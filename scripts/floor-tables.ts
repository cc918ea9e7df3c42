import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Floors = Readonly<Record<string, { readonly floors: Readonly<Record<string, number>> }>>;

const FLOORS = fileURLToPath(new URL('../eval/floors.json', import.meta.url));

/** A table below `<!-- floors: SUITE -->`: its first column names the figure, its second holds the floor. */
const TABLE = /<!-- floors: (\S+) -->\n((?:\|.*\n)+)/g;
const ROW = /^\| ([^|]+?) \| ([^|]*?) \|/gm;

/** A page with the second column of its tables of floors as `eval/floors.json` has it. */
export function withFloors(page: string, floors = readFloors()): string {
  return page.replace(TABLE, (_, suite: string, table: string) => {
    const figures = floors[suite]?.floors ?? {};
    const rows = table.replace(ROW, (row: string, figure: string) =>
      figures[figure] === undefined ? row : `| ${figure} | ${figures[figure].toFixed(1)} |`,
    );
    return `<!-- floors: ${suite} -->\n${rows}`;
  });
}

const readFloors = (): Floors => JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
