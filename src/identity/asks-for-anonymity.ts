import type { Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Tokens behind a description that say that it is all anybody will learn. */
const REACH = 14;
const ANONYMOUS =
  /^(?:(?:at|in|of|with|from|for) [^,]{1,40}?(?= who (?:\w+ ){0,4}(?:named|identified|quoted)))?,? ?(?:familiar with|close to|with (?:direct |first-hand |firsthand |intimate )?knowledge of|briefed on|not authori[sz]ed|not permitted|who (?:\w+ ){0,4}(?:anonymi|identified|named|name|authori[sz]ed|identity|familiar)|(?:speaking|talking|requesting|citing|asking|insisting|granted|on)\b[^,]{0,60}\banonym)/u;

/** "An official familiar with the matter", "a diplomat who declined to be named": nobody named later is meant. */
export function asksForAnonymity({ lower, sentenceOf }: Reading, { headTo }: Phrase): boolean {
  let end = headTo;
  while (end < headTo + REACH && sentenceOf[end] === sentenceOf[headTo]) end++;
  return ANONYMOUS.test(lower.slice(headTo, end).join(' '));
}
