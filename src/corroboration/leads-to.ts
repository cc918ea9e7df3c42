import { STOP_WORDS } from './stop-words.ts';
import type { ContentToken } from './tokens-of.ts';

const AT = /^(?:in|at|near|off|outside|inside|around|across|towards?|above)$/;
/** What may stand between such a word and the name it leads to: "by the", "from harbour master". */
const BETWEEN = /^(?:the|a|an|his|her|its|their)$/;
/** "the port of Kesmouth", "the road to Kesmouth": a place too. */
const OF_PLACE = /^(?:city|town|village|port|province|district|region|governorate|state|outskirts|suburbs?|road|way)$/;
/** Words of an introduction: "by opposition politician Elena Krel". */
const LONGEST = 3;

/**
 * What leads to each name of a content: the doer behind "by", the giver behind "from", a place behind "in", "at" or "near". Index of each
 * of the name's words; what has nothing of the kind before it is left out.
 */
export function leadsTo(tokens: readonly ContentToken[]): ReadonlyMap<number, 'by' | 'from' | 'at'> {
  const found = new Map<number, 'by' | 'from' | 'at'>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at])) continue;
    let end = at + 1;
    while (isNameWord(tokens[end]) || (/^(?:of|al|bin)$/.test(tokens[end]?.lower ?? '') && isNameWord(tokens[end + 1])))
      end++;
    const lead = leadBefore(tokens, at);
    if (lead) for (let word = at; word < end; word++) found.set(word, lead);
    at = end - 1;
  }
  return found;
}

const isNameWord = (token: ContentToken | undefined): boolean =>
  token?.kind === 'word' && token.capital && !STOP_WORDS.has(token.lower);

function leadBefore(tokens: readonly ContentToken[], name: number): 'by' | 'from' | 'at' | null {
  for (let at = name - 1, skipped = 0; at >= 0 && skipped <= LONGEST; at--) {
    const { lower, kind } = tokens[at]!;
    if (lower === 'by') return 'by';
    if (lower === 'from') return 'from';
    if (AT.test(lower)) return 'at';
    if ((lower === 'of' || lower === 'to') && OF_PLACE.test(tokens[at - 1]?.lower ?? '')) return 'at';
    if (kind !== 'word' || (STOP_WORDS.has(lower) && !BETWEEN.test(lower))) return null;
    if (!BETWEEN.test(lower)) skipped++;
  }
  return null;
}
