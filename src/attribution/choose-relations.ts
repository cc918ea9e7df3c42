import type { TokenRange } from '../language/document.ts';
import { overlap } from '../language/overlap.ts';
import type { RoleAssignment } from './assign-roles.ts';
import type { AttributionModel } from './attribution-model.ts';
import { type Proposal, proposeRelations } from './propose-relations.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import type { Surroundings } from './surroundings.ts';

/** A relation at least so likely is taken. Source: our choice on dev. */
const LEAST_LIKELY = 0.33;
/** A cue so likely is given more room: other press puts its contents in forms that the annotated articles lack. */
const SURE_CUE = 0.85;
const LEAST_LIKELY_OF_SURE = 0.27;
/** Share of its content that must be left to a relation after likelier ones took theirs. */
const LEAST_LEFT = 0.5;

/**
 * The relations of a document: of those proposed, the ones that are likely as a whole; where two claim the same words, the
 * likelier one has them.
 *
 * @returns ascending by cue
 */
export function chooseRelations(around: Surroundings, model: AttributionModel): RoleAssignment[] {
  const judge = judgeOf(around, model);
  const likely = proposeRelations(around, model.roles)
    .map((proposal) => ({ found: proposal.found, likelihood: judge(proposal) }))
    .filter(
      ({ found, likelihood }) =>
        likelihood >= (found.cue.probability >= SURE_CUE ? LEAST_LIKELY_OF_SURE : LEAST_LIKELY),
    )
    .sort((a, b) => b.likelihood - a.likelihood || a.found.cue.from - b.found.cue.from);
  const taken = new Uint8Array(around.document.tokens.length);
  const chosen: RoleAssignment[] = [];
  for (const { found } of likely) {
    // The second look must find a content; where a cue stands alone ("Said.") that can only be the cue.
    if (taken[found.cue.from] === 2 || found.content.some((range) => overlap(range, found.cue))) continue;
    const content = freeOf(found.content, taken);
    if (sizeOf(content) === 0 || sizeOf(content) < LEAST_LEFT * sizeOf(found.content)) continue;
    for (const { from, to } of content) taken.fill(1, from, to);
    taken.fill(2, found.cue.from, found.cue.to);
    chosen.push({ ...found, content });
  }
  return chosen.sort((a, b) => a.cue.from - b.cue.from);
}

/** How likely a proposal is a relation, 0 to 1: a logistic regression over its features. */
function judgeOf(around: Surroundings, { relations }: AttributionModel): (proposal: Proposal) => number {
  const features = new Int32Array(MOST_RELATION_FEATURES);
  const { table, chain } = relations;
  const sums = new Int32Array(table.packed);
  return ({ found, first, sameLemma }) => {
    sums.fill(0);
    const count = relationFeatures(around, found, first, sameLemma, features);
    table.addSteps(features, count, sums, 0);
    const [no, yes] = table.scoresOf(sums);
    const odds = yes! - no! + chain.initial[1]! - chain.initial[0]!;
    return 1 / (1 + Math.exp(-odds));
  };
}

const sizeOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** The parts of these ranges that nobody has taken. */
function freeOf(ranges: readonly TokenRange[], taken: Uint8Array): TokenRange[] {
  const free: TokenRange[] = [];
  for (const { from, to } of ranges) {
    for (let i = from; i < to; ) {
      const start = i;
      while (i < to && taken[i] === 0) i++;
      if (i > start) free.push({ from: start, to: i });
      while (i < to && taken[i] !== 0) i++;
    }
  }
  return free;
}
