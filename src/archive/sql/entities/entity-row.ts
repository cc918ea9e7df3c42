import { type Kysely, sql, type Transaction } from 'kysely';
import type { Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';

/** An entity whose line is to be reckoned; what a person called it, if anybody did. */
export interface Formed {
  readonly id: string;
  readonly givenName: string | null;
  readonly givenKind: string | null;
}

type Row = Omit<Tables['entities'], 'n'>;
type Member = Tables['personas'] & { readonly persona: Persona };

/** Writes the lines of entities that have none: the most used name, all names, counts. Reckoned from their personas. */
export async function insertEntities(trx: Transaction<Tables>, search: Search, entities: readonly Formed[]) {
  for (const part of inParts(entities)) {
    const ids = part.map(({ id }) => id);
    await nameEntities(trx, ids);
    const names = await namesOf(trx, ids);
    const members = await membersOf(trx, ids);
    const shared = [...members].filter(([, personas]) => personas.length > 1).map(([id]) => id);
    const articles = await articlesOf(trx, shared);
    const lines = part.map((entity) =>
      rowOf(entity, members.get(entity.id) ?? [], names.get(entity.id) ?? [], articles.get(entity.id)),
    );
    const rows = await trx.insertInto('entities').values(lines).returning('n').execute();
    await search.add(
      trx,
      'entities',
      rows.map(({ n }) => n),
    );
  }
}

async function nameEntities(trx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  const names = await trx
    .selectFrom('personas')
    .innerJoin('persona_names', 'persona_names.persona', 'personas.id')
    .select([sql<string>`personas.entity`.as('entity'), 'name', sql<number>`sum(uses)`.as('uses')])
    .where('personas.entity', 'in', ids)
    .groupBy(['personas.entity', 'name'])
    .execute();
  for (const part of inParts(names)) await trx.insertInto('entity_names').values(part).execute();
}

/** Names of entities, the most used first. */
export async function namesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const rows = await db
    .selectFrom('entity_names')
    .select(['entity', 'name'])
    .where('entity', 'in', ids)
    .orderBy('uses', 'desc')
    .orderBy('name')
    .execute();
  for (const { entity, name } of rows) found.set(entity, [...(found.get(entity) ?? []), name]);
  return found;
}

async function membersOf(trx: Transaction<Tables>, ids: readonly string[]): Promise<Map<string, Member[]>> {
  const found = new Map<string, Member[]>();
  const rows = await trx.selectFrom('personas').selectAll().where('entity', 'in', ids).orderBy('id').execute();
  for (const row of rows) {
    const own = found.get(row.entity ?? '') ?? [];
    own.push({ ...row, persona: JSON.parse(row.record) as Persona });
    found.set(row.entity ?? '', own);
  }
  return found;
}

/** In how many articles entities of several personas are: one article may name two of them. */
async function articlesOf(trx: Transaction<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('personas')
    .innerJoin('appearances', 'appearances.persona', 'personas.id')
    .select(['personas.entity', sql<number>`count(distinct appearances.article)`.as('articles')])
    .where('personas.entity', 'in', ids)
    .groupBy('personas.entity')
    .execute();
  return new Map(rows.map(({ entity, articles }) => [entity ?? '', articles]));
}

function rowOf(
  { id, givenName, givenKind }: Formed,
  personas: readonly Member[],
  names: readonly string[],
  articles: number | undefined,
): Row {
  const [main] = [...personas].sort((x, y) => y.mentions - x.mentions || (x.id < y.id ? -1 : 1));
  const sum = (of: 'articles' | 'mentions' | 'as_origin' | 'as_relay'): number =>
    personas.reduce((total, persona) => total + persona[of], 0);
  return {
    id,
    ...namedAs(givenName, names, main?.persona.name ?? ''),
    kind: givenKind ?? main?.persona.kind ?? 'organisation',
    given_name: givenName,
    given_kind: givenKind,
    alone: personas.every(({ persona }) => persona.article !== null) ? 1 : 0,
    ...{ articles: articles ?? sum('articles'), mentions: sum('mentions') },
    ...{ as_origin: sum('as_origin'), as_relay: sum('as_relay') },
  };
}

/** Name and names of a line: what a person called it first, then the most used. */
export const namedAs = (given: string | null, names: readonly string[], otherwise: string) => ({
  name: given ?? names[0] ?? otherwise,
  names: [...new Set([...(given === null ? [] : [given]), ...names])].join(' · '),
});
