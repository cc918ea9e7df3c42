import type { ArchiveReader } from '../archive/archive.ts';
import type { TopicArticle, TopicFilter } from '../archive/topic-archive.ts';
import type { Claim } from '../model/claim.ts';
import type { LinkKind } from '../model/statement.ts';

/** Articles looked into for what is new. Source: our choice; a reader who comes back after more is told so. */
const ARTICLES_LOOKED_INTO = 300;

interface ClaimNamed {
  readonly id: string;
  readonly text: string;
  readonly articles: number;
}

/** What came into a topic since some moment. Each claim stands in one of the lists only, but for its origins and denials. */
export interface Changes {
  readonly articles: number;
  /** Claims that no earlier article of the archive makes, those in most articles first. */
  readonly claims: readonly ClaimNamed[];
  /** Origins that earlier articles did not have for a claim that they did make. */
  readonly origins: readonly { readonly claim: ClaimNamed; readonly name: string; readonly kind: LinkKind }[];
  /** Denials of claims, by whom and in which article. */
  readonly denials: readonly {
    readonly claim: ClaimNamed;
    readonly by: string;
    readonly article: string;
    readonly statement: string;
    readonly outlet: string | null;
  }[];
  /** False when there is more new than was looked into. */
  readonly whole: boolean;
}

/**
 * New claims, new origins of known ones, and denials that a topic's articles brought since `mark`.
 *
 * What is new is told by articles, not by ids of claims: a re-analysis that words a claim anew makes nothing new.
 *
 * @param mark - `added` of the last article that was there before
 */
export async function changesSince(archive: ArchiveReader, filter: TopicFilter, mark: number): Promise<Changes> {
  const found = await archive.articlesOn(filter, { addedAfter: mark, limit: ARTICLES_LOOKED_INTO + 1 });
  const articles = found.slice(0, ARTICLES_LOOKED_INTO);
  const claims: Changes['claims'][number][] = [];
  const origins: Changes['origins'][number][] = [];
  const denials: Changes['denials'][number][] = [];
  for (const id of await archive.claimsIn(articles.map((article) => article.id))) {
    const claim = await archive.claim(id);
    if (claim === null) continue;
    const seen = await seenStatements(archive, claim, mark);
    const isNew = claim.statements.every((statement) => !seen.has(statement));
    const named = { id, text: claim.text, articles: claim.articles.length };
    if (isNew) claims.push(named);
    else
      for (const { name, kind, statements } of claim.origins)
        if (statements.every((statement) => !seen.has(statement))) origins.push({ claim: named, name, kind });
    const brought = await archive.statements(claim.denials.filter((denial) => !seen.has(denial)));
    for (const { id: statement, article, outlet, chain } of brought)
      denials.push({ claim: named, by: chain.at(-1)?.name ?? '', article, statement, outlet });
  }
  const whole = found.length === articles.length;
  return { articles: articles.length, claims: claims.sort(largestFirst), origins, denials, whole };
}

const largestFirst = (a: ClaimNamed, b: ClaimNamed): number => b.articles - a.articles || (a.id < b.id ? -1 : 1);

/** Statements and denials of a claim that stand in articles the archive held at the mark. */
async function seenStatements(archive: ArchiveReader, claim: Claim, mark: number): Promise<ReadonlySet<string>> {
  const records = await archive.statements([...claim.statements, ...claim.denials]);
  const summaries: readonly TopicArticle[] = await archive.articleSummaries(records.map(({ article }) => article));
  const held = new Set(summaries.filter(({ added }) => added <= mark).map(({ id }) => id));
  return new Set(records.filter(({ article }) => held.has(article)).map(({ id }) => id));
}
