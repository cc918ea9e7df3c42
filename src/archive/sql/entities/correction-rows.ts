import { type Kysely, sql, type Transaction } from 'kysely';
import { type Anchor, type Correction, personaKey, type Standing, standingOf } from '../../../entities/correction.ts';
import type { Appearance, Persona } from '../../../entities/types.ts';
import type { CorrectionMeant } from '../../entity-archive.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';
import { personasByKey } from './persona-rows.ts';

/** All corrections, those taken back too, oldest first; of one time by id, so that the order of importing does not show. */
export async function correctionsOf(db: Kysely<Tables>): Promise<readonly Correction[]> {
  return inOrder(await db.selectFrom('corrections').select('record').execute());
}

const inOrder = (rows: readonly { readonly record: string }[]): Correction[] =>
  rows.map(({ record }) => JSON.parse(record) as Correction).sort((a, b) => order(a.at, b.at) || order(a.id, b.id));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a name stands, as corrections are filed under it. */
export const anchorKey = ({ article, class: own, key }: Anchor | Appearance): string => `@${article} ${own} ${key}`;

/** Files corrections that are new under the names they are about, and where these were named; gives them. */
export async function fileCorrections(trx: Transaction<Tables>): Promise<readonly Correction[]> {
  // Said as it stands in the index: a bound value would have every correction read.
  const waiting = sql<boolean>`filed = 0`;
  const rows = await trx.selectFrom('corrections').select(['id', 'record']).where(waiting).execute();
  if (rows.length === 0) return [];
  const filed = rows.flatMap(({ id: correction, record }) => {
    const { of, from } = JSON.parse(record) as Correction;
    const keys = [...of, ...from].flatMap((persona) => [personaKey(persona), ...(persona.seen ?? []).map(anchorKey)]);
    return [...new Set(keys)].map((key) => ({ key, correction }));
  });
  await file(trx, filed);
  await trx.updateTable('corrections').set({ filed: 1 }).where(waiting).execute();
  return inOrder(rows);
}

async function file(trx: Transaction<Tables>, rows: readonly Tables['correction_keys'][]): Promise<void> {
  for (const part of inParts(rows))
    await trx
      .insertInto('correction_keys')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Corrections in force that are filed under some keys, oldest first. */
export async function correctionsUnder(db: Kysely<Tables>, keys: readonly string[]): Promise<readonly Correction[]> {
  const found = new Map<string, { readonly record: string }>();
  for (const part of inParts([...new Set(keys)])) {
    const rows = await db
      .selectFrom('correction_keys')
      .innerJoin('corrections', 'corrections.id', 'correction_keys.correction')
      .select(['corrections.id', 'corrections.record'])
      .distinct()
      .where('correction_keys.key', 'in', part)
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return inOrder([...found.values()]).filter(({ undone }) => undone === null);
}

/** Whom corrections stand for today. */
export async function standingToday(
  db: Kysely<Tables>,
  corrections: readonly Correction[],
): Promise<readonly Standing[]> {
  if (corrections.length === 0) return [];
  const about = corrections.flatMap(({ of, from }) => [...of, ...from]);
  const called = await personasByKey(db, about.map(personaKey));
  const anchors = about.flatMap(({ seen = [] }) => seen);
  const wanted = new Set(anchors.map(anchorKey));
  const at = new Map<string, Persona>();
  for (const part of inParts([...new Set(anchors.map(({ article }) => article))])) {
    const rows = await db
      .selectFrom('appearances')
      .innerJoin('personas', 'personas.id', 'appearances.persona')
      .select(['appearances.article', 'appearances.class', 'appearances.key', 'personas.record'])
      .where('appearances.article', 'in', part)
      .execute();
    for (const { article, class: own, key, record } of rows) {
      const place = `@${article} ${own} ${key}`;
      if (wanted.has(place)) at.set(place, JSON.parse(record) as Persona);
    }
  }
  const lookup = { byKey: (key: string) => called.get(key) ?? [], at: (anchor: Anchor) => at.get(anchorKey(anchor)) };
  return corrections.map((correction) => standingOf(correction, lookup));
}

/** The entities that corrections are about today. */
export async function whoIsMeant(
  db: Kysely<Tables>,
  corrections: readonly Correction[],
): Promise<readonly CorrectionMeant[]> {
  const standing = await standingToday(db, corrections);
  const entityOf = new Map<string, string>();
  for (const part of inParts([...new Set(standing.flatMap(({ of, from }) => [...of, ...from]))])) {
    const rows = await db.selectFrom('personas').select(['id', 'entity']).where('id', 'in', part).execute();
    for (const { id, entity } of rows) if (entity !== null) entityOf.set(id, entity);
  }
  const entities = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => entityOf.get(id) ?? []))];
  return standing.map(({ correction, of, from }) => ({ correction, of: entities(of), from: entities(from) }));
}

/**
 * Those whom the corrections of some names' places stand for. They are filed under the names of today too, so that whoever is
 * called so is formed with them.
 */
export async function anchoredBy(trx: Transaction<Tables>, seen: readonly Appearance[]): Promise<readonly string[]> {
  const standing = await standingToday(trx, await correctionsUnder(trx, seen.map(anchorKey)));
  const rows: Tables['correction_keys'][] = [];
  for (const { correction, of, from } of standing)
    for (const part of inParts([...of, ...from])) {
      const keys = await trx.selectFrom('personas').select('key').distinct().where('id', 'in', part).execute();
      for (const { key } of keys) rows.push({ key, correction: correction.id });
    }
  await file(trx, rows);
  return [...new Set(standing.flatMap(({ of, from }) => [...of, ...from]))];
}

/** Where personas were named: the first places of each by article. */
export async function anchorsOf(
  db: Kysely<Tables>,
  personas: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly Anchor[]>> {
  const found = new Map<string, readonly Anchor[]>();
  for (const persona of personas) {
    const rows = await db
      .selectFrom('appearances')
      .select(['article', 'class', 'key'])
      .where('persona', '=', persona)
      .orderBy('article')
      .orderBy('class')
      .orderBy('key')
      .limit(most)
      .execute();
    found.set(
      persona,
      rows.map((row) => ({ ...row, class: row.class === 'person' ? 'person' : 'body' })),
    );
  }
  return found;
}
