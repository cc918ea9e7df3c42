/** An `ArchiveReader` over a few annotated articles held in memory: what the API's unit tests ask. */
import type {
  ArchiveReader,
  ArticleSummary,
  ClaimPlace,
  ClaimSummary,
  Hit,
  Page,
  SourceSummary,
  StatementRecord,
} from '../../../src/archive/archive.ts';
import type { EntityReader } from '../../../src/archive/entity-archive.ts';
import { sourceKey } from '../../../src/archive/sql/source-key.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { summariseClaim } from '../../../src/serve/claim-summary.ts';
import { groupBy } from '../../../web/group-by.ts';
import type { AnnotatedFixture } from './annotated.ts';

const page = <Row>(rows: readonly Row[], { limit = 50, offset = 0 }: Page = {}): Row[] =>
  rows.slice(offset, offset + limit);

const summarise = ({ id, title, outlet, published, statements }: AnnotatedFixture): ArticleSummary => ({
  id,
  title,
  outlet,
  published,
  statements: statements.length,
});

const recordsOf = (article: AnnotatedFixture): StatementRecord[] =>
  article.statements.map((statement, at) => ({
    ...statement,
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    text: statement.content.map(([start, end]) => article.text.slice(start, end)).join(' … '),
    claim: article.claimWords[at] === undefined ? null : `c-${article.claimWords[at]}`,
  }));

function claimFrom(id: string, records: readonly StatementRecord[]): Claim {
  const asserted = records.filter(({ stance }) => stance !== 'denies');
  const first = asserted[0]!;
  const byOrigin = groupBy(asserted, ({ chain }) => chain.at(-1)!.name);
  const origins = [...byOrigin].map(([name, said]) => ({
    name,
    kind: said[0]!.chain.at(-1)!.kind,
    statements: said.map(({ id: statement }) => statement),
  }));
  const named = origins.filter(({ kind }) => kind !== 'unnamed').length;
  return {
    id,
    text: first.text,
    statements: records.map(({ id: statement }) => statement),
    articles: [...new Set(records.map(({ article }) => article))],
    outlets: [...new Set(asserted.flatMap(({ outlet }) => outlet ?? []))],
    first: { article: first.article, published: first.published },
    origins,
    independent: {
      lower: named,
      upper: origins.length,
      reasons: origins
        .filter(({ statements }) => statements.length > 1)
        .map(({ name, statements }) => ({ merged: statements, because: 'same origin' as const, evidence: [name] })),
    },
    denials: records.filter(({ stance }) => stance === 'denies').map(({ id: statement }) => statement),
    variants: asserted
      .filter(({ text }) => text.includes('two hours'))
      .map(({ id: statement }) => ({
        statement,
        drift: [{ kind: 'number changed' as const, from: 'an hour', to: 'two hours' }],
      })),
  };
}

/** The first hit of `words` in `text` with a little around it, marked as `Hit.excerpt` is; `null` without one. */
function excerptOf(text: string, words: string): string | null {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at === -1) return null;
  const end = at + words.length;
  return `${text.slice(Math.max(0, at - 40), at)}\u0002${text.slice(at, end)}\u0003${text.slice(end, end + 40)}`;
}

const placeOf = ({ articles, independent: { lower, upper } }: ClaimSummary): string =>
  JSON.stringify({ articles, lower, upper });

