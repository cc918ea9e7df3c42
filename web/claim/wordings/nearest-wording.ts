import { type Alignment, alignWords } from './align-words.ts';
import type { WordingGroup } from './wording-groups.ts';

/** An earlier wording with how a later one differs from it. */
export interface Nearest {
  readonly group: WordingGroup;
  readonly alignment: Alignment;
}

/** With fewer words in common than this part, two wordings are not marked against each other: all of it would be. */
const LEAST_SHARED = 0.4;
/** Another wording must have so much more in common than the first one has. */
const CLEARLY_NEARER = 0.15;
/** Wordings looked at: the last ones before it, and the first. */
const LOOKED_AT = 20;

/** The earlier wording that a later one is nearest to, the first one if none is clearly nearer; `null` when it has words of its own. */
export function nearestWording(earlier: readonly WordingGroup[], { text }: Pick<WordingGroup, 'text'>): Nearest | null {
  const [first, ...others] = earlier;
  if (first === undefined) return null;
  const measured = (group: WordingGroup): Nearest => ({ group, alignment: alignWords(group.text, text) });
  let best = measured(first);
  let most = best.alignment.shared + CLEARLY_NEARER;
  for (const group of others.slice(-LOOKED_AT)) {
    const near = measured(group);
    if (near.alignment.shared < most) continue;
    best = near;
    most = near.alignment.shared;
  }
  return best.alignment.shared < LEAST_SHARED ? null : best;
}
