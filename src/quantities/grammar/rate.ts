import { RATE_UNITS } from '../lexicon/units.ts';
import type { Scene } from '../reading.ts';
import { singular } from '../singular.ts';
import { at } from '../words.ts';

/** Behind a rate, and what it is counted by: "day", "h", "barrel". */
export interface Rate {
  readonly to: number;
  readonly by: string;
}

/** "a day", "per hour", "an hour", "/day", "each month", "-a-barrel", "per capita": never the "a year" of "a year ago". */
export function rateAt(scene: Scene, i: number): Rate | undefined {
  const { words } = scene;
  const hyphen = at(words, i).lower === '-' && at(words, i).glued ? i + 1 : i;
  const joint = at(words, hyphen).lower;
  if (joint === '/' || joint === 'per') return unitOf(scene, hyphen + 1, joint === 'per' || at(words, hyphen).glued);
  if (joint !== 'a' && joint !== 'an' && joint !== 'each' && joint !== 'every') return undefined;
  const next = at(words, hyphen + 1).lower === '-' ? hyphen + 2 : hyphen + 1;
  const found = unitOf(scene, next, false);
  if (!found) return undefined;
  const behind = at(words, found.to).lower;
  return /^(?:ago|earlier|later|before|after|old|from)$/u.test(behind) || behind === '-' ? undefined : found;
}

/** @param any - behind "per" any noun is one */
function unitOf({ words }: Scene, i: number, any: boolean): Rate | undefined {
  const { lower, pos } = at(words, i);
  const by = RATE_UNITS.get(lower);
  if (by !== undefined) return { to: i + 1, by };
  return any && pos === 'NOUN' && lower !== 'cent' ? { to: i + 1, by: singular(lower) } : undefined;
}
