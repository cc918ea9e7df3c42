import type { Reading } from '../identity/reading.ts';
import type { Statement } from '../model/statement.ts';
import { certaintyIn } from './manner/certainty-in.ts';
import { isDistantIn } from './manner/is-distant.ts';
import { mainClause } from './manner/main-clause.ts';
import { modeOf } from './manner/mode-of.ts';
import { readCue } from './manner/read-cue.ts';
import { stanceIn } from './manner/stance-in.ts';
import type { Place } from './scene-of.ts';

type Manner = Pick<Statement, 'mode' | 'stance' | 'certainty' | 'distance'>;

/**
 * How something is said: what the source does with it, how firmly, and whether the reporter keeps a distance. Cost: at most some dozen
 * words of the cue and of the content, whatever their length.
 *
 * > Amin [did not rule out] [that the pier was shut by mistake]   → asserts, possible
 * > Amin [insisted] [the town must pay]                           → demands, unknown, distance
 */
export function mannerOf(reading: Reading, place: Place): Manner {
  const { cue, content } = place;
  const found = readCue(reading, place);
  const clause = mainClause(reading, content);
  const { stance, act } = stanceIn(reading, place, { found, clause });
  return {
    mode: modeOf(reading, content),
    stance,
    certainty: certaintyIn({ stance, act, softened: found.softened }, clause),
    distance: isDistantIn(reading, cue, content, found),
  };
}
