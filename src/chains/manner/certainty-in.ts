import type { Certainty, Stance } from '../../model/statement.ts';
import type { CueClass } from '../lexicon/cue-classes.ts';
import { contentCertainty, weaker } from './content-certainty.ts';
import type { MainClause } from './main-clause.ts';

interface Held {
  readonly stance: Stance;
  readonly act: CueClass | null;
  /** The cue itself only seems to take place: "appeared to say". */
  readonly softened: boolean;
}

/** How firmly: the weakest of cue and main clause. Questions, demands and withheld words say nothing about what is so. */
export function certaintyIn({ stance, act, softened }: Held, clause: MainClause): Certainty {
  if (stance === 'questions' || stance === 'demands' || stance === 'withholds') return 'unknown';
  const held = weaker(act?.certainty ?? 'certain', softened ? 'probable' : 'certain');
  // Who denies that something may be so is sure of it.
  return stance === 'denies' ? held : weaker(held, contentCertainty(clause));
}
