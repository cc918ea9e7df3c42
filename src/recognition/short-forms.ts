import type { Token, TokenRange } from '../language/document.ts';
import { wordKey } from './lexicon.ts';
import { CASE, type NameWord } from './vocabulary.ts';

/** Words looked at in front of a bracket. */
const REACH = 14;
const OPEN = wordKey('(');
const CLOSE = wordKey(')');

/**
 * What an article says its acronyms stand for: "Joint Relief Office (JRO)".
 *
 * @returns `[key of the acronym]` → the last token of what it stands for
 */
export function shortForms(
  tokens: readonly Token[],
  words: readonly NameWord[],
  paragraphs: readonly TokenRange[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { from, to } of paragraphs) {
    for (let i = from + 2; i < to - 1; i++) {
      if (words[i - 1]!.word !== OPEN || words[i + 1]!.word !== CLOSE) continue;
      const { word, case: cased } = words[i]!;
      if ((cased !== CASE.all && cased !== CASE.inner) || found.has(word)) continue;
      if (spells(words, tokens[i]!.text, Math.max(from, i - 1 - REACH), i - 1)) found.set(word, i - 2);
    }
  }
  return found;
}

/** A plural's ending, behind capitals: "DDCs". */
const PLURAL = /(?<=\p{Lu}{2})s$/u;

/** True when the initials of the words before `end` spell the acronym; small words in between may be left out. */
function spells(words: readonly NameWord[], acronym: string, from: number, end: number): boolean {
  const letters = acronym.replace(PLURAL, '').toLowerCase();
  let k = end - 1;
  for (let l = letters.length - 1; l >= 0; l--) {
    const letter = letters.charCodeAt(l);
    if (letter < 97 || letter > 122) continue;
    while (k >= from && words[k]!.initial !== letter && !words[k]!.capital) k--;
    if (k < from || words[k]!.initial !== letter) return false;
    k--;
  }
  return true;
}
