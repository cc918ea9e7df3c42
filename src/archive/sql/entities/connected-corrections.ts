import type { Kysely } from 'kysely';
import { personaKey, type Standing } from '../../../entities/correction.ts';
import type { Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { correctionsUnder, standingToday } from './correction-rows.ts';

/** A persona with the key its name is filed under. */
type KeyedPersona = Persona & { readonly key: string };

/** Merges and splits that hang together, and all they stand for. */
export interface ConnectedCorrections {
  /** Oldest first, in force. */
  readonly standing: readonly Standing[];
  /** Ascending by id. */
  readonly personas: readonly KeyedPersona[];
}

/** True in an archive in which somebody decided something. */
export async function areCorrections(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('corrections').select('n').limit(1).executeTakeFirst()) !== undefined;
}

/** The merges and splits in force that are filed under some keys, and those that share a persona with them. */
export async function connectedCorrections(db: Kysely<Tables>, keys: readonly string[]): Promise<ConnectedCorrections> {
  const standing = new Map<string, Standing>();
  const personas = new Map<string, KeyedPersona>();
  const asked = new Set<string>();
  let border: readonly string[] = [...new Set(keys)];
  while (border.length > 0) {
    for (const key of border) asked.add(key);
    const found = await correctionsUnder(db, border);
    const fresh = found.filter(({ id, action }) => !standing.has(id) && (action === 'merge' || action === 'split'));
    const today = await standingToday(db, fresh);
    for (const one of today) standing.set(one.correction.id, one);
    const ids = new Set(today.flatMap(({ of, from }) => [...of, ...from]));
    for (const persona of await personasById(db, [...ids])) personas.set(persona.id, persona);
    border = [...new Set([...ids].flatMap((id) => personas.get(id)?.key ?? []))].filter((key) => !asked.has(key));
  }
  const oldestFirst = ({ correction: a }: Standing, { correction: b }: Standing): number =>
    order(a.at, b.at) || order(a.id, b.id);
  return {
    standing: [...standing.values()].sort(oldestFirst),
    personas: [...personas.values()].sort((a, b) => order(a.id, b.id)),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function personasById(db: Kysely<Tables>, ids: readonly string[]): Promise<KeyedPersona[]> {
  const found: KeyedPersona[] = [];
  for (const part of inParts(ids)) {
    const rows = await db.selectFrom('personas').select('record').where('id', 'in', part).execute();
    for (const { record } of rows) {
      const persona = JSON.parse(record) as Persona;
      found.push({ ...persona, key: personaKey(persona) });
    }
  }
  return found;
}
