import { STATES } from '../lexicon/states.ts';
import { at, type Word } from '../words.ts';

/** Words between people and what befell them: "were", "have been", "also". */
const BETWEEN =
  /^(?:was|were|is|are|has|have|had|been|being|be|got|also|later|more|others?|people|persons|confirmed|shot|left|already|still)$/u;
const REACH = 4;
/** "none of the 24", "nobody among the 24", "neither of the two": it befell not one of them. */
const NOT_ONE = /^(?:none|nobody|neither|no)$/u;
/** Between those and the number. */
const AMONG = /^(?:of|among|one|the|these|those|all|his|her|its|their)$/u;
/** "would have killed 24", "nearly killed 24": it did not befall them, or may not have. */
const UNREAL = /^(?:would|could|might|may|not|never|n['’]t|nearly|almost|without|if)$/u;
/** What has an object behind is done by them: "24 soldiers killed five rebels". */
const OBJECT = /^(?:DET|NUM|PRON|NOUN|PROPN|ADJ)$/u;

/**
 * What is said to have befallen those counted, right behind: "24 killed", "24 people were wounded", "24 others injured".
 *
 * @param first - the first word of the amount
 * @param i - behind the number, or the noun
 */
export function stateBehind(words: readonly Word[], first: number, i: number): string | undefined {
  if (befellNone(words, first)) return undefined;
  let passive = false;
  // "bringing to 45 the number killed".
  const start = at(words, i).lower === 'the' && at(words, i + 1).lower === 'number' ? i + 2 : i;
  for (let j = start; j < start + REACH; j++) {
    const { lower } = at(words, j);
    const state = STATES.get(lower);
    if (state !== undefined && isPast(lower)) {
      const behind = at(words, j + 1);
      const active = !passive && behind.lower !== '' && OBJECT.test(behind.pos) && behind.lower !== 'others';
      return active && lower !== 'died' && lower !== 'dead' ? undefined : state;
    }
    if (!BETWEEN.test(lower)) return undefined;
    if (/^(?:was|were|been|being|is|are|be)$/u.test(lower)) passive = true;
  }
  return undefined;
}

function befellNone(words: readonly Word[], first: number): boolean {
  let j = first - 1;
  while (j > first - REACH && AMONG.test(at(words, j).lower)) j--;
  return NOT_ONE.test(at(words, j).lower);
}

const isPast = (lower: string): boolean => !/(?:ing|s)$/u.test(lower) || lower === 'missing' || lower === 'homeless';

/** Between a verb and the number that is its object. */
const BEFORE_OBJECT = /^(?:another|further|additional|a|the|some|all|only|least|at|also|as|many|other)$/u;

/** What is done to those counted, right before: "killing at least 24", "wounded another ten", "left 11 people dead" is behind. */
export function stateBefore(words: readonly Word[], i: number): string | undefined {
  for (let j = i - 1; j >= i - REACH; j--) {
    const { lower } = at(words, j);
    if (BEFORE_OBJECT.test(lower)) continue;
    const state = STATES.get(lower);
    if (state === undefined || /^(?:dead|died|dies|dying|missing|homeless)$/u.test(lower)) return undefined;
    return [j - 1, j - 2, j - 3].some((k) => UNREAL.test(at(words, k).lower)) ? undefined : state;
  }
  return undefined;
}
