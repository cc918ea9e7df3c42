import { type Kysely, sql } from 'kysely';
import { appearanceOf } from '../../../corroboration/appearance.ts';
import { append } from '../../../corroboration/append.ts';
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
import { passageOf } from './shared-among.ts';
import { textBetween } from './text-between.ts';

/** Gives for the statements of a claim which of them stand at one place of a text their articles share. */
export type StatementsShared = (statements: readonly StatementRecord[], decisions: Decisions) => Promise<SharedText>;

/** Two articles, the first in order first, with the passages they share. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly passages: readonly SharedPassage[];
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
  const from = await pairsAmong(db, articles);
  if (from.size === 0) return async () => nothingShared;
  const isText = textBetween(db);
  return async (statements, decisions) => {
    const own = [...new Set(statements.map(({ article }) => article))].flatMap((article) => from.get(article) ?? []);
    const near = sharedTextOf(statements, own.flatMap(stretchesOf));
    if (near.size === 0) return nothingShared;
    const wanted = articlesUnconnected(statements, near, decisions);
    const text: SharedStretch[] = [];
    for (const pair of own) {
      if (!wanted.has(keyOf(pair))) continue;
      const found = await isText(pair.a, pair.b, pair.passages);
      text.push(...stretchesOf(pair).filter((_, n) => found.has(pair.passages[n]!.a[0])));
    }
    return sharedTextOf(statements, text);
  };
}

const keyOf = ({ a, b }: Pick<Pair, 'a' | 'b'>): string => `${a} ${b}`;

const stretchesOf = ({ a, b, passages }: Pair): readonly SharedStretch[] =>
  passages.map(({ same }) => ({ a, b, same }));

/** The pairs among some articles that share passages, by the article that sorts first. */
async function pairsAmong(
  db: Kysely<Tables>,
  articles: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Pair[]>> {
  const found = new Map<string, Pair[]>();
  if (articles.size === 0) return found;
  const rows = await db
    .selectFrom('shared_passages')
    .selectAll()
    .where('a', 'in', listOf([...articles]))
    // Few are shared with an article: looking each pair up would take longer.
    .where(sql`+b`, 'in', listOf([...articles]))
    .orderBy('a')
    .orderBy('b')
    .orderBy('ordinal')
    .execute();
  const byPair = new Map<string, SharedPassage[]>();
  for (const row of rows) {
    const known = byPair.get(keyOf(row));
    if (known !== undefined) {
      known.push(passageOf(row));
      continue;
    }
    const passages = [passageOf(row)];
    byPair.set(keyOf(row), passages);
    append(found, row.a, { a: row.a, b: row.b, passages });
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
      if (a > b || found.has(keyOf({ a, b }))) continue;
      const without = connectionOf(one, two, decisions);
      if (without !== null && !without.doubtful) continue;
      const connection = connectionOf(one, two, decisions, near);
      if (connection !== null && (without === null || !connection.doubtful)) found.add(keyOf({ a, b }));
    }
  }
  return found;
}
