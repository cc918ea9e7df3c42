import type { Kysely } from 'kysely';
import { besideJudgements } from '../../../entities/beside.ts';
import { type Correction, personaKey } from '../../../entities/correction.ts';
import type { Appearance, Judgement, Persona } from '../../../entities/types.ts';
import type { Page } from '../../archive.ts';
import type { EntityRecord, EntitySummary, Spelling, TitleSeen } from '../../entity-archive.ts';
import { USUAL_LIMIT } from '../read-articles.ts';
import type { Search } from '../search.ts';
import type { Tables } from '../tables.ts';
import { correctionsOf, standingToday } from './correction-rows.ts';
import { labelsOf } from './labels-of.ts';
import { archiveOutlets } from './outlet-rows.ts';
import { judgementsAt } from './persona-rows.ts';
import { watchMarksOf } from './watch-rows.ts';

const entityRows = (db: Kysely<Tables>) =>
  db
    .selectFrom('entities')
    .select(['id', 'name', 'kind', 'alone', 'articles', 'mentions', 'as_origin as asOrigin', 'as_relay as asRelay']);

const summary = <R extends { readonly alone: number }>({ alone, ...row }: R) => ({ ...row, alone: alone === 1 });

/** Those that are not bound to one article first; most often an origin, then most often named. */
const listed = (db: Kysely<Tables>) =>
  entityRows(db).orderBy('alone').orderBy('as_origin', 'desc').orderBy('mentions', 'desc').orderBy('id');

export async function entitySummaries(
  db: Kysely<Tables>,
  search: Search,
  { limit = USUAL_LIMIT, offset = 0, words }: Page & { readonly words?: string } = {},
): Promise<EntitySummary[]> {
  const rows = await listed(db)
    .$if(words !== undefined, (query) => query.where(search.has('entities', words ?? '')))
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(summary);
}

export async function entitiesNamed(db: Kysely<Tables>, name: string): Promise<EntitySummary[]> {
  const keys = (['person', 'body'] as const).map((own) => personaKey({ class: own, name }));
  const rows = await listed(db)
    .where(
      'id',
      'in',
      db
        .selectFrom('personas')
        .select('entity')
        .where('key', 'in', keys)
        .where('entity', 'is not', null)
        .union(db.selectFrom('entities').select('id as entity').where('given_name', '=', name))
        .$castTo<{ entity: string }>(),
    )
    .execute();
  return rows.map(summary);
}

/** One entity with all that was joined into it; `null` when the id is not held. */
export async function readEntity(db: Kysely<Tables>, id: string): Promise<EntityRecord | null> {
  const row = await entityRows(db).where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const held = await db.selectFrom('personas').select('record').where('entity', '=', id).orderBy('id').execute();
  const personas = held.map(({ record }) => JSON.parse(record) as Persona);
  const ids = personas.map((persona) => persona.id);
  const own = new Set(ids);
  const rows = await db
    .selectFrom('appearances')
    .innerJoin('personas', 'personas.id', 'appearances.persona')
    .select('appearances.record')
    .where('personas.entity', '=', id)
    .orderBy('article')
    .execute();
  const seen = rows.map(({ record }) => JSON.parse(record) as Appearance);
  const dates = seen.flatMap(({ published }) => published ?? []).sort();
  const table = await archiveOutlets(db);
  return {
    ...summary(row),
    articles: new Set(seen.map(({ article }) => article)).size,
    spellings: spellingsOf(seen),
    titles: titlesOf(seen),
    labels: labelsOf(seen),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    personas,
    judgements: await judgementsAmong(db, personas),
    corrections: await correctionsAbout(db, own),
    outlet: row.kind === 'person' ? null : (personas.map(({ name }) => table.find(name)).find(Boolean) ?? null),
    mayBe: await watchMarksOf(db, ids),
  };
}

async function judgementsAmong(db: Kysely<Tables>, personas: readonly Persona[]): Promise<Judgement[]> {
  const ids = personas.map(({ id }) => id);
  const own = new Set(ids);
  const held = (await judgementsAt(db, ids)).filter(({ a, b }) => own.has(a) && own.has(b));
  const found = new Map([...held, ...besideJudgements(personas)].map((one) => [`${one.a} ${one.b}`, one]));
  return [...found].sort(([a], [b]) => order(a, b)).map(([, judgement]) => judgement);
}

async function correctionsAbout(db: Kysely<Tables>, personas: ReadonlySet<string>): Promise<readonly Correction[]> {
  const all = (await correctionsOf(db)).filter(({ undone }) => undone === null);
  return (await standingToday(db, all))
    .filter(({ of, from }) => [...of, ...from].some((id) => personas.has(id)))
    .map(({ correction }) => correction);
}

function spellingsOf(seen: readonly Appearance[]): Spelling[] {
  const forms = new Map<string, { count: number; readonly outlets: Set<string> }>();
  for (const { forms: written, outlet } of seen)
    for (const [form, count] of Object.entries(written)) {
      const at = forms.get(form) ?? { count: 0, outlets: new Set<string>() };
      at.count += count;
      if (outlet !== null) at.outlets.add(outlet);
      forms.set(form, at);
    }
  return [...forms]
    .map(([form, { count, outlets }]) => ({ form, count, outlets: [...outlets].sort() }))
    .sort((a, b) => b.count - a.count || order(a.form, b.form));
}

function titlesOf(seen: readonly Appearance[]): TitleSeen[] {
  const titles = new Map<string, { articles: number; readonly dates: string[] }>();
  for (const { offices, titles: written, published } of seen) {
    const roles = offices.map(
      ({ noun, country, former }) => `${former ? 'former ' : ''}${noun}${country ? `, ${country}` : ''}`,
    );
    for (const title of new Set(written.length > 0 ? written : roles)) {
      const at = titles.get(title) ?? { articles: 0, dates: [] };
      at.articles++;
      if (published !== null) at.dates.push(published);
      titles.set(title, at);
    }
  }
  return [...titles]
    .map(([title, { articles, dates }]) => {
      const [first = null, ...rest] = dates.sort();
      return { title, articles, first, last: rest.at(-1) ?? first };
    })
    .sort(
      (a, b) => order(a.first ?? '\uffff', b.first ?? '\uffff') || b.articles - a.articles || order(a.title, b.title),
    );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
