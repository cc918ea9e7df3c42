import type { Document } from '../language/document.ts';
import { ahead, leaningDuration, openDuration, plainDuration, reportedDuration } from './grammar/duration.ts';
import type { Parse, Rule } from './grammar/parse.ts';
import { reference } from './grammar/reference.ts';
import { amountSet, everySet, oftenSet, pluralSet } from './grammar/set.ts';
import { clockTime, datedTime, leaningPart, partOfDay } from './grammar/time-of-day.ts';
import type { TimeExpression } from './meaning.ts';
import { type Word, wordsIn } from './words.ts';

/** Every kind of expression; of several that begin at one word the longest is taken, the first of equals. */
const RULES: readonly Rule[] = [
  reference,
  everySet,
  oftenSet,
  pluralSet,
  amountSet,
  clockTime,
  leaningPart,
  partOfDay,
  reportedDuration,
  datedTime,
  leaningDuration,
  plainDuration,
  openDuration,
  ahead,
];

/** Words that may stand before the first that is of the calendar: "at least the past several". Source: our choice. */
const OPENING = 6;

/**
 * The time expressions of a document, before they are resolved.
 *
 * > late on | Monday |, | two days | after the | March 3, 2019 | vote, for | the past two months
 *
 * One pass, each word looked at a bounded number of times: linear in the text.
 *
 * @returns ascending, none overlapping; spans are UTF-16 offsets in `document.text`
 */
export const findTimes = ({ text, tokens, paragraphs }: Document): readonly TimeExpression[] =>
  paragraphs.flatMap((paragraph) => expressionsIn(wordsIn(text, tokens, paragraph)));

/** Those of one paragraph's words. */
export function expressionsIn(words: readonly Word[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  let core = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // A quotation mark may open "'80s".
    if (!word.digits && word.entry === undefined && word.lower !== "'" && word.lower !== '‘') continue;
    if (core < i) core = i;
    while (core < words.length && !words[core]!.core) core++;
    if (core === words.length) break;
    if (core - i > OPENING) continue;
    const parse = parseAt(words, i);
    if (!parse) continue;
    const last = words[parse.to - 1]!;
    const { start, token: from } = word;
    found.push({ start, end: last.end, from, to: last.token + 1, meaning: parse.meaning });
    i = parse.to - 1;
  }
  return found;
}

function parseAt(words: readonly Word[], i: number): Parse | undefined {
  let best: Parse | undefined;
  for (const rule of RULES) {
    const parse = rule(words, i);
    if (parse && parse.to > (best?.to ?? i)) best = parse;
  }
  return best;
}
