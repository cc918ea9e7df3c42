import type { Token, TokenRange } from '../language/document.ts';
import { NUMBER_WORDS, type NumberWord } from './lexicon/number-words.ts';

/** A piece of a token as the grammar reads it: "$8.7bn" is three, "10-year-old" five. */
export interface Word {
  /** Without the point of an abbreviation: "lb", "rs", "u.s". Empty for what is too long to be a word. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Part of speech of the token it is of. */
  readonly pos: string;
  readonly capital: boolean;
  /** No blank before it. */
  readonly glued: boolean;
  /** Begins with a figure. */
  readonly figures: boolean;
  readonly number: NumberWord | undefined;
}

/** What stands before the first and behind the last word of a paragraph. */
const NO_WORD: Word = {
  lower: '',
  start: 0,
  end: 0,
  pos: '',
  capital: false,
  glued: false,
  figures: false,
  number: undefined,
};

/** The word at an index, or an empty one outside the paragraph. */
export const at = (words: readonly Word[], i: number): Word => words[i] ?? NO_WORD;

/** Longer ones are no words of a quantity. Source: our choice. */
const LONGEST = 40;
const PIECE = /\d+(?:[.,]\d+)*|\p{L}+|\S/gu;
/** What a token is cut at. */
const CUTS = /[\d\-–—/+%$€£¥₹₪₺₽₩₦₱₴₫₡₲₵₸₮฿¢°~#²³½¼¾⅓⅔]/u;
const ALL_LETTERS = /^[a-z]+$/iu;

/**
 * Cut a paragraph's tokens into the words the grammar reads. Linear.
 *
 * @returns words ascending; offsets are those of the article's text
 */
export function wordsIn(text: string, tokens: readonly Token[], { from, to }: TokenRange): readonly Word[] {
  const words: Word[] = [];
  let lastEnd = -1;
  const push = (piece: string, start: number, pos: string): void => {
    const end = start + piece.length;
    const first = text.charCodeAt(start);
    const lower = piece.length > LONGEST ? '' : lowered(piece);
    words.push({
      lower,
      start,
      end,
      pos,
      capital: first < 97 && first > 64,
      glued: lastEnd === start,
      figures: isFigure(first),
      number: NUMBER_WORDS.get(lower),
    });
    lastEnd = end;
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (!isCut(token.text)) {
      push(token.text, token.start, token.pos);
      continue;
    }
    // Figures run on over tokens that are glued to each other: "1.234" ".567".
    let last = i;
    while (last + 1 < to && tokens[last + 1]!.start === tokens[last]!.end && isCut(tokens[last + 1]!.text)) last++;
    const { start } = token;
    let within = i;
    for (const { 0: piece, index } of text.slice(start, tokens[last]!.end).matchAll(PIECE)) {
      while (within < last && tokens[within]!.end <= start + index) within++;
      push(piece, start + index, tokens[within]!.pos);
    }
    i = last;
  }
  return words;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

const isCut = (word: string): boolean =>
  word.length === 1 ? isFigure(word.charCodeAt(0)) : !ALL_LETTERS.test(word) && CUTS.test(word);

function lowered(piece: string): string {
  const lower = piece.toLowerCase();
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower.replace('’', "'");
}
