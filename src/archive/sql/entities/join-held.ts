import { sql, type Transaction } from 'kysely';
import { hasBeside } from '../../../entities/beside.ts';
import { personaKey } from '../../../entities/correction.ts';
import { keysOf, linkedBesideKeys } from '../../../entities/keys-of.ts';
import { entityId } from '../../../entities/resolve-entities.ts';
import type { Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { correctionsUnder, standingToday } from './correction-rows.ts';

/**
 * Where common names without a fact come into an entity that stands already, without a look at its members: somebody who is
 * beside them brings them to this one alone, and nothing they bring speaks for another. To be asked before they are filed.
 *
 * @returns entities by persona; all others are to be formed
 */
export async function joinHeld(
  trx: Transaction<Tables>,
  added: readonly Persona[],
): Promise<ReadonlyMap<string, string>> {
  const free = await withoutCorrections(trx, added.filter(hasBeside));
  const known = await entitiesUnder(trx, free.flatMap(linkedBesideKeys));
  const placed = new Map<string, string>();
  let waiting: readonly Persona[] = free;
  // One that is placed may bring the next to the same entity.
  while (true) {
    const left = waiting.filter((persona) => !place(persona));
    if (left.length === waiting.length) return placed;
    waiting = left;
  }

  function place(persona: Persona): boolean {
    const own = keysOf(persona);
    const [entity, another] = new Set(own.flatMap((key) => known.get(key) ?? []));
    if (entity === undefined || another !== undefined) return false;
    // An entity is called after its first persona: it would have another id.
    if (entityId([persona.id]) < entity) return false;
    const fresh = own.filter((key) => !known.has(key));
    const linked = linkedBesideKeys({ ...persona, beside: besideOf(persona, fresh) });
    if (linked.some((key) => (known.get(key) ?? entity) !== entity)) return false;
    placed.set(persona.id, entity);
    for (const key of own) known.set(key, entity);
    return true;
  }
}

const besideOf = (persona: Persona, keys: readonly string[]): readonly string[] => {
  const own = keysOf(persona);
  return persona.beside.filter((_, at) => keys.includes(own[at] ?? ''));
};

/** Those whom no merge or split of their name, and no other decision about them, has a part in. */
async function withoutCorrections(trx: Transaction<Tables>, personas: readonly Persona[]): Promise<readonly Persona[]> {
  const corrections = await correctionsUnder(trx, personas.map(personaKey));
  if (corrections.length === 0) return personas;
  const standing = await standingToday(trx, corrections);
  const decided = new Set(standing.flatMap(({ of, from }) => [...of, ...from]));
  const names = new Set(
    corrections
      .filter(({ action }) => action === 'merge' || action === 'split')
      .flatMap(({ of, from }) => [...of, ...from].map(personaKey)),
  );
  return personas.filter((persona) => !decided.has(persona.id) && !names.has(personaKey(persona)));
}

/** The entity of one persona under each key: all under one key are in one. */
async function entitiesUnder(trx: Transaction<Tables>, keys: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of inParts([...new Set(keys)])) {
    const asked = sql.join(part.map((key) => sql`(${key})`));
    const { rows } = await sql<{ readonly key: string; readonly entity: string | null }>`
      select asked.key, personas.entity from (
        select column1 as key, (select min(persona) from persona_keys where persona_keys.key = column1) as persona
          from (values ${asked}) as listed
      ) as asked join personas on personas.id = asked.persona`.execute(trx);
    for (const { key, entity } of rows) if (entity !== null) found.set(key, entity);
  }
  return found;
}
