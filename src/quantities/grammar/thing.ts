import { STATES } from '../lexicon/states.ts';
import { isPlural, singular } from '../singular.ts';
import { at, type Word } from '../words.ts';

/** What is counted. */
export interface Thing {
  /** Singular, lower case; "people" for human beings of whom no more is said. */
  readonly unit: string;
  /** Behind its last word. */
  readonly to: number;
  readonly plural: boolean;
}

/** Words looked at for a noun: "168 Republican National Committee members". Source: our choice. */
const REACH = 10;
const DETERMINER = /^(?:the|these|those|its|his|her|their|our|my|your|all|such)$/u;
/** Between number and noun, of what class they may be. */
const PASSED = /^(?:more|other|additional|further|extra|new|different|separate|such|so|called)$/u;
const QUOTE = /^["“‘']$/u;

/**
 * The noun that a number counts: the first plural behind it, or in a compound the word glued to it ("290-seat").
 *
 * > 24 | Shiite | villages        two of the group's | positions        ten-story | hotel: "story"
 *
 * @param i - behind the number
 */
export function thingAt(words: readonly Word[], i: number): Thing | undefined {
  const compound = compoundAt(words, i);
  if (compound) return compound;
  let j = i;
  if (at(words, j).lower === 'of') {
    j++;
    while (DETERMINER.test(at(words, j).lower)) j++;
    // "14 of the 16 states".
    if (at(words, j).figures || at(words, j).number?.count !== undefined) j++;
  }
  if (QUOTE.test(at(words, j).lower)) j++;
  let one: Thing | undefined;
  for (let k = j; k < j + REACH; k++) {
    const word = at(words, k);
    const next = at(words, k + 1);
    // "surface-to-air missiles", "Tu-22M bombers".
    if (next.glued && at(words, k + 2).glued && /^[-–/]$/u.test(next.lower)) {
      k++;
      continue;
    }
    if ((next.glued && (next.figures || word.figures)) || (word.glued && word.figures)) continue;
    // "22 new Amra 787 jets".
    if (word.figures && k > j && at(words, k - 1).pos === 'PROPN') continue;
    // "20 Northern Front (NF) fighters".
    if (word.lower === '(' && k > j && at(words, k + 2).lower === ')') {
      k += 2;
      continue;
    }
    if (isOwner(words, k)) {
      if (next.lower === "'s" || next.lower === "'") k++;
      one = undefined;
      continue;
    }
    if (isNoun(word)) {
      const thing = { unit: singular(word.lower), to: k + 1, plural: isPlural(word.lower) };
      // "arms dealers", "sports clubs": the last of several plurals.
      if (thing.plural && !(isNoun(next) && isPlural(next.lower) && next.pos === word.pos)) return thing;
      one = thing;
    } else if (!isPassed(words, k) && !(one && joinsNouns(words, k))) break;
  }
  return one;
}

/** "290-seat", "two-story", "20-strong": not "three-pronged", "two-way". */
function compoundAt(words: readonly Word[], i: number): Thing | undefined {
  const { lower, glued } = at(words, i);
  const noun = at(words, i + 1);
  if (lower !== '-' || !glued || !noun.glued) return undefined;
  if (noun.lower === 'strong') return { unit: 'people', to: i + 2, plural: true };
  if (noun.lower === 'fold' || noun.lower === 'time' || noun.lower === 'times')
    return { unit: 'time', to: i + 2, plural: true };
  if (!/^[a-z]{3,}$/u.test(noun.lower) || /ed$|^(?:way|plus|odd|off|over|and)$/u.test(noun.lower)) return undefined;
  return { unit: singular(noun.lower), to: i + 2, plural: true };
}

const isNoun = ({ pos, lower }: Word): boolean =>
  (pos === 'NOUN' || pos === 'PROPN' || lower === 'people' || lower === 'others' || lower === 'civilian') &&
  /^\p{L}/u.test(lower);

/** "the group's members": what is owned is counted. */
const isOwner = (words: readonly Word[], i: number): boolean =>
  isNoun(at(words, i)) &&
  (at(words, i + 1).lower === "'s" || (at(words, i + 1).lower === "'" && at(words, i + 1).glued));

/** "235 city and county employees". */
const joinsNouns = (words: readonly Word[], i: number): boolean =>
  /^(?:and|or)$/u.test(at(words, i).lower) && at(words, i + 1).pos === 'NOUN';

/** Adjectives, and participles with a noun behind: "newly built houses", "wounded soldiers". */
function isPassed(words: readonly Word[], i: number): boolean {
  const { pos, lower } = at(words, i);
  if (pos === 'ADJ') return !STATES.has(lower) || isNoun(at(words, i + 1)) || at(words, i + 1).pos === 'ADJ';
  if (PASSED.test(lower)) return true;
  if (pos === 'ADV') return lower.endsWith('ly');
  const next = at(words, i + 1);
  const isParticiple = pos === 'VERB' && /(?:ed|ing|en)$/u.test(lower) && lower !== 'including';
  return isParticiple && (isNoun(next) || next.pos === 'ADJ');
}
