import type { Transaction } from 'kysely';
import { append } from '../../../corroboration/append.ts';
import { hasBeside } from '../../../entities/beside.ts';
import { judge } from '../../../entities/judge.ts';
import { askedUnder, keysOf } from '../../../entities/keys-of.ts';
import type { Judgement, OutletLookup, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';
import { judgementRow } from './persona-rows.ts';

/**
 * Files personas not seen before under their keys, and judges each with those that share one. Common names beside others are
 * only filed: `besideJudgements` says who of them is one.
 */
export async function judgePersonas(
  trx: Transaction<Tables>,
  added: readonly Persona[],
  outletOf: OutletLookup,
): Promise<void> {
  const keys = new Map(added.map((persona) => [persona, keysOf(persona, outletOf)]));
  const judged = [...keys].filter(([persona]) => !hasBeside(persona));
  const filed = await personasUnder(
    trx,
    judged.flatMap(([, own]) => own.map(askedUnder)),
  );
  const judgements = new Map<string, Judgement>();
  for (const [persona, own] of judged) {
    for (const other of new Set(own.flatMap((key) => filed.get(askedUnder(key)) ?? []))) {
      const found = judge(persona, other, outletOf);
      if (found) judgements.set(`${found.a} ${found.b}`, found);
    }
    for (const key of own) append(filed, key, persona);
  }
  for (const part of inParts([...judgements.values()].map(judgementRow)))
    await trx
      .insertInto('judgements')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const rows = [...keys].flatMap(([persona, own]) => own.map((key) => ({ key, persona: persona.id })));
  for (const part of inParts(rows))
    await trx
      .insertInto('persona_keys')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function personasUnder(trx: Transaction<Tables>, keys: readonly string[]): Promise<Map<string, Persona[]>> {
  const filed = new Map<string, Persona[]>();
  const rows = await trx
    .selectFrom('persona_keys')
    .select(['key', 'persona'])
    .where('key', 'in', listOf([...new Set(keys)]))
    .execute();
  // Most stand under several of the keys: each is read once.
  const held = await trx
    .selectFrom('personas')
    .select(['id', 'record'])
    .where('id', 'in', listOf([...new Set(rows.map(({ persona }) => persona))]))
    .execute();
  const personas = new Map(held.map(({ id, record }) => [id, JSON.parse(record) as Persona]));
  for (const { key, persona } of rows) append(filed, key, personas.get(persona)!);
  return filed;
}

/** Takes personas out of the look-up, and what is held of them. */
export async function withdrawJudgements(trx: Transaction<Tables>, personas: readonly string[]): Promise<void> {
  for (const part of inParts(personas)) {
    await trx.deleteFrom('persona_keys').where('persona', 'in', part).execute();
    await trx.deleteFrom('judgements').where('a', 'in', part).execute();
    await trx.deleteFrom('judgements').where('b', 'in', part).execute();
  }
}
