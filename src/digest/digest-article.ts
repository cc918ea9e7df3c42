import type { ArchiveReader, StatementRecord } from '../archive/archive.ts';
import type { TopicArticle } from '../archive/topic-archive.ts';
import type { Claim } from '../model/claim.ts';
import { wordsAt } from '../model/span.ts';
import type { DigestArticle, DigestStatement, RelatedArticle } from './digest.ts';

/** Related reports that are named. Source: our choice; more are a list of their own, the claim's page. */
const RELATED_NAMED = 8;

/** Reads a claim of the archive once, however many articles say it. */
export function claimReader(archive: Pick<ArchiveReader, 'claim'>): (id: string) => Promise<Claim | null> {
  const read = new Map<string, Promise<Claim | null>>();
  return (id) => {
    const held = read.get(id) ?? archive.claim(id);
    read.set(id, held);
    return held;
  };
}

/**
 * One article as a digest has it: its statements with their chains in words, and the reports that share a claim with it.
 *
 * @param claimOf - as `claimReader` gives it, shared by the articles of a digest
 */
export async function digestArticle(
  archive: ArchiveReader,
  article: TopicArticle,
  claimOf: (id: string) => Promise<Claim | null> = claimReader(archive),
): Promise<DigestArticle> {
  const [whole, statements] = await Promise.all([archive.article(article.id), archive.statementsOf(article.id)]);
  const claims = new Map<string, Claim>();
  for (const { claim } of statements) {
    const read = claim === null ? null : await claimOf(claim);
    if (read !== null) claims.set(read.id, read);
  }
  return {
    article,
    statements: statements.map((statement) => told(statement, whole?.text ?? '', claims)),
    ...(await relatedTo(archive, article.id, [...claims.values()])),
  };
}

function told(statement: StatementRecord, text: string, claims: ReadonlyMap<string, Claim>): DigestStatement {
  const { id, stance, certainty, distance, chain, text: words } = statement;
  const claim = claims.get(statement.claim ?? '');
  return {
    id,
    stance,
    certainty,
    distance,
    text: words,
    chain: chain.map(({ name, kind, role, evidence }) => ({
      name,
      kind,
      role,
      evidence: evidence === undefined ? null : wordsAt(text, evidence),
    })),
    claim:
      claim === undefined ? null : { id: claim.id, articles: claim.articles.length, outlets: claim.outlets.length },
  };
}

async function relatedTo(
  archive: ArchiveReader,
  id: string,
  claims: readonly Claim[],
): Promise<Pick<DigestArticle, 'related' | 'moreRelated'>> {
  const shared = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const other of claim.articles) if (other !== id) shared.set(other, [...(shared.get(other) ?? []), claim]);
  }
  const most = [...shared].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, RELATED_NAMED);
  const summaries = new Map((await archive.articleSummaries(most.map(([other]) => other))).map((s) => [s.id, s]));
  const related = most.flatMap(([other, both]): RelatedArticle | [] => {
    const summary = summaries.get(other);
    if (summary === undefined) return [];
    const [claim] = both.toSorted((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
    return { ...summary, shared: both.length, claim: { id: claim?.id ?? '', text: claim?.text ?? '' } };
  });
  return { related, moreRelated: shared.size - related.length };
}
