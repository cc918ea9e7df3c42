import type { Transaction } from 'kysely';
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

/** Entities' lines: the most used name, all names, counts. Reckoned from their personas, not from their mentions. */
async function entityRowsOf(trx: Transaction<Tables>, entities: readonly Formed[]): Promise<Row[]> {
  const ids = entities.map(({ id }) => id);
  const personas = new Map<string, (Tables['personas'] & { readonly persona: Persona })[]>();
  const names = new Map<string, Map<string, number>>();
  for (const part of inParts(ids)) {
    for (const row of await trx
      .selectFrom('personas')
      .selectAll()
      .where('entity', 'in', part)
      .orderBy('id')
      .execute()) {
      const own = personas.get(row.entity ?? '') ?? [];
      own.push({ ...row, persona: JSON.parse(row.record) as Persona });
      personas.set(row.entity ?? '', own);
    }
    const uses = await trx
      .selectFrom('persona_names')
      .innerJoin('personas', 'personas.id', 'persona_names.persona')
      .select(['personas.entity', 'name', 'uses'])
      .where('personas.entity', 'in', part)
      .execute();
    for (const { entity, name, uses: count } of uses) {
      const own = names.get(entity ?? '') ?? new Map<string, number>();
      own.set(name, (own.get(name) ?? 0) + count);
      names.set(entity ?? '', own);
    }
  }
  return entities.map((entity) => rowOf(entity, personas.get(entity.id) ?? [], names.get(entity.id) ?? new Map()));
}

function rowOf(
  { id, givenName, givenKind }: Formed,
  personas: readonly (Tables['personas'] & { readonly persona: Persona })[],
  uses: ReadonlyMap<string, number>,
): Row {
  const names = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const [main] = [...personas].sort((x, y) => y.mentions - x.mentions || (x.id < y.id ? -1 : 1));
  const sum = (of: 'articles' | 'mentions' | 'as_origin' | 'as_relay'): number =>
    personas.reduce((total, persona) => total + persona[of], 0);
  return {
    id,
    name: givenName ?? names[0] ?? main?.persona.name ?? '',
    kind: givenKind ?? main?.persona.kind ?? 'organisation',
    names: [...new Set([...(givenName ? [givenName] : []), ...names])].join(' · '),
    given_name: givenName,
    given_kind: givenKind,
    alone: personas.every(({ persona }) => persona.article !== null) ? 1 : 0,
    ...{ articles: sum('articles'), mentions: sum('mentions') },
    ...{ as_origin: sum('as_origin'), as_relay: sum('as_relay') },
  };
}

/** Writes the lines of entities that have none. */
export async function insertEntities(trx: Transaction<Tables>, search: Search, entities: readonly Formed[]) {
  for (const part of inParts(await entityRowsOf(trx, entities))) {
    const rows = await trx.insertInto('entities').values(part).returning('n').execute();
    await search.add(
      trx,
      'entities',
      rows.map(({ n }) => n),
    );
  }
}

/** Reckons the lines of entities anew whose personas stay the same. */
export async function recountEntities(trx: Transaction<Tables>, search: Search, entities: readonly string[]) {
  for (const part of inParts(entities)) {
    const held = await trx.selectFrom('entities').selectAll().where('id', 'in', part).execute();
    const rows = held.map(({ n }) => n);
    await search.remove(trx, 'entities', rows);
    const formed = held.map(({ id, given_name, given_kind }) => ({ id, givenName: given_name, givenKind: given_kind }));
    const lines = await entityRowsOf(trx, formed);
    const numbered = lines.map((line, at) => ({ n: held[at]!.n, ...line }));
    if (numbered.length > 0)
      await trx
        .insertInto('entities')
        .values(numbered)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet(({ ref }) => ({
            name: ref('excluded.name'),
            kind: ref('excluded.kind'),
            names: ref('excluded.names'),
            alone: ref('excluded.alone'),
            articles: ref('excluded.articles'),
            mentions: ref('excluded.mentions'),
            as_origin: ref('excluded.as_origin'),
            as_relay: ref('excluded.as_relay'),
          })),
        )
        .execute();
    await search.add(trx, 'entities', rows);
  }
}
