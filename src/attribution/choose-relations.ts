import type { TokenRange } from '../language/document.ts';
import { type RoleAssignment, RoleFinder } from './assign-roles.ts';
import type { AttributionModel } from './attribution-model.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate at least so likely is taken. Source: our choice on dev. */
const LEAST_PROBABILITY = 0.42;
/** Share of its content that must be left to a statement after likelier ones took theirs. */
const LEAST_LEFT = 0.5;

/**
 * Source and content for every likely cue; where two claim the same words, the likelier cue has them.
 *
 * @returns ascending by cue
 */
export function chooseRelations(around: Surroundings, model: AttributionModel): RoleAssignment[] {
  const likely = around.tagging.cues.filter(({ probability }) => probability >= LEAST_PROBABILITY);
  const finder = new RoleFinder(around, model.roles);
  const taken = new Uint8Array(around.document.tokens.length);
  const chosen: RoleAssignment[] = [];
  for (const cue of [...likely].sort((a, b) => b.probability - a.probability || a.from - b.from)) {
    const nearby = near(likely, cue);
    const found = finder.assign(cue, nearby);
    if (!found) continue;
    const content = freeOf(found.content, taken);
    if (sizeOf(content) === 0 || sizeOf(content) < LEAST_LEFT * sizeOf(found.content)) continue;
    for (const { from, to } of [...content, cue]) taken.fill(1, from, to);
    chosen.push({ ...found, content });
  }
  return chosen.sort((a, b) => a.cue.from - b.cue.from);
}

/** Candidates that may stand in the same window; the list ascends. */
function near<T extends TokenRange>(all: readonly T[], { from, to }: TokenRange): T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.to < from - WINDOW) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && all[end]!.from < to + WINDOW) end++;
  return all.slice(low, end);
}
/** No window reaches farther from its cue. */
const WINDOW = 500;

const sizeOf = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** The parts of these ranges that nobody has taken. */
function freeOf(ranges: readonly TokenRange[], taken: Uint8Array): TokenRange[] {
  const free: TokenRange[] = [];
  for (const { from, to } of ranges) {
    for (let i = from; i < to; ) {
      const start = i;
      while (i < to && taken[i] === 0) i++;
      if (i > start) free.push({ from: start, to: i });
      while (i < to && taken[i] === 1) i++;
    }
  }
  return free;
}