export function memoryArchive(articles: readonly AnnotatedFixture[]): ArchiveReader & EntityReader {
  const newestFirst = [...articles].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const records = articles.flatMap(recordsOf);
  const claims = [
    ...groupBy(
      records.filter(({ claim }) => claim !== null),
      ({ claim }) => claim!,
    ),
  ]
    .map(([id, said]) => claimFrom(id, said))
    .sort((a, b) => b.outlets.length - a.outlets.length || b.articles.length - a.articles.length);
  const inner = records.flatMap((record) =>
    record.chain.filter(({ role }) => role !== 'publisher').map((link) => ({ link, record })),
  );
  const sources = [...groupBy(inner, ({ link }) => sourceKey(link.name))].map(
    ([key, seen]): SourceSummary => ({
      key,
      name: seen[0]!.link.name,
      kind: seen[0]!.link.kind,
      asOrigin: seen.filter(({ link }) => link.role === 'origin').length,
      asRelay: seen.filter(({ link }) => link.role === 'relay').length,
      articles: new Set(seen.map(({ record }) => record.article)).size,
    }),
  );
  const has = (text: string, words?: string): boolean =>
    words === undefined || words.split(' ').every((word) => text.toLowerCase().includes(word.toLowerCase()));
  const articleHit = ({ id, title, text }: AnnotatedFixture, words: string): Hit[] => {
    const excerpt = excerptOf(text, words);
    return excerpt === null ? [] : [{ kind: 'article', id, article: id, heading: title ?? '', excerpt }];
  };

  const claimHit = (claim: Claim, words: string): Hit[] => {
    const excerpt = excerptOf(claim.text, words.replaceAll('"', ''));
    const { articles: count, outlets, denials, independent } = summariseClaim(claim);
    const { lower, upper } = independent;
    const counts = { articles: count, outlets, lower, upper, denials };
    return excerpt === null
      ? []
      : [{ kind: 'claim', id: claim.id, article: null, heading: claim.text, excerpt, counts }];
  };

  const numbered = newestFirst.map((article) => ({ ...summarise(article), added: articles.indexOf(article) + 1 }));
  const matches = (id: string, words: string): boolean => {
    const article = articles.find((held) => held.id === id);
    return article !== undefined && has(`${article.title} ${article.text}`, words);
  };

  return {
    counts: async () => ({
      articles: articles.length,
      statements: records.length,
      claims: claims.length,
      sources: sources.length,
      outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
    }),
    articles: async (options) =>
      page(
        newestFirst.filter(({ outlet }) => options?.outlet === undefined || outlet === options.outlet).map(summarise),
        options,
      ),
    outlets: async () =>
      [...groupBy(articles, ({ outlet }) => outlet)]
        .map(([name, published]) => ({ name, articles: published.length }))
        .sort((a, b) => b.articles - a.articles),
    article: async (id) => articles.find((article) => article.id === id) ?? null,
    statementsOf: async (id) => records.filter(({ article }) => article === id),
    statements: async (ids) => records.filter(({ id }) => ids.includes(id)),
    claims: async (options) =>
      page(
        claims
          .filter(({ text }) => has(text, options?.words))
          .map(summariseClaim)
          .filter((claim) => options?.place === undefined || placeOf(claim) === JSON.stringify(options.place)),
        options,
      ),
    claimPlaces: async () =>
      [...groupBy(claims.map(summariseClaim), placeOf)]
        .map(([place, there]) => ({ ...(JSON.parse(place) as ClaimPlace), claims: there.length }))
        .sort((a, b) => b.articles - a.articles || a.lower - b.lower || a.upper - b.upper),
    claim: async (id) => claims.find((claim) => claim.id === id) ?? null,
    sources: async (options) =>
      page(
        sources.filter(({ name }) => has(name, options?.words)),
        options,
      ),
    sourceLines: async (options) =>
      page(
        sources
          .filter(({ name }) => has(name, options?.words))
          .map(({ key, ...rest }) => ({ ...rest, source: key, alone: false, names: [], moreNames: 0 })),
        options,
      ),
    source: async (key) => {
      const summary = sources.find((source) => source.key === key);
      if (summary === undefined) return null;
      return { summary, statements: records.filter(({ chain }) => chain.some(({ name }) => sourceKey(name) === key)) };
    },
    find: async (words, options) =>
      page(
        options?.kind === undefined || options.kind === 'article'
          ? articles.flatMap((article) => articleHit(article, words))
          : options.kind === 'claim'
            ? claims.flatMap((claim) => claimHit(claim, words))
            : [],
        options,
      ),
    revision: async () => '1',
    outletLines: async () => [],
    outletRecord: async () => null,
    dossiers: async () => [],
    dossier: async () => null,
    reuse: async (id) =>
      articles.some((article) => article.id === id) ? { compared: true, shared: [], common: [] } : null,
    topics: async () => [],
    topic: async () => null,
    articlesOn: async ({ words }, options) =>
      page(
        numbered.filter(({ id }) => matches(id, words)),
        options,
      ),
    countOn: async ({ words }) => numbered.filter(({ id }) => matches(id, words)).length,
    articleSummaries: async (ids) => numbered.filter(({ id }) => ids.includes(id)),
    claimsIn: async (ids) => claims.filter(({ articles: held }) => held.some((id) => ids.includes(id))),
    lastAdded: async () => articles.length,
    places: async () => [],
    // Names are not joined here: every source goes by its spelling.
    entities: async () => [],
    entitiesNamed: async () => [],
    entity: async () => null,
    corrections: async () => [],
    foundStatements: async (words) =>
      records
        .filter(({ text }) => has(text, words))
        .map(({ outlet, published, stance, chain }) => ({
          ...{ outlet, published, stance, origin: chain.at(-1)!.kind },
          ...{ language: 'en', countries: [] },
        })),
    async *eachArticle() {
      yield* articles;
    },
    async *eachStatement() {
      yield* records;
    },
    async *eachClaim() {
      yield* claims;
    },
  };
}
