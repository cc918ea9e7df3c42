import { nationalityOf } from './lexicon/countries.ts';
import { FORMER, isPartyRole } from './lexicon/roles.ts';
import type { Reading } from './reading.ts';

/** Offices of which there are several, told apart by what they are for. */
const DIVIDED = new Set(['minister', 'secretary', 'undersecretary', 'president', 'general', 'commissioner', 'marshal']);
/** Words before an office that say how high or of when, and not what for. */
const RANKS = new Set('senior top chief high acting interim new current incumbent outgoing first own then'.split(' '));
const DESCRIBES = /^(?:NOUN|PROPN|ADJ|CCONJ)$/u;
/** Words read on either side. */
const REACH = 5;

/**
 * What an office is for: "transport" of "Transport Minister", "the minister of transport"; "foreign affairs", "state", "press".
 *
 * @param head - the noun
 * @param from - first token that may belong to it
 * @returns lower case; empty where the words do not say, or the noun is no office that is divided
 */
export function portfolioOf({ lower, document }: Reading, head: number, from: number): string[] {
  if (!DIVIDED.has(lower[head] ?? '')) return [];
  const found: string[] = [];
  const take = (at: number): boolean => {
    const word = lower[at]!;
    const { pos } = document.tokens[at] ?? { pos: '' };
    if (word === '&' || pos === 'CCONJ' || word === '-') return true;
    if (!DESCRIBES.test(pos) || word.length < 3) return false;
    if (!RANKS.has(word) && !FORMER.has(word) && !isPartyRole(word) && !nationalityOf(word)) found.push(asSpelt(word));
    return true;
  };
  for (let i = head - 1; i >= from && i >= head - REACH; i--) if (!take(i)) break;
  let at = head + 1;
  if (lower[at] !== 'of' && lower[at] !== 'for') return found;
  at++;
  if (lower[at] === 'the') at++;
  for (let i = at; i < at + REACH && i < lower.length; i++) {
    // "Secretary of State | Ola Lund": a name has capitals, as the office may have.
    if (found.length > 0 && document.tokens[i]!.pos === 'PROPN' && document.tokens[i - 1]!.pos !== 'CCONJ') break;
    if (!take(i)) break;
  }
  return found;
}

/** Two offices that both say what they are for, and share none of it. */
export const areOtherOffices = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));

const SPELT: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
]);
const asSpelt = (word: string): string => SPELT.get(word) ?? word;
