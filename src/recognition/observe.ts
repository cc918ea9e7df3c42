import type { Document, TokenRange } from '../language/document.ts';
import { type Island, islandsOf } from './islands.ts';
import { type Listed, listedPhrases } from './listed.ts';
import { type Runs, runsOf } from './runs.ts';
import { shortForms } from './short-forms.ts';
import { topicsOf } from './topics.ts';
import { BOUNDARY, CASE, type NameWord, type Vocabulary } from './vocabulary.ts';

/** What the tagger sees of a document: one entry a token, computed once. An index of -1 means "there is none". */
export interface Seen extends Runs, Listed {
  readonly words: readonly NameWord[];
  /** What the text is about: classes of words. */
  readonly topics: readonly [number, number];
  readonly islands: readonly Island[];
  /** How else the article writes the word: bits of `SEEN`. */
  readonly elsewhere: Uint8Array;
  /** 1 for the first word of a sentence. */
  readonly first: Uint8Array;
  /** 1 in lines that are set like a headline. */
  readonly headline: Uint8Array;
  /** 1 where no space stands before. */
  readonly glued: Uint8Array;
  /** For an acronym the last token of what the article says it stands for. */
  readonly standsFor: Int32Array;
  /** The next token, backwards and onwards, that is the same word with a capital. */
  readonly sameBefore: Int32Array;
  readonly sameBehind: Int32Array;
}

/** Written small; with a capital that no sentence start explains; so more than once. */
const SEEN = { lower: 1, capital: 2, often: 4 } as const;

/** Fewest and most words of a headline, and the share of them in capitals. Source: our choice. */
const HEADLINE = { least: 4, most: 40, capitals: 0.6 };

/** The word at a place, or what stands outside its paragraph. */
export const wordAt = (words: readonly NameWord[], { from, to }: TokenRange, at: number): NameWord =>
  at >= from && at < to ? words[at]! : BOUNDARY;

export function observe(document: Document, vocabulary: Vocabulary): Seen {
  const { tokens, sentences, paragraphs } = document;
  const words = tokens.map((token) => vocabulary.wordOf(token));
  const first = new Uint8Array(tokens.length);
  for (const { from, to } of sentences) {
    let i = from;
    while (i < to - 1 && words[i]!.case === CASE.none) i++;
    first[i] = 1;
  }
  const headline = new Uint8Array(tokens.length);
  for (const paragraph of paragraphs) if (isHeadline(words, paragraph)) headline.fill(1, paragraph.from, paragraph.to);
  const forms = shortForms(tokens, words, paragraphs);
  return {
    words,
    topics: topicsOf(words, vocabulary.lexicon.shares),
    islands: islandsOf(words, paragraphs),
    elsewhere: casings(words, first, headline),
    first,
    headline,
    glued: Uint8Array.from(tokens, ({ start }, i) => (i > 0 && tokens[i - 1]!.end === start ? 1 : 0)),
    standsFor: Int32Array.from(words, ({ word, capital }) =>
      capital && forms.size > 0 ? (forms.get(word) ?? -1) : -1,
    ),
    ...runsOf(words, paragraphs),
    ...listedPhrases(words, paragraphs, vocabulary),
    ...sameWords(words),
  };
}

function isHeadline(words: readonly NameWord[], { from, to }: TokenRange): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = from; i < to && letters <= HEADLINE.most; i++) {
    if (words[i]!.case === CASE.none) continue;
    letters++;
    if (words[i]!.capital) capitals++;
  }
  return letters >= HEADLINE.least && letters <= HEADLINE.most && capitals >= HEADLINE.capitals * letters;
}

/** For every word, whether the article also writes it small, or with a capital where it need not. */
function casings(words: readonly NameWord[], first: Uint8Array, headline: Uint8Array): Uint8Array {
  const known = new Map<number, number>();
  words.forEach(({ word, case: cased }, i) => {
    if (cased === CASE.none || headline[i]) return;
    const before = known.get(word) ?? 0;
    if (cased === CASE.lower) known.set(word, before | SEEN.lower);
    else if (!first[i]) known.set(word, before | SEEN.capital | (before & SEEN.capital ? SEEN.often : 0));
  });
  return Uint8Array.from(words, ({ word, case: cased }) => (cased === CASE.none ? 0 : (known.get(word) ?? 0)));
}

/** Ties each word with a capital to the same word before and behind. */
function sameWords(words: readonly NameWord[]): Pick<Seen, 'sameBefore' | 'sameBehind'> {
  const sameBefore = new Int32Array(words.length).fill(-1);
  const sameBehind = new Int32Array(words.length).fill(-1);
  const last = new Map<number, number>();
  words.forEach(({ word, capital }, i) => {
    if (!capital) return;
    const before = last.get(word);
    if (before !== undefined) {
      sameBefore[i] = before;
      sameBehind[before] = i;
    }
    last.set(word, i);
  });
  return { sameBefore, sameBehind };
}
