import type { Token } from '../language/document.ts';
import { outline } from '../language/outline.ts';
import { ownCopy } from '../language/own-copy.ts';
import { hashText } from '../sequence/hash.ts';
import { wideGuess } from './guess.ts';
import { NAME_TYPES, ROUGH_LABELS } from './labels.ts';
import { type Lexicon, wordKey } from './lexicon.ts';

/** How a word is cased. */
export const CASE = { none: 0, lower: 1, initial: 2, all: 3, inner: 4, single: 5 } as const;

/** What is known of a word from its letters, its part of speech and the lists alone, as numbers. */
export interface NameWord {
  /** Number of this word in its vocabulary, or -1 when that was full. */
  readonly id: number;
  /** The lower-case form, apostrophes straight. */
  readonly word: number;
  readonly pos: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** Guesses by the word's vector, each also in its wide form: see `LexiconRows`. */
  readonly inside: number;
  readonly insideWide: number;
  readonly before: number;
  readonly beforeWide: number;
  readonly behind: number;
  readonly behindWide: number;
  /** Number of the word's vector, or -1. */
  readonly vector: number;
  /** What lists know the word as, alone. */
  readonly bits: number;
  readonly case: number;
  readonly capital: boolean;
  /** The first letter's code unit, small; for acronyms. */
  readonly initial: number;
}

/** Distinct words remembered; past that they are looked at anew each time, so that memory stays bounded on any input. */
const MOST_WORDS = 40_000;
/** Letters looked at of a word, so that one of a million costs no more. */
const MOST_LETTERS = 40;

/** The words a model has met, each described once. */
export class Vocabulary {
  readonly lexicon: Lexicon;
  readonly #known = new Map<string, NameWord[]>();
  #size = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  wordOf({ text, pos }: Token): NameWord {
    const key = text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS) : text;
    const partOfSpeech = hashText(pos);
    let entries = this.#known.get(key);
    if (entries) for (const entry of entries) if (entry.pos === partOfSpeech) return entry;
    const full = this.#size >= MOST_WORDS;
    const word = this.#describe(key, partOfSpeech, full ? -1 : this.#size);
    if (full) return word;
    this.#size++;
    if (!entries) {
      entries = [];
      this.#known.set(ownCopy(key), entries);
    }
    entries.push(word);
    return word;
  }

  #describe(text: string, pos: number, id: number): NameWord {
    const lower = text.toLowerCase().replaceAll('’', "'");
    const { lexicon } = this;
    const key = wordKey(lower);
    const row = lexicon.row(key);
    const fine = row === -1 ? -1 : lexicon.classes[row]!;
    const capital = hasCapital(text);
    const inside = row === -1 ? -1 : lexicon.inside[row]!;
    const before = row === -1 ? -1 : lexicon.before[row]!;
    const behind = row === -1 ? -1 : lexicon.behind[row]!;
    return {
      id,
      word: key,
      pos,
      shape: hashText(outline(text)),
      prefix2: hashText(lower.slice(0, 2)),
      prefix3: hashText(lower.slice(0, 3)),
      prefix4: hashText(lower.slice(0, 4)),
      suffix1: hashText(lower.slice(-1)),
      suffix2: hashText(lower.slice(-2)),
      suffix3: hashText(lower.slice(-3)),
      suffix4: hashText(lower.slice(-4)),
      fine,
      middle: fine === -1 ? -1 : lexicon.wider[fine]!,
      coarse: fine === -1 ? -1 : lexicon.widest[fine]!,
      inside,
      insideWide: wideGuess(inside, ROUGH_LABELS),
      before,
      beforeWide: wideGuess(before, NAME_TYPES.length + 1),
      behind,
      behindWide: wideGuess(behind, NAME_TYPES.length + 1),
      vector: row === -1 ? -1 : lexicon.vectors[row]!,
      bits: row === -1 ? 0 : lexicon.bits[row]!,
      case: caseOf(text, capital),
      capital,
      initial: lower.charCodeAt(0),
    };
  }
}

const CAPITAL = /\p{Lu}/u;

/** True for a word with a capital letter anywhere. */
function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 65 && unit <= 90) return true;
    if (unit > 127) return CAPITAL.test(text);
  }
  return false;
}

function caseOf(text: string, capital: boolean): number {
  if (!capital) return /\p{Ll}/u.test(text) ? CASE.lower : CASE.none;
  if (!/\p{Ll}/u.test(text)) return text.replace(/\P{L}/gu, '').length === 1 ? CASE.single : CASE.all;
  return /^\P{L}*\p{Lu}[^\p{Lu}]*$/u.test(text) ? CASE.initial : CASE.inner;
}

/** What stands before and behind a paragraph. */
const OUTSIDE = 0x5eed;
export const BOUNDARY: NameWord = {
  id: -1,
  word: OUTSIDE,
  pos: OUTSIDE,
  shape: OUTSIDE,
  prefix2: OUTSIDE,
  prefix3: OUTSIDE,
  prefix4: OUTSIDE,
  suffix1: OUTSIDE,
  suffix2: OUTSIDE,
  suffix3: OUTSIDE,
  suffix4: OUTSIDE,
  fine: -2,
  middle: -2,
  coarse: -2,
  inside: -2,
  insideWide: -2,
  before: -2,
  beforeWide: -2,
  behind: -2,
  behindWide: -2,
  vector: -1,
  bits: 0,
  case: 0,
  capital: false,
  initial: 0,
};
