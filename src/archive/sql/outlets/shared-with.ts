import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { SharedWithOutlet } from '../../outlet-archive.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';

/**
 * Outlets whose articles have passages of some articles, most words first.
 *
 * @param printed - the articles asked about, as a table of their ids and dates
 * @param own - the names of their outlet, which is left out
 */
export async function sharedWith(
  db: Kysely<Tables>,
  printed: RawBuilder<unknown>,
  own: readonly string[],
  most: number,
): Promise<readonly SharedWithOutlet[]> {
  // Each half by its own index of the pairs; of the other articles the index has all that is asked, and no row is read.
  const beside = (here: 'a' | 'b', there: 'a' | 'b') => sql`
    select mine.id, p.words, other.outlet, mine.published, other.published as elsewhere
    from ${printed} mine
      join shared_passages p on p.${sql.ref(here)} = mine.id
      join articles other indexed by articles_in_short on other.id = p.${sql.ref(there)}
    where other.outlet not in ${listOf(own)}`;
  const { rows } = await sql<SharedWithOutlet>`
    select outlet as name, count(distinct id) as articles, sum(words) as words,
      count(distinct iif(elsewhere < published, id, null)) as "laterThanThere",
      count(distinct iif(elsewhere > published, id, null)) as "earlierThanThere"
    from (${beside('a', 'b')} union all ${beside('b', 'a')})
    where outlet is not null
    group by outlet order by words desc, outlet limit ${most}`.execute(db);
  return rows;
}
