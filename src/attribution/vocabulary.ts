import type { Token } from '../language/document.ts';
import { outline } from '../language/outline.ts';
import { ownCopy } from '../language/own-copy.ts';
import { hashText } from '../sequence/hash.ts';
import { type CueLexicon, LIKELY_CUE } from './cue-lexicon.ts';
import type { WordClasses } from './word-classes.ts';

/** What is known of a token from its letters and part of speech alone, as numbers. */
export interface Word {
  /** Number of this word in its vocabulary, or -1 when that was full. */
  readonly id: number;
  readonly word: number;
  readonly lemma: number;
  readonly pos: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Classes of its characters, runs shortened: "Al-Maliki" is Xx-Xx. */
  readonly shape: number;
  /** Classes of words of like use, or -1. */
  readonly fine: number;
  readonly coarse: number;
  /** How cue-like its lemma is. */
  readonly cueStep: number;
  /** What it makes of the seam behind it, a mark or a word that joins clauses; 0 for other words. */
  readonly seam: number;
}

/** Words that stand at a seam between clauses, by class. */
const SEAM_WORDS: ReadonlyMap<string, number> = new Map([
  [',', 2],
  ['that', 7],
  ['and', 8],
  ['but', 8],
  [':', 9],
  ['—', 10],
  ['–', 10],
  ['-', 11],
  ['.', 12],
  [';', 12],
]);

/** Distinct words remembered; past that they are looked at anew each time, so that memory stays bounded on any input. */
const MOST_WORDS = 60_000;

/** The words a model has met, each described once. */
export class Vocabulary {
  readonly #lexicon: CueLexicon;
  readonly #classes: WordClasses;
  readonly #known = new Map<string, { readonly lemma: string; readonly pos: string; readonly word: Word }[]>();
  #size = 0;

  constructor(lexicon: CueLexicon, classes: WordClasses) {
    this.#lexicon = lexicon;
    this.#classes = classes;
  }

  wordOf({ text, lemma, pos }: Token): Word {
    let entries = this.#known.get(text);
    if (entries) for (const entry of entries) if (entry.pos === pos && entry.lemma === lemma) return entry.word;
    const full = this.#size >= MOST_WORDS;
    const word = this.#describe(text, lemma, pos, full ? -1 : this.#size);
    if (full) return word;
    this.#size++;
    if (!entries) {
      entries = [];
      this.#known.set(ownCopy(text), entries);
    }
    entries.push({ lemma: ownCopy(lemma), pos, word });
    return word;
  }

  /** True for a lemma that often heads cues. */
  isLikelyCue(lemma: string): boolean {
    return (this.#lexicon.get(lemma) ?? 0) >= LIKELY_CUE;
  }

  #describe(text: string, lemma: string, pos: string, id: number): Word {
    const lower = text.toLowerCase();
    const fine = this.#classes.fineOf(lower);
    const ownFine = fine === -1 ? this.#classes.fineOf(lemma) : fine;
    return {
      id,
      word: hashText(lower),
      lemma: hashText(lemma.toLowerCase()),
      pos: hashText(pos),
      prefix: hashText(lower.slice(0, 3)),
      suffix2: hashText(lower.slice(-2)),
      suffix3: hashText(lower.slice(-3)),
      shape: hashText(outline(text.slice(0, MOST_OUTLINED))),
      fine: ownFine,
      coarse: ownFine === -1 ? -1 : this.#classes.coarseOf(ownFine),
      cueStep: this.#lexicon.get(lemma) ?? 0,
      seam: SEAM_WORDS.get(lower) ?? 0,
    };
  }
}

/** Characters of a word whose outline is taken. */
const MOST_OUTLINED = 40;

/** What stands before and behind a paragraph. */
const OUTSIDE = 0x5eed;
export const BOUNDARY_WORD: Word = {
  id: -1,
  word: OUTSIDE,
  lemma: OUTSIDE,
  pos: OUTSIDE,
  prefix: OUTSIDE,
  suffix2: OUTSIDE,
  suffix3: OUTSIDE,
  shape: OUTSIDE,
  fine: -2,
  coarse: -2,
  cueStep: 0,
  seam: 0,
};
