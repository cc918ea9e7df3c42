import type { Cast } from '../../identity/cast.ts';
import { isClause } from '../nested/content-clause.ts';
import type { Range } from '../scene.ts';
import { saysWhatHeIs } from './says-what-he-is.ts';
import { isVerb, isVerbless } from './verbless.ts';

/** Tokens of one description, and how many follow one another. Source: our choice. */
const LONGEST = 24;
const MOST = 3;
const ARTICLE = /^(?:an?|the)$/u;
const RELATIVE = /^(?:who|whom|whose|which)$/u;
const POSSESSIVE = /^(?:his|her|its|their)$/u;
const PARTICIPLE = /^(?:speaking|talking|writing|citing|quoting|interviewed|quoted|asked)$/u;

/**
 * The comma that ends all that says who somebody is, behind which the clause begins.
 *
 * > According to Ola Lund|, an engineer in Kesh, who spoke to Radio Vell on Saturday|, the union had warned of cracks.
 *                        ^ comma                                                   ^ here
 *
 * @param comma - the one behind the name; given back where nothing describes
 * @param to - where the sentence ends
 */
export function endOfWhoItIs(cast: Cast, comma: number, to: number): number {
  let end = comma;
  for (let n = 0; n < MOST; n++) {
    const next = endOfDescription(cast, end, to);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** "who", "speaking": what stands behind it has a verb, and is no clause of its own. */
export const opensSubordinate = (word = ''): boolean => RELATIVE.test(word) || PARTICIPLE.test(word);

/** The comma that ends one description behind another comma, when a clause or one more description follows; else -1. */
function endOfDescription(cast: Cast, comma: number, to: number): number {
  const { lower } = cast.reading;
  const from = comma + 1;
  const word = lower[from] ?? '';
  const hasVerb = opensSubordinate(word);
  const describes = ARTICLE.test(word) || POSSESSIVE.test(word);
  if (!hasVerb && !(describes && saysWhatHeIs(lower, { from }))) return -1;
  for (let i = from + 1; i < to && i < from + LONGEST; i++) {
    if (lower[i] !== ',') continue;
    const goesOn = isClause(cast, i + 1, to) || opensSubordinate(lower[i + 1]);
    const whole = hasVerb ? hasVerbIn(cast, { from, to: i }) : isVerbless(cast, { from, to: i });
    if (whole && goesOn) return i;
    if (!hasVerb) return -1;
  }
  return -1;
}

const hasVerbIn = (cast: Cast, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isVerb(cast, i)) return true;
  return false;
};
