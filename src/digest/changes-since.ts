import type { ArchiveReader } from '../archive/archive.ts';
import type { TopicFilter } from '../archive/topic-archive.ts';
import type { Claim } from '../model/claim.ts';
import type { LinkKind } from '../model/statement.ts';

/** Articles looked into for what is new. Source: our choice; a reader who comes back after more is told so. */
const ARTICLES_LOOKED_INTO = 300;

interface ClaimNamed {
  readonly id: string;
  readonly text: string;
  readonly articles: number;
}

/** Rows of each list that are named. Source: our choice; beyond that the articles themselves say it better. */
const ROWS_NAMED = 100;

/** What came into a topic since some moment. */
export interface Changes {
  readonly articles: number;
  /** How many there are of each; the lists name the first of them. */
  readonly counts: { readonly claims: number; readonly origins: number; readonly denials: number };
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
  const articles = found.slice(0, ARTICLES_LOOKED_INTO).map(({ id }) => id);
  const all = await archive.claimsIn(articles);
  const isNewArticle = await newOnes(archive, all, { articles, mark });
  const claims: ClaimNamed[] = [];
  const origins: Changes['origins'][number][] = [];
  const denied: (readonly [claim: ClaimNamed, denials: readonly string[]])[] = [];
  const known: Claim[] = [];
  for (const claim of all) {
    const isNew = claim.articles.every(isNewArticle);
    if (isNew) claims.push(named(claim));
    else known.push(claim);
    if (claim.denials.length > 0) denied.push([named(claim), claim.denials]);
  }
  const records = await archive.statements([
    ...known.filter((claim) => claim.origins.length > 1).flatMap(({ statements }) => statements),
    ...denied.flatMap(([, ids]) => ids),
  ]);
  const fresh = new Map(records.filter(({ article }) => isNewArticle(article)).map((record) => [record.id, record]));
  for (const claim of known) {
    for (const { name, kind, statements } of claim.origins)
      if (statements.every((statement) => fresh.has(statement))) origins.push({ claim: named(claim), name, kind });
  }
  const denials = denied.flatMap(([claim, ids]) =>
    ids.flatMap((id) => {
      const record = fresh.get(id);
      if (record === undefined) return [];
      return {
        claim,
        by: record.chain.at(-1)?.name ?? '',
        article: record.article,
        statement: id,
        outlet: record.outlet,
      };
    }),
  );
  return {
    articles: articles.length,
    counts: { claims: claims.length, origins: origins.length, denials: denials.length },
    claims: claims.sort(largestFirst).slice(0, ROWS_NAMED),
    origins: origins.sort((a, b) => largestFirst(a.claim, b.claim)).slice(0, ROWS_NAMED),
    denials: denials.sort((a, b) => largestFirst(a.claim, b.claim)).slice(0, ROWS_NAMED),
    whole: found.length === articles.length,
  };
}

const named = ({ id, text, articles }: Claim): ClaimNamed => ({ id, text, articles: articles.length });

const largestFirst = (a: ClaimNamed, b: ClaimNamed): number => b.articles - a.articles || (a.id < b.id ? -1 : 1);

/** Whether an article came after the mark, for the articles that tell these claims or deny them. */
async function newOnes(
  archive: ArchiveReader,
  claims: readonly Claim[],
  { articles, mark }: { readonly articles: readonly string[]; readonly mark: number },
): Promise<(article: string) => boolean> {
  const fresh = new Set(articles);
  const others = new Set(claims.flatMap((claim) => claim.articles).filter((article) => !fresh.has(article)));
  for (const { id, added } of await archive.articleSummaries([...others])) if (added > mark) fresh.add(id);
  return (article) => fresh.has(article);
}
