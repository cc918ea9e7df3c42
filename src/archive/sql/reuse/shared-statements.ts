import { type Kysely, sql } from 'kysely';
import { appearanceOf } from '../../../corroboration/appearance.ts';
import { connectionOf } from '../../../corroboration/connections.ts';
import type { Decisions } from '../../../corroboration/decided.ts';
import {
  nothingShared,
  type SharedStretch,
  type SharedText,
  sharedTextOf,
} from '../../../corroboration/shared-text.ts';
import type { SharedPassage } from '../../../reuse/types.ts';
import type { StatementRecord } from '../../archive.ts';
import { listOf } from '../list-of.ts';
import type { Tables } from '../tables.ts';
import { readReuse } from './read-reuse.ts';

/** Gives for the statements of a claim which of them stand at one place of a text their articles share. */
export type StatementsShared = (statements: readonly StatementRecord[], decisions: Decisions) => Promise<SharedText>;

/** A stored passage. */
interface Stretch extends SharedStretch {
  readonly startInA: number;
}

/**
 * Which statements of some claims stand in text that their articles share, boilerplate, quotations and what is common left out. What a
 * passage is takes reading the articles: only those are read whose statements nothing else connects.
 */
export async function statementsShared(
  db: Kysely<Tables>,
  families: readonly (readonly StatementRecord[])[],
): Promise<StatementsShared> {
  const articles = new Set<string>();
  for (const statements of families) {
    const own = new Set(statements.map(({ article }) => article));
    if (own.size > 1) for (const article of own) articles.add(article);
  }
  const from = await stretchesAmong(db, articles);
  if (from.size === 0) return async () => nothingShared;
  const kinds = new Map<string, ReadonlySet<string>>();
  const isText = async ({ a, b, startInA }: Stretch): Promise<boolean> => {
    const known = kinds.get(a) ?? (await textsOf(db, a));
    kinds.set(a, known);
    return known.has(`${b} ${startInA}`);
  };
  return async (statements, decisions) => {
    const own = [...new Set(statements.map(({ article }) => article))].flatMap((article) => from.get(article) ?? []);
    const near = sharedTextOf(statements, own);
    if (near.size === 0) return nothingShared;
    const wanted = articlesUnconnected(statements, near, decisions);
    const text: Stretch[] = [];
    for (const stretch of own) if (wanted.has(pairOf(stretch)) && (await isText(stretch))) text.push(stretch);
    return sharedTextOf(statements, text);
  };
}

const pairOf = ({ a, b }: { readonly a: string; readonly b: string }): string => `${a} ${b}`;

/** The stored passages that two of some articles share, by the article that sorts first. */
async function stretchesAmong(
  db: Kysely<Tables>,
  articles: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Stretch[]>> {
  const found = new Map<string, Stretch[]>();
  if (articles.size === 0) return found;
  const rows = await db
    .selectFrom('shared_passages')
    .select(['a', 'b', 'start_a', 'same'])
    .where('a', 'in', listOf([...articles]))
    // Few are shared with an article: looking each pair up would take longer.
    .where(sql`+b`, 'in', listOf([...articles]))
    .orderBy('a')
    .orderBy('b')
    .orderBy('ordinal')
    .execute();
  for (const { a, b, start_a: startInA, same } of rows) {
    const stretch = { a, b, startInA, same: JSON.parse(same) as SharedPassage['same'] };
    const known = found.get(a);
    if (known === undefined) found.set(a, [stretch]);
    else known.push(stretch);
  }
  return found;
}

/** Pairs of articles, the first in order first, of which two statements at one place are connected by it alone. */
function articlesUnconnected(
  statements: readonly StatementRecord[],
  near: SharedText,
  decisions: Decisions,
): ReadonlySet<string> {
  const appearances = new Map(
    statements.filter(({ id }) => near.has(id)).map((statement) => [statement.id, appearanceOf(statement)]),
  );
  const found = new Set<string>();
  for (const [id, others] of near) {
    for (const other of others.keys()) {
      const [one, two] = [appearances.get(id)!, appearances.get(other)!];
      const [a, b] = [one.statement.article, two.statement.article];
      if (a > b || found.has(pairOf({ a, b }))) continue;
      const without = connectionOf(one, two, decisions);
      if (without !== null && !without.doubtful) continue;
      const connection = connectionOf(one, two, decisions, near);
      if (connection !== null && (without === null || !connection.doubtful)) found.add(pairOf({ a, b }));
    }
  }
  return found;
}

/** The passages of an article that one has from the other, by the other and where they begin. */
async function textsOf(db: Kysely<Tables>, article: string): Promise<ReadonlySet<string>> {
  const reuse = await readReuse(db, article);
  const shared = reuse?.shared ?? [];
  return new Set(
    shared.flatMap(({ other, passages }) =>
      passages.filter(({ kind }) => kind === 'text').map(({ here }) => `${other.id} ${here[0]}`),
    ),
  );
}
