import { type Kysely, sql } from 'kysely';
import type { Edge } from '../../../corroboration/types.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';

/** What a claim's form rests on; the reasons of a comparison are for people. */
export type Tie = Omit<Edge, 'reasons'>;

/** The wordings at both ends of all edges of some wordings. */
export async function neighbours(db: Kysely<Tables>, wordings: readonly string[]): Promise<readonly string[]> {
  const list = listOf(wordings);
  const { rows } = await sql<{ id: string }>`
    select a as id from edges where a in ${list} or b in ${list}
    union select b as id from edges where a in ${list} or b in ${list}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The denials that touch any of the wordings. */
export async function denialsAt(db: Kysely<Tables>, wordings: readonly string[]): Promise<readonly Tie[]> {
  const list = listOf(wordings);
  return await db
    .selectFrom('edges')
    .select(['a', 'b', 'relation', 'score', 'denier'])
    .where((where) => where.or([where('a', 'in', list), where('b', 'in', list)]))
    .where('relation', '=', 'denial')
    .orderBy('a')
    .orderBy('b')
    .execute();
}

/** Everything that 'same' and 'variant' edges connect with the wordings, themselves included; and all edges there, ascending. */
export async function connected(
  db: Kysely<Tables>,
  from: readonly string[],
): Promise<{ readonly wordings: readonly string[]; readonly edges: readonly Tie[] }> {
  const reached = new Set(from);
  const ties: Tie[] = [];
  const denials = new Map<string, Tie>();
  let border: readonly string[] = [...reached];
  while (border.length > 0) {
    const next: string[] = [];
    for (const end of ['a', 'b'] as const) {
      const other = end === 'a' ? 'b' : 'a';
      const rows = await db
        .selectFrom('edges')
        .select(['a', 'b', 'relation', 'score', 'denier'])
        .where(end, 'in', listOf(border))
        .execute();
      for (const edge of rows) {
        if (edge.relation === 'denial') {
          denials.set(`${edge.a} ${edge.b}`, edge);
          continue;
        }
        // Both ends are reached in the end, so that each is met once from its first.
        if (end === 'a') ties.push(edge);
        if (reached.has(edge[other])) continue;
        reached.add(edge[other]);
        next.push(edge[other]);
      }
    }
    border = next;
  }
  return { wordings: [...reached].sort(), edges: [...ties, ...denials.values()].sort(byEnds) };
}

const byEnds = (x: Tie, y: Tie): number => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
