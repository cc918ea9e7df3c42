import type { MatchedBy } from './comparison.ts';
import { letterLikeness } from './letter-likeness.ts';
import type { NameWord } from './name-words.ts';
import { COSTS } from './score-model.ts';
import { soundLikeness } from './sound-likeness.ts';
import { soundsOf } from './sounds-of.ts';

/** How alike two words are, and by what. */
export interface Likeness {
  readonly likeness: number;
  /** By letters alone. */
  readonly written: number;
  readonly by: MatchedBy;
}

export const EQUAL: Likeness = { likeness: 1, written: 1, by: 'equal' };
const OTHER_SCRIPT: Likeness = { likeness: 0, written: 0, by: 'other script' };
export const DIFFERENT: Likeness = { likeness: 0, written: 0, by: 'different' };
/** Below it two words are not called alike. */
export const ALIKE = 0.5;

/**
 * How alike two words of names are: by their sounds or by their letters, whichever says more.
 *
 * Words in another script than Latin are compared by letters with words of the same script; where a sign is a syllable or
 * a word, only equal ones are alike. What a letter of one script may be in another is never guessed.
 */
export function compareWords(a: NameWord, b: NameWord): Likeness {
  if (a.plain === b.plain) return EQUAL;
  if (a.script !== b.script) return a.script === 'digits' || b.script === 'digits' ? DIFFERENT : OTHER_SCRIPT;
  if (a.script === 'signs' || a.script === 'digits') return DIFFERENT;
  const written = letterLikeness(a.plain, b.plain);
  if (a.script !== 'latin') return { likeness: written, written, by: written < ALIKE ? 'different' : 'spelling' };
  const heard = soundLikeness(soundsOf(a.spoken), soundsOf(b.spoken), COSTS);
  const likeness = Math.max(heard, written);
  return { likeness, written, by: likeness < ALIKE ? 'different' : heard >= written ? 'sound' : 'spelling' };
}
