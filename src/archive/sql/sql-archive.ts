import { type Kysely, sql } from 'kysely';
import { MOST_ANCHORS } from '../../entities/correction.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Archive, StatementRecord } from '../archive.ts';
import { changeDossier, dropDossier, keepDossier, readDossier, readDossiers } from './dossiers/dossier-rows.ts';
import { anchorsOf, correctionsOf, whoIsMeant } from './entities/correction-rows.ts';
import { gatherEntities } from './entities/gather-entities.ts';
import { keepCorrections } from './entities/keep-corrections.ts';
import { keepOutlets } from './entities/outlet-rows.ts';
import { entitiesNamed, entitySummaries, readEntity } from './entities/read-entities.ts';
import { keepWatchList, watchLists } from './entities/watch-rows.ts';
import { withDetails } from './hit-details.ts';
import { readInputs, recordInput } from './inputs.ts';
import { outletLines } from './outlets/outlet-lines.ts';
import { outletRecord } from './outlets/outlet-record.ts';
import { placeStatements } from './place-statements.ts';
import { articleSummaries, outletSummaries, readArticle, USUAL_LIMIT } from './read-articles.ts';
import { claimPlaces, claimSummaries, readClaim } from './read-claims.ts';
import { placesSeen } from './read-places.ts';
import { sourceSummaries, sourceSummary } from './read-sources.ts';
import {
  statementsAfter,
  statementsById,
  statementsOfArticle,
  statementsOfEntity,
  statementsOfSource,
} from './read-statements.ts';
import { resolveConditions } from './resolve-conditions.ts';
import { compareTexts } from './reuse/compare-texts.ts';
import { readReuse } from './reuse/read-reuse.ts';
import type { Search } from './search.ts';
import { sourceLines } from './sources/source-lines.ts';
import { startAnew } from './start-anew.ts';
import { storeArticle, storeArticles } from './store-article.ts';
import type { Tables } from './tables.ts';
import { articleSummariesOf, articlesOn, countOn, lastAdded } from './topics/articles-on.ts';
import { claimsIn } from './topics/claims-in.ts';
import { dropTopic, keepTopic, readTopic, readTopics } from './topics/topic-rows.ts';

/** Rows read at a time when a whole table is walked: other writers get in between. */
const ROWS_A_WALK = 200;

