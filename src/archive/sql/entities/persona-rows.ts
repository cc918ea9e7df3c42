import type { Kysely } from 'kysely';
import { personaKey } from '../../../entities/correction.ts';
import type { Judgement, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';

export const personaRow = (persona: Persona): Tables['personas'] => ({
  id: persona.id,
  key: personaKey(persona),
  record: JSON.stringify(persona),
  ...{ entity: null, articles: 0, mentions: 0, as_origin: 0, as_relay: 0 },
});

export const judgementRow = ({ reasons, ...judgement }: Judgement): Tables['judgements'] => ({
  ...judgement,
  reasons: JSON.stringify(reasons),
});

const judgementFrom = ({ reasons, ...row }: Tables['judgements']): Judgement => ({
  ...row,
  relation: row.relation === 'same' ? 'same' : 'two',
  reasons: JSON.parse(reasons) as Judgement['reasons'],
});

/** Personas by the key their names share. */
export async function personasByKey(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Persona[]>> {
  const found = new Map<string, Persona[]>();
  for (const part of inParts([...new Set(keys)])) {
    const rows = await db
      .selectFrom('personas')
      .select(['key', 'record'])
      .where('key', 'in', part)
      .orderBy('id')
      .execute();
    for (const { key, record } of rows) {
      const persona = JSON.parse(record) as Persona;
      const called = found.get(key);
      if (called) called.push(persona);
      else found.set(key, [persona]);
    }
  }
  return found;
}

/** Judgements that touch any of the personas, each once, ascending. */
export async function judgementsAt(db: Kysely<Tables>, personas: readonly string[]): Promise<Judgement[]> {
  const found = new Map<string, Judgement>();
  for (const ids of inParts(personas)) {
    for (const end of ['a', 'b'] as const) {
      const rows = await db.selectFrom('judgements').selectAll().where(end, 'in', ids).execute();
      for (const row of rows) found.set(`${row.a} ${row.b}`, judgementFrom(row));
    }
  }
  return [...found.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, judgement]) => judgement);
}
