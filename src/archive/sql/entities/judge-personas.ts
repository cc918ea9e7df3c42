import type { Transaction } from 'kysely';
import { judge } from '../../../entities/judge.ts';
import { keysOf } from '../../../entities/keys-of.ts';
import type { Judgement, OutletLookup, Persona } from '../../../entities/types.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { judgementRow } from './persona-rows.ts';

/** Files personas not seen before under their keys, and judges each with those that share one. */
export async function judgePersonas(
  trx: Transaction<Tables>,
  added: readonly Persona[],
  outletOf: OutletLookup,
): Promise<void> {
  const judged = new Set<string>();
  for (const persona of added) {
    judged.add(persona.id);
    const keys = keysOf(persona, outletOf);
    if (keys.length === 0) continue;
    const candidates = await trx
      .selectFrom('personas')
      .select('record')
      .where('id', 'in', (query) => query.selectFrom('persona_keys').select('persona').where('key', 'in', keys))
      .execute();
    const judgements = new Map<string, Judgement>();
    for (const { record } of candidates) {
      const found = judge(persona, JSON.parse(record) as Persona, outletOf);
      if (found) judgements.set(`${found.a} ${found.b}`, found);
    }
    for (const part of inParts([...judgements.values()].map(judgementRow)))
      await trx
        .insertInto('judgements')
        .values(part)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    await trx
      .insertInto('persona_keys')
      .values(keys.map((key) => ({ key, persona: persona.id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Takes personas out of the look-up, and what is held of them. */
export async function withdrawJudgements(
  trx: Transaction<Tables>,
  personas: readonly Persona[],
  outletOf: OutletLookup,
) {
  for (const persona of personas) {
    const keys = keysOf(persona, outletOf);
    if (keys.length > 0)
      await trx.deleteFrom('persona_keys').where('key', 'in', keys).where('persona', '=', persona.id).execute();
    await trx.deleteFrom('judgements').where('a', '=', persona.id).execute();
    await trx.deleteFrom('judgements').where('b', '=', persona.id).execute();
  }
}
