import { hashText, join2 } from '../sequence/hash.ts';
import { packKeys, unpackKeys } from './pack-keys.ts';

/** What is known of words and phrases before any article is read. A row a word or phrase, ascending by key. */
export interface LexiconRows {
  /** Hashes of the lower-case words. */
  readonly keys: Int32Array;
  /** Class of words of like use, or -1. */
  readonly classes: Int16Array;
  /** Bits of `KNOWN_AS`. */
  readonly bits: Uint8Array;
  /** Guesses by the word's vector, or -1: which label it has in a name; of which type a name behind it, and before it, is. */
  readonly inside: Int16Array;
  readonly before: Int16Array;
  readonly behind: Int16Array;
  /** `[class]`: the wider class that a class belongs to, and the widest. */
  readonly wider: Int16Array;
  readonly widest: Int16Array;
  /** `[widest class]`: what share of all small-written words is in it. */
  readonly shares: Float32Array;
}

/** What lists say a phrase names. Source of the sizes: `training/recognition-lists.ts`. */
export const KNOWN_AS = {
  country: 1,
  metropolis: 2,
  city: 4,
  town: 8,
  village: 16,
  province: 32,
  nationality: 64,
  person: 128,
} as const;

/** The key of a lower-case word. */
export const wordKey = (lower: string): number => hashText(lower);

/** The key of a phrase: that of its first word, each further one mixed in. */
export const phraseKey = (before: number, word: number): number => join2(0x7e57, before, word);

const scatter = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** Looks words and phrases up by their keys: open addressing over the rows. */
export class Lexicon {
  readonly keys: Int32Array;
  readonly classes: Int16Array;
  readonly bits: Uint8Array;
  readonly inside: Int16Array;
  readonly before: Int16Array;
  readonly behind: Int16Array;
  readonly wider: Int16Array;
  readonly widest: Int16Array;
  readonly shares: Float32Array;
  /** Number of each row's vector: words in classes have one, in the order of the rows; -1 for others. */
  readonly vectors: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor({ keys, classes, bits, inside, before, behind, wider, widest, shares }: LexiconRows) {
    this.keys = keys;
    this.classes = classes;
    this.bits = bits;
    this.inside = inside;
    this.before = before;
    this.behind = behind;
    this.wider = wider;
    this.widest = widest;
    this.shares = shares;
    let vectors = 0;
    this.vectors = Int32Array.from(classes, (own) => (own === -1 ? -1 : vectors++));
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    keys.forEach((key, row) => {
      let slot = scatter(key) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    });
  }

  /** Row of a key, or -1. */
  row(key: number): number {
    let slot = scatter(key) & this.#mask;
    for (;;) {
      const row = this.#slots[slot]! - 1;
      if (row === -1 || this.keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** The sections of a model file that hold a lexicon. */
export const packLexicon = ({ keys, classes, bits, inside, before, behind, wider, widest, shares }: LexiconRows) => ({
  'lexicon.keys': packKeys(keys),
  'lexicon.classes': classes,
  'lexicon.bits': Int8Array.from(bits),
  'lexicon.inside': inside,
  'lexicon.before': before,
  'lexicon.behind': behind,
  'lexicon.wider': wider,
  'lexicon.widest': widest,
  'lexicon.shares': shares,
});

type Sections = (name: string, kind: 'int16' | 'int8' | 'float32') => ArrayLike<number>;

/** What `packLexicon` packed. */
export const unpackLexicon = (section: Sections): LexiconRows => ({
  keys: unpackKeys(section('lexicon.keys', 'int8') as Int8Array, section('lexicon.classes', 'int16').length),
  classes: section('lexicon.classes', 'int16') as Int16Array,
  bits: Uint8Array.from(section('lexicon.bits', 'int8')),
  inside: section('lexicon.inside', 'int16') as Int16Array,
  before: section('lexicon.before', 'int16') as Int16Array,
  behind: section('lexicon.behind', 'int16') as Int16Array,
  wider: section('lexicon.wider', 'int16') as Int16Array,
  widest: section('lexicon.widest', 'int16') as Int16Array,
  shares: section('lexicon.shares', 'float32') as Float32Array,
});
