import type { Kysely } from 'kysely';
import type { Dossier, DossierItem } from '../../dossier-archive.ts';
import { inParts } from '../in-parts.ts';
import type { Tables } from '../tables.ts';

type Head = Omit<Dossier, 'items'>;

export async function readDossiers(db: Kysely<Tables>): Promise<Dossier[]> {
  const heads = await db.selectFrom('dossiers').select('record').orderBy('name').orderBy('id').execute();
  const rows = await db.selectFrom('dossier_items').select(['dossier', 'record']).orderBy('position').execute();
  const items = new Map<string, DossierItem[]>();
  for (const { dossier, record } of rows) {
    const own = items.get(dossier) ?? [];
    own.push(JSON.parse(record) as DossierItem);
    items.set(dossier, own);
  }
  return heads.map(({ record }) => {
    const head = JSON.parse(record) as Head;
    return { ...head, items: items.get(head.id) ?? [] };
  });
}

export async function readDossier(db: Kysely<Tables>, id: string): Promise<Dossier | null> {
  const head = await db.selectFrom('dossiers').select('record').where('id', '=', id).executeTakeFirst();
  if (head === undefined) return null;
  const rows = await db
    .selectFrom('dossier_items')
    .select('record')
    .where('dossier', '=', id)
    .orderBy('position')
    .execute();
  return { ...(JSON.parse(head.record) as Head), items: rows.map(({ record }) => JSON.parse(record) as DossierItem) };
}

export const keepDossier = (db: Kysely<Tables>, dossier: Dossier): Promise<void> =>
  db.transaction().execute((trx) => writeDossier(trx, dossier));

export const changeDossier = (
  db: Kysely<Tables>,
  id: string,
  change: (held: Dossier) => Dossier,
): Promise<Dossier | null> =>
  db.transaction().execute(async (trx) => {
    const held = await readDossier(trx, id);
    if (held === null) return null;
    const changed = change(held);
    await writeDossier(trx, changed);
    return changed;
  });

export async function dropDossier(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('dossiers').where('id', '=', id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** All of it anew: a dossier is read by people and has a few hundred items at most. */
async function writeDossier(db: Kysely<Tables>, { items, ...head }: Dossier): Promise<void> {
  const { id: dossier, name } = head;
  const record = JSON.stringify(head);
  await db
    .insertInto('dossiers')
    .values({ id: dossier, name, record })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, record }))
    .execute();
  await db.deleteFrom('dossier_items').where('dossier', '=', dossier).execute();
  const rows = items.map((item, position) => {
    const { id, article, statement } = item;
    return { dossier, position, id, article, statement, record: JSON.stringify(item) };
  });
  for (const part of inParts(rows)) await db.insertInto('dossier_items').values(part).execute();
}
