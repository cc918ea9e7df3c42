import type { Kysely } from 'kysely';
import type { Edge } from '../../corroboration/types.ts';
import { inParts } from './in-parts.ts';
import type { Tables } from './tables.ts';

/** Edges that touch any of the wordings, each once, ascending. */
export async function edgesAt(db: Kysely<Tables>, wordings: readonly string[]): Promise<Edge[]> {
  const edges = new Map<string, Edge>();
  for (const ids of inParts(wordings)) {
    for (const end of ['a', 'b'] as const) {
      const rows = await db.selectFrom('edges').selectAll().where(end, 'in', ids).execute();
      for (const row of rows) {
        edges.set(`${row.a} ${row.b}`, { ...row, reasons: JSON.parse(row.reasons) as string[] });
      }
    }
  }
  return [...edges.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, edge]) => edge);
}

/** Wordings on the other side of an edge. */
export const neighbours = (edges: readonly Edge[]): string[] => [...new Set(edges.flatMap(({ a, b }) => [a, b]))];

/** Everything that 'same' and 'variant' edges connect with the wordings, themselves included; and all edges there. */
export async function connected(
  db: Kysely<Tables>,
  from: readonly string[],
): Promise<{ readonly wordings: readonly string[]; readonly edges: readonly Edge[] }> {
  const reached = new Set(from);
  const edges = new Map<string, Edge>();
  let border: readonly string[] = from;
  while (border.length > 0) {
    const found = await edgesAt(db, border);
    for (const edge of found) edges.set(`${edge.a} ${edge.b}`, edge);
    const next = neighbours(found.filter(({ relation }) => relation !== 'denial')).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    border = next;
  }
  return { wordings: [...reached].sort(), edges: [...edges.entries()].sort(byKey).map(([, edge]) => edge) };
}

const byKey = ([x]: [string, Edge], [y]: [string, Edge]): number => (x < y ? -1 : 1);
