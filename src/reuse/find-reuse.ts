import { boilerplateIn, type Carrier, type SharedWith } from './boilerplate.ts';
import { carriersOf, filePostings, isCommon, type Posting } from './carriers.ts';
import { judgeReuse, type Party } from './judge-reuse.ts';
import { quotedSpans } from './quoted.ts';
import { readText } from './read-text.ts';
import { sharedPassages } from './shared-passages.ts';
import type { Reuse, SharedPassage, SharingArticle } from './types.ts';
import { withoutCommon } from './without-common.ts';

/** Two articles that share text, before it is judged. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly SharedPassage[];
}

/**
 * Which articles share text, where, and who has it from whom. The whole stage in memory, for tests and small sets; an archive does the same
 * one article at a time. The order of the articles makes no difference.
 *
 * @param articles - no two with one id
 * @returns by the ids of the two
 */
export function findReuse(articles: readonly SharingArticle[]): readonly Reuse[] {
  const inOrder = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = inOrder.map(({ text }) => readText(text));
  const index = new Map<number, Posting<number>[]>();
  for (const [at, { fingerprints }] of texts.entries()) filePostings(index, at, fingerprints);
  const isCommonKey = (key: number): boolean => isCommon(index.get(key) ?? []);
  const pairs: Pair[] = [];
  for (const [b, { fingerprints }] of texts.entries()) {
    for (const a of [...carriersOf(index, b, fingerprints)].sort((x, y) => x - y)) {
      if (a > b) continue;
      const [textA, textB] = [texts[a]!, texts[b]!];
      const passages = withoutCommon(sharedPassages(textA, textB), textA, textB, isCommonKey);
      if (passages.length > 0) pairs.push({ a, b, passages });
    }
  }
  const parties = inOrder.map((article, at): Party => {
    return { article, words: texts[at]!.hashes.length, quoted: [] };
  });
  return judgeAll(parties, pairs);
}

function judgeAll(parties: readonly Party[], pairs: readonly Pair[]): readonly Reuse[] {
  const carriers = parties.map(({ article: { id, outlet, published }, words }): Carrier => {
    return { id, outlet, published, words };
  });
  const pairsOf = new Map<number, Pair[]>();
  const words = new Map<string, number>();
  for (const pair of pairs) {
    for (const at of [pair.a, pair.b]) pairsOf.set(at, [...(pairsOf.get(at) ?? []), pair]);
    words.set(`${carriers[pair.a]!.id} ${carriers[pair.b]!.id}`, wordsIn(pair));
  }
  const sharedWords = (a: string, b: string): number => words.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0;
  const standing = new Map<Pair, boolean[]>();
  for (const [at, own] of pairsOf) {
    const shared = own.map((pair): SharedWith => {
      const passages = pair.passages.map((passage) => ({
        here: pair.a === at ? passage.a : passage.b,
        words: passage.words,
      }));
      return { other: carriers[pair.a === at ? pair.b : pair.a]!, passages };
    });
    const found = boilerplateIn(carriers[at]!, shared, sharedWords);
    own.forEach((pair, i) => {
      const before = standing.get(pair);
      standing.set(
        pair,
        found[i]!.map((is, passage) => is || (before?.[passage] ?? false)),
      );
    });
  }
  const quoted = new Map<number, Party>();
  const party = (at: number): Party => {
    const known = quoted.get(at) ?? { ...parties[at]!, quoted: quotedSpans(parties[at]!.article.text) };
    quoted.set(at, known);
    return known;
  };
  return pairs
    .map((pair) => judgeReuse(party(pair.a), party(pair.b), pair.passages, standing.get(pair) ?? []))
    .sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
}

const wordsIn = ({ passages }: Pair): number => passages.reduce((sum, passage) => sum + passage.words, 0);
