import type { StatementRecord } from '../../../src/archive/archive.ts';
import type { Claim, Repeat } from '../../../src/model/claim.ts';
import type { Mention } from '../truth.ts';

/** A mention with the statement that was found for it, and the claim that is in. */
export interface Matched {
  readonly mention: Mention;
  readonly statement: string | null;
  /** Id of the claim; of a claim of its own where it was not found. */
  readonly claim: string;
}

/** Part of a mention's words that a statement's content must cover, and hold in all. Source: our choice. */
const LEAST_COVERED = 0.5;

/** Finds for each mention the statement whose content is closest to its words, or where a claim lists its sentence without one. */
export function match(
  mentions: readonly Mention[],
  records: readonly StatementRecord[],
  claims: readonly Claim[],
): readonly Matched[] {
  const claimOf = new Map(claims.flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)));
  const byArticle = new Map<string, StatementRecord[]>();
  for (const record of records) byArticle.set(record.article, [...(byArticle.get(record.article) ?? []), record]);
  return mentions.map((mention, i) => {
    const found = closest(mention, byArticle.get(mention.article) ?? []);
    if (found) return { mention, statement: found.id, claim: claimOf.get(found.id) ?? `none ${i}` };
    const home = claims.find((claim) => repeatAt(claim, mention));
    return { mention, statement: null, claim: home?.id ?? `none ${i}` };
  });
}

/** The sentence of a claim's repeats that is the mention. */
export const repeatAt = ({ repeats = [] }: Claim, { article, start, end }: Mention): Repeat | undefined =>
  repeats.find(({ article: own, span: [from, to] }) => {
    const shared = Math.max(0, Math.min(to, end) - Math.max(from, start));
    return own === article && shared >= LEAST_COVERED * (to - from + end - start - shared);
  });

function closest(mention: Mention, records: readonly StatementRecord[]): StatementRecord | undefined {
  const scored = records.map((record) => ({ record, score: agreement(mention, record) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= LEAST_COVERED ? best.record : undefined;
}

/** What both hold of what either holds. */
function agreement({ start, end }: Mention, { content }: StatementRecord): number {
  let shared = 0;
  let held = 0;
  for (const [from, to] of content) {
    shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
    held += to - from;
  }
  return shared / (held + end - start - shared || 1);
}
