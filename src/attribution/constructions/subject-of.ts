import type { TokenRange } from '../../language/document.ts';
import { behindTime } from './behind-time.ts';
import type { Labelled } from './construction.ts';
import { AUXILIARIES, CLAUSE_JOINERS, RELATIVES } from './lexicon/closed-classes.ts';
import { behindConjunction, namesSomebody } from './token-range.ts';

const LONGEST_SUBJECT = 16;
/** Words of a phrase or clause that stands in front of the subject. */
const NOT_IN_SUBJECT = /^(?:after|before|during|according|until|despite)$/u;

/**
 * The words that are the subject of the sentence's main verb: from its start, or from behind a phrase that a comma ends.
 *
 * > In a statement, | the ministry | said …      | The mayor, Ida Krel, | said …      | Figures published on Friday | show …
 *
 * @param verb - where the verb begins, auxiliaries included
 * @returns `null` where another verb stands between, where nobody is named or where it would be too long
 */
export function subjectOf(text: Labelled, sentence: TokenRange, verb: number): TokenRange | null {
  const { tokens, lower } = text;
  const start = behindConjunction(text, sentence);
  let from = verb;
  const closed = lower[verb - 1] === ',';
  while (from > start && verb - from <= LONGEST_SUBJECT) {
    const word = lower[from - 1]!;
    const { pos } = tokens[from - 1]!;
    if (word === ',' && !closed) break;
    if (/^[;:“”"—–()]$/u.test(word) || AUXILIARIES.has(word)) return null;
    if (RELATIVES.has(word) || NOT_IN_SUBJECT.test(word) || (CLAUSE_JOINERS.has(word) && word !== 'and')) return null;
    if (pos === 'VERB' && !isReduced(text, from - 1) && !isName(text, start, from - 1)) return null;
    from--;
  }
  from = behindTime(text, from, verb);
  if (verb - from > LONGEST_SUBJECT || from >= verb || tokens[from]!.pos === 'ADP') return null;
  let to = verb;
  while (to > from && tokens[to - 1]!.pos === 'ADV') to--;
  return namesSomebody(tokens, { from, to }) ? { from, to } : null;
}

/** A participle that only describes the noun before it: "figures published on Friday". */
const isReduced = ({ tokens, lower }: Labelled, i: number): boolean =>
  /(?:ed|en|ing)$/u.test(lower[i]!) && i > 0 && tokens[i - 1]!.pos !== 'PRON' && tokens[i + 1]?.pos === 'ADP';

/** A capital within the sentence: "the Kesh Herald", whatever part of speech the tagger gives it. */
const isName = ({ tokens }: Labelled, start: number, i: number): boolean =>
  i > start && /^\p{Lu}/u.test(tokens[i]!.text);
