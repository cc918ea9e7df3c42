import type { Kysely, Transaction } from 'kysely';
import { HearsayError } from '../../errors.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/statement.ts';
import type { Stored } from '../archive.ts';
import { type ArticleParts, articleParts, chainNames, contentWords, recordOf } from './article-rows.ts';
import { inParts } from './in-parts.ts';
import { removeAnalysis } from './remove-analysis.ts';
import type { Search } from './search.ts';
import { sourceKey } from './source-key.ts';
import { countUses, sourceUses } from './source-uses.ts';
import type { Tables } from './tables.ts';
import { placeRows } from './topics/place-rows.ts';

/** Numbers inside a version count as numbers: "10" is newer than "9". */
const VERSIONS = new Intl.Collator('en', { numeric: true });

/** Keeps one article in one transaction; see `Archive.store`. */
export async function storeArticle(db: Kysely<Tables>, search: Search, annotated: AnnotatedArticle): Promise<Stored> {
  const [stored] = await storeArticles(db, search, [annotated]);
  if (stored instanceof HearsayError) throw stored;
  return stored!;
}

/** Keeps some articles in one transaction; see `Archive.storeAll`. */
export async function storeArticles(
  db: Kysely<Tables>,
  search: Search,
  annotated: readonly AnnotatedArticle[],
): Promise<readonly (Stored | HearsayError)[]> {
  return await db.transaction().execute(async (trx) => {
    const outcomes: (Stored | HearsayError)[] = [];
    for (const article of annotated) outcomes.push(await storeOne(trx, search, articleParts(article)));
    return outcomes;
  });
}

async function storeOne(trx: Transaction<Tables>, search: Search, parts: ArticleParts): Promise<Stored | HearsayError> {
  const { article, analysis } = parts;
  const held = await trx.selectFrom('articles').select('text').where('id', '=', article.id).executeTakeFirst();
  if (held === undefined) {
    await insertArticle(trx, search, article);
    await insertAnalysis(trx, search, parts);
    return 'added';
  }
  if (held.text !== article.text)
    return new HearsayError('archive.id-conflict', `Another text is held under the id ${article.id}.`);
  const former = await trx
    .selectFrom('analyses')
    .select('version')
    .where('article', '=', article.id)
    .executeTakeFirstOrThrow();
  if (VERSIONS.compare(analysis.analysis.version, former.version) <= 0) return 'unchanged';
  await removeAnalysis(trx, search, article.id);
  await insertAnalysis(trx, search, parts);
  return 'reanalysed';
}

async function insertArticle(trx: Transaction<Tables>, search: Search, article: Article): Promise<void> {
  const { id, title, outlet, published, language, url, text, origin } = article;
  const sha256 = origin?.sha256 ?? null;
  const columns = { id, title, outlet, published, language, url, sha256, text, record: recordOf(article) };
  const { n } = await trx.insertInto('articles').values(columns).returning('n').executeTakeFirstOrThrow();
  await search.add(trx, 'articles', [n]);
}

async function insertAnalysis(trx: Transaction<Tables>, search: Search, parts: ArticleParts): Promise<void> {
  const { article, statements, analysis } = parts;
  await trx
    .insertInto('analyses')
    .values({
      article: article.id,
      version: analysis.analysis.version,
      statements: statements.length,
      record: JSON.stringify(analysis),
    })
    .execute();
  for (const rows of inParts(statements.map((statement, ordinal) => statementRow(article, statement, ordinal)))) {
    const stored = await trx.insertInto('statements').values(rows).returning('n').execute();
    await search.add(
      trx,
      'statements',
      stored.map(({ n }) => n),
    );
  }
  const links = statements.flatMap((statement, ordinal) => linkRows(article, statement, ordinal));
  for (const rows of inParts(links)) await trx.insertInto('links').values(rows).execute();
  const places = placeRows({ ...article, places: analysis.places });
  for (const rows of inParts(places)) await trx.insertInto('article_places').values(rows).execute();
  await countUses(trx, search, sourceUses(statements), 1);
}

const statementRow = (article: Article, statement: Statement, ordinal: number) => ({
  article: article.id,
  ordinal,
  id: statement.id,
  mode: statement.mode,
  stance: statement.stance,
  certainty: statement.certainty,
  said: statement.said ?? null,
  text: contentWords(article.text, statement),
  names: chainNames(statement),
  record: JSON.stringify(statement),
  claim: null,
});

const linkRows = (article: Article, { chain }: Statement, ordinal: number) =>
  chain.map(({ name, kind, role, span }, position) => ({
    article: article.id,
    ordinal,
    position,
    key: sourceKey(name),
    name,
    kind,
    role,
    start_char: span?.[0] ?? null,
    end_char: span?.[1] ?? null,
  }));
