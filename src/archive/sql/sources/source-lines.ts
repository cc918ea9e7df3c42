import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Page, SourceLine } from '../../archive.ts';
import type { SourceOrder } from '../../source-order.ts';
import { namesOf } from '../entities/entity-row.ts';
import { USUAL_LIMIT } from '../read-articles.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';

/** Other names shown of one source. Source: our choice; its page has them all. */
const MOST_NAMES = 5;

/** A line of either half: of entities, or of names that are nobody's. */
interface Row extends Omit<SourceLine, 'names' | 'moreNames' | 'alone'> {
  readonly alone: number;
}

/** In which order the rows of a half are read; both halves agree on the first columns. */
interface Order {
  readonly entities: RawBuilder<unknown>;
  readonly sources: RawBuilder<unknown>;
  readonly compare: (a: Row, b: Row) => number;
}

/** Those that stay in one article come last, whatever the order: they are lone surnames and common names. */
const ORDERS: Readonly<Record<SourceOrder, Order>> = {
  // As the indexes have them: the first page reads no more rows than it shows.
  said: {
    entities: sql`alone, as_origin desc, mentions desc, id`,
    sources: sql`as_origin desc, as_relay desc, key`,
    compare: (a, b) => a.alone - b.alone || b.asOrigin - a.asOrigin,
  },
  passed: {
    entities: sql`alone, as_relay desc, as_origin desc, id`,
    sources: sql`as_relay desc, as_origin desc, key`,
    compare: (a, b) => a.alone - b.alone || b.asRelay - a.asRelay || b.asOrigin - a.asOrigin,
  },
  articles: {
    entities: sql`alone, articles desc, as_origin desc, id`,
    sources: sql`articles desc, as_origin desc, key`,
    compare: (a, b) => a.alone - b.alone || b.articles - a.articles || b.asOrigin - a.asOrigin,
  },
  name: {
    entities: sql`alone, lower(name), name, id`,
    sources: sql`lower(name), name, key`,
    compare: (a, b) => a.alone - b.alone || order(lower(a.name), lower(b.name)) || order(a.name, b.name),
  },
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** As SQLite has it: the letters of ASCII alone. */
const lower = (text: string): string => text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** See `ArchiveReader.sourceLines`. */
export async function sourceLines(
  db: Kysely<Tables>,
  search: Search,
  {
    limit = USUAL_LIMIT,
    offset = 0,
    words,
    order: by = 'said',
  }: Page & { readonly words?: string; readonly order?: SourceOrder } = {},
): Promise<readonly SourceLine[]> {
  const { entities, sources, compare } = ORDERS[by];
  const most = offset + limit;
  const having = (table: 'entities' | 'sources'): RawBuilder<boolean> =>
    words === undefined ? sql<boolean>`1 = 1` : search.has(table, words);
  const { rows: joined } = await sql<Row>`
    select id as source, name, kind, alone, as_origin as "asOrigin", as_relay as "asRelay", articles from entities
    where as_origin + as_relay > 0 and ${having('entities')} order by ${entities} limit ${most}`.execute(db);
  // A document, a post, a group is nobody; so is a name that no article's names were gathered under.
  const { rows: single } = await sql<Row>`
    select key as source, name, kind, 0 as alone, as_origin as "asOrigin", as_relay as "asRelay", articles from sources
    where (kind in ('document', 'post', 'group') or not exists (select 1 from appearances a where a.key = sources.key))
      and ${having('sources')} order by ${sources} limit ${most}`.execute(db);
  const page = merged(joined, single, compare).slice(offset, most);
  const names = await namesOf(
    db,
    page.map(({ source }) => source),
  );
  return page.map(({ alone, ...row }) => {
    const others = (names.get(row.source) ?? []).filter((name) => name !== row.name);
    const moreNames = Math.max(0, others.length - MOST_NAMES);
    return { ...row, alone: alone === 1, names: others.slice(0, MOST_NAMES), moreNames };
  });
}

/** Two sorted lists as one, those of the first before equal ones of the second. */
function merged(first: readonly Row[], second: readonly Row[], compare: Order['compare']): Row[] {
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [a, b] = [first[i], second[j]];
    if (b === undefined || (a !== undefined && compare(a, b) <= 0)) {
      rows.push(a!);
      i++;
    } else {
      rows.push(b);
      j++;
    }
  }
  return rows;
}