/** The archive contract over any SQL database: the schema is the same, the search is the database's own. */
export function sqlArchive(db: Kysely<Tables>, search: Search): Archive {
  return {
    counts: async () => ({
      articles: await count(db, 'articles'),
      statements: await count(db, 'statements'),
      claims: await count(db, 'claims'),
      sources: await count(db, 'sources'),
      outlets: (await outletSummaries(db)).filter(({ name }) => name !== null).length,
    }),
    revision: () => search.revision(db),
    articles: (options) => articleSummaries(db, options),
    outlets: () => outletSummaries(db),
    article: (id) => readArticle(db, id),
    statementsOf: (article) => statementsOfArticle(db, article),
    statements: (ids) => statementsById(db, ids),
    claims: (options) => claimSummaries(db, search, options),
    claimPlaces: () => claimPlaces(db),
    claim: (id) => readClaim(db, id),
    sources: (options) => sourceSummaries(db, search, options),
    sourceLines: (options) => sourceLines(db, search, options),
    source: async (key) => {
      const summary = await sourceSummary(db, key);
      return summary === undefined ? null : { summary, statements: await statementsOfSource(db, key) };
    },
    find: async (words, { match = 'all', limit = USUAL_LIMIT, offset = 0, not = [], conditions, kind } = {}) =>
      withDetails(
        db,
        await search.find(db, words, {
          match,
          limit,
          offset,
          not,
          kind,
          conditions: await resolveConditions(db, search, conditions),
        }),
      ),
    foundStatements: async (words, { limit = USUAL_LIMIT, not = [], conditions } = {}) =>
      search.foundStatements(db, words, { limit, not, conditions: await resolveConditions(db, search, conditions) }),
    places: () => placesSeen(db),
    reuse: (article) => readReuse(db, article),
    eachArticle: () => eachArticle(db),
    eachStatement: () => eachStatement(db),
    eachClaim: () => eachClaim(db),
    store: (article) => storeArticle(db, search, article),
    storeAll: (articles) => storeArticles(db, search, articles),
    startAnew: (version) => startAnew(db, search, version),
    holds: (article, version) => holds(db, article, version),
    recordInput: (input) => recordInput(db, input),
    inputs: () => readInputs(db),
    compareTexts: (onProgress = () => {}) => compareTexts(db, onProgress),
    corroborate: (onProgress = () => {}) => placeStatements(db, search, onProgress),
    entities: (options) => entitySummaries(db, search, options),
    entitiesNamed: (name) => entitiesNamed(db, name),
    entity: async (id) => {
      const entity = await readEntity(db, id);
      return entity === null ? null : { entity, statements: await statementsOfEntity(db, id) };
    },
    corrections: () => correctionsOf(db),
    gather: (onProgress = () => {}) => gatherEntities(db, search, onProgress),
    whoIsMeant: (corrections) => whoIsMeant(db, corrections),
    anchors: (personas) => anchorsOf(db, personas, MOST_ANCHORS),
    correct: (corrections) => keepCorrections(db, search, corrections),
    keepOutlets: (outlets) => keepOutlets(db, search, outlets),
    watchLists: () => watchLists(db),
    keepWatchList: (list) => keepWatchList(db, list),
    topics: () => readTopics(db),
    topic: (id) => readTopic(db, id),
    articlesOn: (filter, options) => articlesOn(db, search, filter, options),
    countOn: (filter, options) => countOn(db, search, filter, options),
    articleSummaries: (ids) => articleSummariesOf(db, ids),
    claimsIn: (articles) => claimsIn(db, articles),
    lastAdded: () => lastAdded(db),
    keepTopic: (topic) => keepTopic(db, topic),
    dropTopic: (id) => dropTopic(db, id),
    outletLines: () => outletLines(db),
    outletRecord: (name, options) => outletRecord(db, name, options),
    dossiers: () => readDossiers(db),
    dossier: (id) => readDossier(db, id),
    keepDossier: (dossier) => keepDossier(db, dossier),
    changeDossier: (id, change) => changeDossier(db, id, change),
    dropDossier: (id) => dropDossier(db, id),
    close: () => db.destroy(),
  };
}

async function count(db: Kysely<Tables>, table: 'articles' | 'statements' | 'claims' | 'sources'): Promise<number> {
  const { rows } = await db.selectFrom(table).select(sql<number>`count(*)`.as('rows')).executeTakeFirstOrThrow();
  return rows;
}

async function holds(db: Kysely<Tables>, article: Article, version: string): Promise<boolean> {
  const held = await db
    .selectFrom('articles')
    .innerJoin('analyses', 'analyses.article', 'articles.id')
    .select('articles.text')
    .where('articles.id', '=', article.id)
    .where('analyses.version', '=', version)
    .executeTakeFirst();
  return held?.text === article.text;
}

async function* eachArticle(db: Kysely<Tables>) {
  for await (const id of eachId(db, 'articles')) {
    const article = await readArticle(db, id);
    if (article !== null) yield article;
  }
}

async function* eachStatement(db: Kysely<Tables>): AsyncGenerator<StatementRecord> {
  let last = { article: '', ordinal: -1 };
  while (true) {
    const rows = await statementsAfter(db, last, ROWS_A_WALK);
    for (const { ordinal, record } of rows) {
      yield record;
      last = { article: record.article, ordinal };
    }
    if (rows.length < ROWS_A_WALK) return;
  }
}

async function* eachClaim(db: Kysely<Tables>): AsyncGenerator<Claim> {
  for await (const id of eachId(db, 'claims')) {
    const claim = await readClaim(db, id);
    if (claim !== null) yield claim;
  }
}

async function* eachId(db: Kysely<Tables>, table: 'articles' | 'claims'): AsyncGenerator<string> {
  let last = '';
  while (true) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('id', '>', last)
      .orderBy('id')
      .limit(ROWS_A_WALK)
      .execute();
    for (const { id } of rows) yield id;
    if (rows.length < ROWS_A_WALK) return;
    last = rows.at(-1)?.id ?? last;
  }
}
