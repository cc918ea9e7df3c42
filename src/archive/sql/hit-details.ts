import { type Kysely, sql } from 'kysely';
import type { Claim } from '../../model/claim.ts';
import type { LinkKind } from '../../model/statement.ts';
import type { Hit } from '../archive.ts';
import { listOf } from './list-of.ts';
import type { Tables } from './tables.ts';

/** Hits with what stands around them: outlet, date and speaker of statements, outlet and date of articles, counts of claims. */
export async function withDetails(db: Kysely<Tables>, hits: readonly Hit[]): Promise<Hit[]> {
  const idsOf = (kind: Hit['kind']): string[] => hits.flatMap((hit) => (hit.kind === kind ? [hit.id] : []));
  const [statements, articles, claims] = [idsOf('statement'), idsOf('article'), idsOf('claim')];
  const told = new Map<string, Hit['told']>();
  const counts = new Map<string, Hit['counts']>();
  if (statements.length > 0) {
    const { rows } = await sql<NonNullable<Hit['told']> & { id: string; speakerKind: LinkKind | null }>`
      select s.id, a.outlet, a.published, l.name as speaker, l.kind as "speakerKind", s.stance
      from statements s join articles a on a.id = s.article
        left join links l on l.article = s.article and l.ordinal = s.ordinal and l.role = 'origin'
      where s.id in ${listOf(statements)}`.execute(db);
    for (const { id, ...row } of rows) told.set(`statement ${id}`, row);
  }
  if (articles.length > 0) {
    const { rows } = await sql<{ id: string; outlet: string | null; published: string | null }>`
      select id, outlet, published from articles where id in ${listOf(articles)}`.execute(db);
    for (const { id, ...row } of rows) told.set(`article ${id}`, { ...row, speaker: null, speakerKind: null });
  }
  const deniedIn = await deniedElsewhere(db, hits);
  if (claims.length > 0) {
    const { rows } = await sql<NonNullable<Hit['counts']> & { id: string }>`
      select id, articles, outlets, lower, upper, denials from claims where id in ${listOf(claims)}`.execute(db);
    for (const { id, ...row } of rows) counts.set(id, row);
  }
  return hits.map((hit) => {
    const around = told.get(`${hit.kind} ${hit.id}`);
    const counted = hit.kind === 'claim' ? counts.get(hit.id) : undefined;
    const denied = hit.kind === 'claim' ? deniedIn.get(hit.id) : undefined;
    return {
      ...hit,
      ...(around && { told: around }),
      ...(counted && { counts: counted }),
      ...(denied !== undefined && { deniedIn: denied }),
    };
  });
}

/** Of claims that are only denied, which other claim among the hits has all their statements as its denials. */
async function deniedElsewhere(db: Kysely<Tables>, hits: readonly Hit[]): Promise<Map<string, string>> {
  const found = hits.filter(({ kind }) => kind === 'claim');
  const isOnlyDenied = ({ heading }: Hit): boolean => unmarked(heading).startsWith('denied: ');
  if (found.length < 2 || !found.some(isOnlyDenied)) return new Map();
  const ids = found.map(({ id }) => id);
  const rows = await db.selectFrom('claims').select(['id', 'record']).where('id', 'in', ids).execute();
  const records = new Map(rows.map(({ id, record }) => [id, JSON.parse(record) as Claim]));
  const pairs = found.filter(isOnlyDenied).flatMap((hit): [string, string][] => {
    const own = records.get(hit.id)?.statements ?? [];
    // Two that are only denied may deny each other; one that hides behind the other would hide both.
    const other = found.find((one) => {
      const denials = new Set(isOnlyDenied(one) ? [] : records.get(one.id)?.denials);
      return own.length > 0 && own.every((statement) => denials.has(statement));
    });
    return other === undefined ? [] : [[hit.id, other.id]];
  });
  return new Map(pairs);
}

/** A heading without the marks around what was found. */
const unmarked = (text: string): string => text.replaceAll('\u0002', '').replaceAll('\u0003', '');
