import type { TokenRange } from '../language/document.ts';
import { overlap } from '../language/overlap.ts';
import { type RoleAssignment, RoleFinder } from './assign-roles.ts';
import type { RoleModel } from './attribution-model.ts';
import { isCueLabel } from './labels.ts';
import type { LinkedSpans } from './link.ts';
import type { Surroundings } from './surroundings.ts';
import { FAR_REACH } from './window-of.ts';

/** A relation that may be one, with what the first look made of the same cue. */
export interface Proposal {
  readonly found: RoleAssignment;
  readonly first: LinkedSpans | undefined;
  /** Likely cues of the document with the same lemma, this one left out. */
  readonly sameLemma: number;
}

/** From here on a candidate counts as a cue for its neighbours. Source: our choice on dev. */
const LIKELY = 0.42;
/** Less likely candidates are only looked at where the first look took them for cues. Source: our choice on dev. */
const WORTH_A_LOOK = 0.25;

/** Source and content for every candidate; ascending by cue. */
export function proposeRelations(around: Surroundings, model: RoleModel): Proposal[] {
  const { document, tagging, linked } = around;
  const likely = tagging.cues.filter(({ probability }) => probability >= LIKELY);
  const finder = new RoleFinder(around, model);
  const lemmas = new Map<string, number>();
  const lemmaOf = ({ from }: TokenRange): string => document.tokens[from]!.lemma;
  for (const cue of likely) lemmas.set(lemmaOf(cue), (lemmas.get(lemmaOf(cue)) ?? 0) + 1);
  const proposals: Proposal[] = [];
  let next = 0;
  for (const cue of tagging.cues) {
    if (cue.probability < WORTH_A_LOOK && !isCueLabel(tagging.labels[cue.from]!)) continue;
    const found = finder.assign(cue, near(likely, cue));
    if (!found) continue;
    while (next < linked.length && linked[next]!.cue.to <= cue.from) next++;
    const first = next < linked.length && linked[next]!.cue.from < cue.to ? linked[next] : undefined;
    const sameLemma = (lemmas.get(lemmaOf(cue)) ?? 0) - (cue.probability >= LIKELY ? 1 : 0);
    proposals.push({ found: first ? withFollowing(around, found, first) : found, first, sameLemma });
  }
  return proposals;
}

/**
 * With the contents that the first look found in other paragraphs: quotations that go on behind the cue's own. What begins
 * in the middle of a sentence there goes on with nothing.
 */
function withFollowing(
  { document, paragraph, sentence }: Surroundings,
  found: RoleAssignment,
  first: LinkedSpans,
): RoleAssignment {
  const own = paragraph[found.cue.from];
  const begins = ({ from }: TokenRange): boolean => document.sentences[sentence[from]!]!.from === from;
  const following = first.content.filter(
    (range) => paragraph[range.from] !== own && begins(range) && !found.content.some((part) => overlap(part, range)),
  );
  if (following.length === 0) return found;
  return { ...found, content: [...found.content, ...following].sort((a, b) => a.from - b.from) };
}

/** Candidates that may stand in the same window; the list ascends. */
function near<T extends TokenRange>(all: readonly T[], { from, to }: TokenRange): T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.to < from - FAR_REACH) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && all[end]!.from < to + FAR_REACH) end++;
  return all.slice(low, end);
}
