import type { MergeReason, OriginMerge } from '../../src/model/claim.ts';
import { groupBy } from '../group-by.ts';

/** Statements that count as one for one reason and on the same words. */
export interface MergeGroup {
  readonly because: MergeReason;
  readonly evidence: readonly string[];
  readonly statements: readonly string[];
  /** Who decided that they are one; absent where the articles show it. */
  readonly decidedBy?: string;
}

/** Merges with the same reason and the same words, told once: the archive lists them pair by pair. */
export function mergeGroups(merges: readonly OriginMerge[]): MergeGroup[] {
  const alike = groupBy(merges, ({ because, evidence, decidedBy }) => JSON.stringify([because, evidence, decidedBy]));
  return [...alike.values()].map((group) => ({
    because: group[0]!.because,
    evidence: group[0]!.evidence,
    statements: [...new Set(group.flatMap(({ merged }) => merged))],
    ...(group[0]!.decidedBy !== undefined && { decidedBy: group[0]!.decidedBy }),
  }));
}
