import type { Span } from '../model/span.ts';
import { CALLED_SO, NAMING, NAMING_AS } from './lexicon/called-so.ts';

/** Quotation marks that stand right before a name, and those that may then stand right behind it. */
const PAIRS: Readonly<Record<string, string>> = {
  ...{ '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»', '„': '“”', '‹': '›', '”': '”', '»': '«' },
};

/** The longest lead that is looked for, in UTF-16 units: "what the spokesman of the board described as the ". */
const REACH = 60;

const oneOf = (words: readonly string[]): string => words.join('|');

/** "so-called", "what it calls", "what the board described as", with an article and an opening mark behind it. */
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<lead>${oneOf(CALLED_SO)}|what (?:\\p{L}+ ){1,4}?(?:${oneOf(NAMING)}|(?:${oneOf(NAMING_AS)}) as))[”’"']?\\s+(?<article>the\\s+)?[“‘"'«„]?$`,
  'iu',
);

/**
 * A name as a text sets it off: in quotation marks of its own, or as what somebody calls it.
 *
 * > the so-called “Harbour Front” said      so-called “Harbour Front”
 * > what it calls the Harbour Front         what it calls the Harbour Front
 * > a ‘Harbour Front’ that nobody knows     ‘Harbour Front’
 *
 * It says how a name is written and nothing more: titles of programmes and slogans stand in quotation marks too. A quotation or
 * a phrase that goes on behind the name ("what he called Quill's folly") is no such mark.
 *
 * @param span - of the mention
 * @returns the words with the name as written; `null` when it is simply named
 */
export function markedMention(text: string, [start, end]: Span): string | null {
  const [before, after, next] = [text[start - 1] ?? '', text[end] ?? '', text[end + 1] ?? ''];
  // 'Harbour Front's boats': the mark behind the name is no closing one.
  const quoted = after !== '' && (PAIRS[before]?.includes(after) ?? false) && !/\p{L}/u.test(next);
  const name = quoted ? text.slice(start - 1, end + 1) : text.slice(start, end);
  const { lead, article } = LEAD.exec(text.slice(Math.max(0, start - REACH), start))?.groups ?? {};
  if (lead === undefined) return quoted ? name : null;
  if (!quoted && (before in PAIRS || /^(?:['’]s?(?!\p{L})|-\p{L})/u.test(text.slice(end, end + 3)))) return null;
  return `${lead.toLowerCase()} ${article === undefined ? '' : 'the '}${name}`.replaceAll(/\s+/gu, ' ');
}
