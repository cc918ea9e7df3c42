import type { Transaction } from 'kysely';
import { hasBeside } from '../../../entities/beside.ts';
import { personaKey, type Standing } from '../../../entities/correction.ts';
import { linkedBesideKeys } from '../../../entities/keys-of.ts';
import type { Judgement, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { correctionsUnder, standingToday } from './correction-rows.ts';
import { judgementsAt } from './persona-rows.ts';

/** Everything that is formed together. */
export interface Reached {
  /** Ascending by id. */
  readonly personas: readonly Persona[];
  /** Entities they are in now. */
  readonly entities: readonly string[];
  readonly judgements: readonly Judgement[];
  /** Corrections about any of them, oldest first. */
  readonly standing: readonly Standing[];
}

/**
 * All that judgements, names beside, corrections and entities of today connect with some personas: what is taken apart is
 * formed anew as a whole.
 */
export async function reachFrom(trx: Transaction<Tables>, from: readonly string[]): Promise<Reached> {
  const personas = new Map<string, Persona>();
  const entities = new Set<string>();
  const judgements = new Map<string, Judgement>();
  const standing = new Map<string, Standing>();
  const asked = new Set<string>();
  const notAsked = (keys: readonly string[]): string[] => {
    const fresh = [...new Set(keys)].filter((key) => !asked.has(key));
    for (const key of fresh) asked.add(key);
    return fresh;
  };
  let border: readonly string[] = [...new Set(from)];
  while (border.length > 0) {
    const rows = await rowsOf(trx, border);
    const found = rows.map(({ persona }) => persona);
    for (const persona of found) personas.set(persona.id, persona);
    const next: string[] = [];
    for (const judgement of await judgementsAt(trx, border)) {
      judgements.set(`${judgement.a} ${judgement.b}`, judgement);
      if (judgement.relation === 'same') next.push(judgement.a, judgement.b);
    }
    const beside = notAsked(found.filter(hasBeside).flatMap(linkedBesideKeys));
    next.push(...(await personasUnder(trx, beside)));
    const corrections = await correctionsUnder(trx, notAsked(found.map(personaKey)));
    const decided = await standingToday(
      trx,
      corrections.filter(({ id }) => !standing.has(id)),
    );
    for (const one of decided) {
      standing.set(one.correction.id, one);
      next.push(...one.of, ...one.from);
    }
    const formed = [...new Set(rows.flatMap(({ entity }) => entity ?? []))].filter((id) => !entities.has(id));
    for (const id of formed) entities.add(id);
    next.push(...(await membersOf(trx, formed)));
    border = [...new Set(next)].filter((id) => !personas.has(id));
  }
  return {
    personas: [...personas.values()].sort((a, b) => order(a.id, b.id)),
    entities: [...entities],
    judgements: [...judgements.values()],
    standing: [...standing.values()].sort(
      ({ correction: a }, { correction: b }) => order(a.at, b.at) || order(a.id, b.id),
    ),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function rowsOf(trx: Transaction<Tables>, ids: readonly string[]) {
  const found: { readonly persona: Persona; readonly entity: string | null }[] = [];
  for (const part of inParts(ids)) {
    const rows = await trx.selectFrom('personas').select(['record', 'entity']).where('id', 'in', part).execute();
    for (const { record, entity } of rows) found.push({ persona: JSON.parse(record) as Persona, entity });
  }
  return found;
}

async function personasUnder(trx: Transaction<Tables>, keys: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const part of inParts(keys)) {
    const rows = await trx.selectFrom('persona_keys').select('persona').distinct().where('key', 'in', part).execute();
    for (const { persona } of rows) found.add(persona);
  }
  return [...found];
}

/** The personas of entities. */
export async function membersOf(trx: Transaction<Tables>, entities: readonly string[]): Promise<string[]> {
  const members: string[] = [];
  for (const part of inParts(entities)) {
    const rows = await trx.selectFrom('personas').select('id').where('entity', 'in', part).execute();
    for (const { id } of rows) members.push(id);
  }
  return members;
}
