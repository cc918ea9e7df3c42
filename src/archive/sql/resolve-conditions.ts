import { type Kysely, type RawBuilder, sql } from 'kysely';
import { foldName } from '../../identity/fold-name.ts';
import type { SearchConditions } from '../search-query.ts';
import { listOf } from './list-of.ts';
import { outletSummaries } from './read-articles.ts';
import type { Search } from './search.ts';
import { sourceKey } from './source-key.ts';
import type { Tables } from './tables.ts';

/** The conditions of a search in values of the archive. An empty list lets nothing through. */
export interface ResolvedConditions {
  readonly outlets?: readonly string[];
  /** Keys of sources. */
  readonly sources?: readonly string[];
  readonly stances?: readonly string[];
  readonly origins?: readonly string[];
  /** Folded names of places, and countries (ISO 3166-1) all of whose places are meant. */
  readonly places?: { readonly keys: readonly string[]; readonly countries: readonly string[] };
  readonly languages?: readonly string[];
  /** Beginnings of dates. */
  readonly dates?: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

/** Sources one name may mean; more would be a search for a word. */
const MOST_SOURCES = 500;

/**
 * Looks up what the conditions name: an outlet of that very name, else those whose name has it; a source of that name under
 * all its spellings, else those whose name has the words.
 *
 * @returns `null` without conditions
 */
export async function resolveConditions(
  db: Kysely<Tables>,
  search: Search,
  conditions: SearchConditions = {},
): Promise<ResolvedConditions | null> {
  const { outlet, source, stance, origin, place, language, date, before, after } = conditions;
  if (Object.keys(conditions).length === 0) return null;
  const earliest = before?.toSorted()[0];
  const latest = after?.toSorted().at(-1);
  return {
    ...(outlet === undefined ? {} : { outlets: await outletsNamed(db, outlet) }),
    ...(source === undefined ? {} : { sources: await sourcesNamed(db, search, source) }),
    ...(stance === undefined ? {} : { stances: stance }),
    ...(origin === undefined ? {} : { origins: origin }),
    ...(place === undefined ? {} : { places: await placesNamed(db, place) }),
    ...(language === undefined ? {} : { languages: language }),
    ...(date === undefined ? {} : { dates: date }),
    ...(earliest === undefined ? {} : { before: earliest }),
    ...(latest === undefined ? {} : { after: latest }),
  };
}

/** A country's code, as a facet has it. */
const COUNTRY = /^[A-Z]{2}$/;

/** The places meant: those of the name; of a country, by its name or its code, all that lie in it. */
async function placesNamed(
  db: Kysely<Tables>,
  names: readonly string[],
): Promise<NonNullable<ResolvedConditions['places']>> {
  const keys = names.map(foldName).filter((key) => key !== '');
  if (keys.length === 0) return { keys: [], countries: [] };
  const rows = await db
    .selectFrom('article_places')
    .select('country')
    .distinct()
    .where('key', 'in', keys)
    .where('precision', '=', 'country')
    .where('country', 'is not', null)
    .execute();
  const codes = names.filter((name) => COUNTRY.test(name));
  return { keys, countries: [...new Set([...codes, ...rows.flatMap(({ country }) => country ?? [])])] };
}

async function outletsNamed(db: Kysely<Tables>, names: readonly string[]): Promise<readonly string[]> {
  const outlets = (await outletSummaries(db)).flatMap(({ name }) => name ?? []);
  return names.flatMap((name) => {
    const key = foldName(name);
    const called = outlets.filter((outlet) => foldName(outlet) === key);
    return called.length > 0 ? called : outlets.filter((outlet) => foldName(outlet).includes(key));
  });
}

async function sourcesNamed(db: Kysely<Tables>, search: Search, names: readonly string[]): Promise<readonly string[]> {
  const keys = new Set<string>();
  for (const name of names) {
    const own = await keysOfOne(db, name);
    const found = own.length > 0 ? own : await keysWithWords(db, search, name);
    for (const key of found) keys.add(key);
  }
  return [...keys];
}

/** The keys of whoever is called exactly so: its own, and those of the names it goes by. */
async function keysOfOne(db: Kysely<Tables>, name: string): Promise<readonly string[]> {
  const key = sourceKey(name);
  const written = await db.selectFrom('sources').select('key').where('key', '=', key).execute();
  const { rows: joined } = await sql<{ key: string }>`
    select distinct other.key from personas own join personas other on other.entity = own.entity
    where own.key in (${`person ${key}`}, ${`body ${key}`})`.execute(db);
  return [...written.map((row) => row.key), ...joined.map((row) => row.key.slice(row.key.indexOf(' ') + 1))];
}

async function keysWithWords(db: Kysely<Tables>, search: Search, words: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('sources')
    .select('key')
    .where(search.has('sources', words))
    .orderBy('as_origin', 'desc')
    .limit(MOST_SOURCES)
    .execute();
  return rows.map(({ key }) => key);
}

type Condition = RawBuilder<boolean>;

const inList = (column: RawBuilder<unknown>, values: readonly string[]): Condition =>
  sql<boolean>`${column} in ${listOf(values)}`;

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;

/** On an article called `a`: its outlet, language and date, and what it speaks of. */
function printedSo({ outlets, places, languages, dates, before, after }: ResolvedConditions): Condition[] {
  return [
    ...(outlets === undefined ? [] : [inList(sql`a.outlet`, outlets)]),
    ...(languages === undefined ? [] : [inList(sql`a.language`, languages)]),
    ...(places === undefined
      ? []
      : [
          // By the indexes of places: with a look-up for each article a search for a country would read them all.
          sql<boolean>`a.id in (
            select article from article_places where ${inList(sql`key`, places.keys)}
            union select article from article_places where ${inList(sql`country`, places.countries)})`,
        ]),
    ...(before === undefined ? [] : [sql<boolean>`a.published < ${before}`]),
    ...(after === undefined ? [] : [sql<boolean>`a.published >= ${after}`]),
    ...(dates === undefined
      ? []
      : [
          sql<boolean>`(${sql.join(
            dates.map((date) => sql`a.published like ${`${date}%`}`),
            sql` or `,
          )})`,
        ]),
  ];
}

/** On a statement called `s`: who is in its chain, what its origin is, and its stance. */
function saidSo({ sources, origins, stances }: ResolvedConditions): Condition[] {
  const link = (condition: Condition): Condition =>
    sql<boolean>`exists (select 1 from links l where l.article = s.article and l.ordinal = s.ordinal and ${condition})`;
  return [
    ...(sources === undefined
      ? []
      : [
          // A list by the index of names: a look-up for each statement would take a second with many names.
          sql<boolean>`(s.article, s.ordinal) in (select l.article, l.ordinal from links l
            where ${inList(sql`l.key`, sources)} and l.role in ('origin', 'relay'))`,
        ]),
    ...(origins === undefined ? [] : [link(sql<boolean>`l.role = 'origin' and ${inList(sql`l.kind`, origins)}`)]),
    ...(stances === undefined ? [] : [inList(sql`s.stance`, stances)]),
  ];
}

/** A condition on a statement `s` of an article `a`. */
export const statementFits = (conditions: ResolvedConditions): Condition =>
  all([...printedSo(conditions), ...saidSo(conditions)]);

/** A condition on an article `a`: it was printed so, and has a statement that was said so. */
export function articleFits(conditions: ResolvedConditions): Condition {
  const said = saidSo(conditions);
  const has = sql<boolean>`exists (select 1 from statements s where s.article = a.id and ${all(said)})`;
  return all([...printedSo(conditions), ...(said.length === 0 ? [] : [has])]);
}

/** A condition on a claim `c`: one of its statements fits. */
export const claimFits = (conditions: ResolvedConditions): Condition =>
  sql<boolean>`exists (select 1 from statements s join articles a on a.id = s.article
    where s.claim = c.id and ${statementFits(conditions)})`;
