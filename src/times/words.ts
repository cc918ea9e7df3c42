import type { Token, TokenRange } from '../language/document.ts';
import { ENTRIES, type Entry, LONGEST } from './lexicon/entries.ts';

/** A piece of a token as the grammar reads it: "mid-1996" is three, "9pm" two. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Index of the token it is of, or begins in. */
  readonly token: number;
  /** Part of speech of that token. */
  readonly pos: string;
  readonly capital: boolean;
  /** No blank before it. */
  readonly glued: boolean;
  readonly entry: Entry | undefined;
  /** Figures only: `1`, `1998`, `2,500`, `2.5`. */
  readonly digits: boolean;
  /** Of the calendar by itself, or a figure. */
  readonly core: boolean;
}

/** What stands before the first and behind the last word of a paragraph. */
export const NO_WORD: Word = {
  lower: '',
  start: 0,
  end: 0,
  token: -1,
  pos: '',
  capital: false,
  glued: false,
  entry: undefined,
  digits: false,
  core: false,
};

const PIECE = /[ap]\.m\.?(?!\p{L})|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|\p{L}+|\S/giu;
/** Longer ones are no words of the calendar. Source: our choice; the longest is "Wednesday-to-Saturday". */
const LONGEST_COMPOUND = 30;
const [NINE, ZERO, LOWER_A] = [57, 48, 97];

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/**
 * Cut a paragraph's tokens into the words the grammar reads. Linear.
 *
 * @returns words ascending; offsets are those of the article's text
 */
export function wordsIn(text: string, tokens: readonly Token[], { from, to }: TokenRange): readonly Word[] {
  const words: Word[] = [];
  let lastEnd = -1;
  const push = (lower: string, start: number, end: number, token: number): void => {
    const first = text.charCodeAt(start);
    const digits = isDigit(first) && isDigit(text.charCodeAt(end - 1));
    const entry = end - start <= LONGEST ? ENTRIES.get(lower) : undefined;
    words.push({
      lower,
      start,
      end,
      token,
      pos: tokens[token]!.pos,
      capital: first < LOWER_A && first > NINE,
      glued: lastEnd === start,
      entry,
      digits,
      core: digits || entry?.core === true,
    });
    lastEnd = end;
  };
  for (let i = from; i < to; i++) {
    const { text: word, start, end } = tokens[i]!;
    if (!isCompound(word)) {
      push(end - start <= LONGEST ? word.toLowerCase().replace('’', "'") : '', start, end, i);
      continue;
    }
    // Figures run on over tokens that are glued to each other: "12.3" "0pm".
    let last = i;
    while (last + 1 < to && tokens[last + 1]!.start === tokens[last]!.end && hasDigit(tokens[last + 1]!.text)) last++;
    const stretch = text.slice(start, tokens[last]!.end);
    let token = i;
    for (const { 0: piece, index } of stretch.matchAll(PIECE)) {
      while (token < last && tokens[token]!.end <= start + index) token++;
      push(piece.toLowerCase().replace('’', "'"), start + index, start + index + piece.length, token);
    }
    i = last;
  }
  return words;
}

const hasDigit = (word: string): boolean => isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(word.length - 1));

/** "mid-1996", "1990s", "9pm", "late-November". */
function isCompound(word: string): boolean {
  const { length } = word;
  if (length === 1) return isDigit(word.charCodeAt(0));
  if (isDigit(word.charCodeAt(0)) || isDigit(word.charCodeAt(length - 1))) return true;
  if (word.charCodeAt(0) === APOSTROPHE || word.charCodeAt(0) === CURLY) return isDigit(word.charCodeAt(1));
  return length > 4 && length <= LONGEST_COMPOUND && word.indexOf('-', 1) > 0;
}
const [APOSTROPHE, CURLY] = [39, 8217];
