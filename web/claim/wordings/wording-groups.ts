import type { Claim, Drift } from '../../../src/model/claim.ts';
import type { PassageRecord } from '../../../src/serve/api.ts';
import { groupBy } from '../../group-by.ts';
import { bareWords } from './align-words.ts';

/** Statements in the same words. */
export interface WordingGroup {
  readonly text: string;
  /** Oldest first. */
  readonly statements: readonly PassageRecord[];
  /** What changed since the first appearance; of several statements each change once. */
  readonly drift: readonly Drift[];
}

const bare = (text: string): string => bareWords(text).join(' ');

/** What changed, told once for all statements of a group. */
function driftOf(statements: readonly PassageRecord[], { variants }: Pick<Claim, 'variants'>): Drift[] {
  const ids = new Set(statements.map(({ id }) => id));
  const all = variants.filter(({ statement }) => ids.has(statement)).flatMap(({ drift }) => drift);
  return [...new Map(all.map((drift) => [`${drift.kind} ${drift.from} ${drift.to}`, drift])).values()];
}

/**
 * The wordings of a claim, that of its first appearance first, the others as they came. Wordings that differ in quotation marks,
 * capitals or commas alone, or in a leading "that", are one.
 *
 * @param statements - those of the claim and its denials, oldest first
 */
export function wordingGroups(
  claim: Pick<Claim, 'statements' | 'denials' | 'variants'>,
  statements: readonly PassageRecord[],
): WordingGroup[] {
  const denials = new Set(claim.denials);
  const told = statements.filter(({ id }) => !denials.has(id));
  const first = told.find(({ id }) => id === claim.statements[0]);
  const inOrder = first === undefined ? told : [first, ...told.filter((statement) => statement !== first)];
  return [...groupBy(inOrder, ({ text }) => bare(text)).values()].map((group) => ({
    text: group[0]!.text,
    statements: group,
    drift: driftOf(group, claim),
  }));
}
