import type { Cast } from '../identity/cast.ts';
import { CALENDAR_WORDS } from '../identity/lexicon/words.ts';
import { wordSet } from '../language/word-set.ts';
import type { Place } from './scene-of.ts';

const MARK = /^[\p{P}\p{S}]+$/u;
/** Words that by themselves say nothing: pronouns, determiners, what says when. */
const EMPTY: ReadonlySet<string> = new Set([
  ...CALENDAR_WORDS,
  ...wordSet(`
    me us him her them you he she they we i who whom whose what which such a an the one
    my your his its our their
    today yesterday tomorrow tonight morning afternoon evening night noon midnight day week month year hour
    on in at of by late early earlier later last next then now ago`),
]);
/** These point back at what was said: "Krel denied it". */
const POINTING = wordSet('it this that these those');

/**
 * True for a relation whose content has no word that says anything: "us", "what", "on Monday evening", "?".
 *
 * In quotation marks a word is enough: “Tomorrow.”
 */
export function saysNothing({ reading }: Cast, { source, content }: Place): boolean {
  const { lower, quoted, document } = reading;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (MARK.test(lower[i]!)) continue;
      const empty = EMPTY.has(lower[i]!) || (!source && POINTING.has(lower[i]!)) || isYear(document.tokens[i]!.text);
      if (quoted[i] || !empty) return false;
    }
  }
  return content.length > 0;
}

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(text);
