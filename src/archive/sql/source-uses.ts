import { type Kysely, sql } from 'kysely';
import type { Link, Statement } from '../../model/statement.ts';
import type { Search } from './search.ts';
import { sourceKey } from './source-key.ts';
import type { Tables } from './tables.ts';

/** One spelling of a name in one article's chains, with how often and in which part. */
interface Use {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly asOrigin: number;
  readonly asRelay: number;
}

/** "A senior official" of two articles need not be one: such links stay in their chains and are nobody's source page. */
const isSource = ({ role, kind }: Link): boolean =>
  (role === 'origin' || role === 'relay') && kind !== 'unnamed' && kind !== 'observation';

/** The sources of one article's statements, each spelling once. */
export function sourceUses(statements: readonly Statement[]): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const link of statements.flatMap(({ chain }) => chain.filter(isSource))) {
    const { name, kind, role } = link;
    const key = sourceKey(name);
    const id = JSON.stringify([key, name, kind]);
    const { asOrigin, asRelay } = uses.get(id) ?? { asOrigin: 0, asRelay: 0 };
    const more = role === 'origin' ? { asOrigin: asOrigin + 1, asRelay } : { asOrigin, asRelay: asRelay + 1 };
    uses.set(id, { key, name, kind, ...more });
  }
  return [...uses.values()];
}

/**
 * Adds (`sign` 1) or takes away (-1) one article's uses. Counts are kept, not recounted: the price does not grow with
 * how often a name is already there.
 */
export async function countUses(db: Kysely<Tables>, search: Search, uses: readonly Use[], sign: 1 | -1): Promise<void> {
  const keys = [...new Set(uses.map(({ key }) => key))];
  if (keys.length === 0) return;
  await db
    .insertInto('spellings')
    .values(
      uses.map(({ asOrigin, asRelay, ...use }) => ({ ...use, as_origin: sign * asOrigin, as_relay: sign * asRelay })),
    )
    .onConflict((conflict) =>
      conflict.columns(['key', 'name', 'kind']).doUpdateSet({
        as_origin: sql`spellings.as_origin + excluded.as_origin`,
        as_relay: sql`spellings.as_relay + excluded.as_relay`,
      }),
    )
    .execute();
  await db.deleteFrom('spellings').where('key', 'in', keys).where(sql<boolean>`as_origin + as_relay <= 0`).execute();
  await refresh(db, search, keys, sign);
}

async function refresh(db: Kysely<Tables>, search: Search, keys: readonly string[], sign: 1 | -1): Promise<void> {
  const held = await db.selectFrom('sources').select(['n', 'key', 'articles']).where('key', 'in', keys).execute();
  await search.remove(
    db,
    'sources',
    held.map(({ n }) => n),
  );
  const spellings = await db.selectFrom('spellings').selectAll().where('key', 'in', keys).execute();
  for (const key of keys) {
    const own = spellings.filter((spelling) => spelling.key === key).sort(mostUsedFirst);
    const row = held.find((source) => source.key === key);
    const [usual] = own;
    if (usual === undefined) {
      await db.deleteFrom('sources').where('key', '=', key).execute();
      continue;
    }
    const values = {
      name: usual.name,
      kind: usual.kind,
      as_origin: own.reduce((sum, { as_origin }) => sum + as_origin, 0),
      as_relay: own.reduce((sum, { as_relay }) => sum + as_relay, 0),
      articles: (row?.articles ?? 0) + sign,
    };
    if (row === undefined)
      await db
        .insertInto('sources')
        .values({ key, ...values })
        .execute();
    else await db.updateTable('sources').set(values).where('n', '=', row.n).execute();
  }
  const kept = await db.selectFrom('sources').select('n').where('key', 'in', keys).execute();
  await search.add(
    db,
    'sources',
    kept.map(({ n }) => n),
  );
}

type Spelling = Tables['spellings'];

/** Ties by spelling, so that the order of adding does not show. */
const mostUsedFirst = (a: Spelling, b: Spelling): number =>
  b.as_origin + b.as_relay - (a.as_origin + a.as_relay) || compare(a.name, b.name) || compare(a.kind, b.kind);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
