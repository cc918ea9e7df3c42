import type { AnnotatedArticle } from '../src/model/annotation.ts';
import type { Statement } from '../src/model/statement.ts';
import type { Figures } from './suite.ts';
import { percent } from './suite.ts';

/** What a person wrote down of a page: its articles, and statements with their chains from outlet to origin. */
export interface GoldChains {
  readonly articles: readonly { readonly title: string; readonly outlet: string; readonly date: string }[];
  /** Spellings that are right, as a regular expression over the folded name. */
  readonly names?: Readonly<Record<string, string>>;
  readonly statements: readonly {
    readonly article: string;
    readonly content: string;
    readonly chain: readonly string[];
    readonly said?: string;
  }[];
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`']/gu, "'");
const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
const titleKey = (title: string | null): string => [...wordsIn(title ?? '')].join(' ');
const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/**
 * How many of a page's articles and statements came out right, in per cent.
 *
 * articles: title, outlet and date all three · found: a statement shares half its content words with the gold one ·
 * origin: found, and the last link is right · chain: every link, in order · relayed: chain, over those with a relay ·
 * said: the date of speaking, over those that have one.
 */
export function scoreChains(gold: GoldChains, articles: readonly AnnotatedArticle[]): Figures {
  const byTitle = new Map(articles.map((article) => [titleKey(article.title), article]));
  const rightArticles = gold.articles.filter(({ title, outlet, date }) => {
    const article = byTitle.get(titleKey(title));
    return article && fold(article.outlet ?? '') === fold(outlet) && (article.published ?? '').startsWith(date);
  });
  const judged = gold.statements.map((statement) => {
    const article = byTitle.get(titleKey(statement.article));
    const best = article
      ? closest(article, statement.content, (names) => sameChain(gold, statement.chain, names))
      : null;
    const names = best?.chain.map(({ name }) => name) ?? [];
    const origin = names.length > 0 && sameName(gold, statement.chain.at(-1)!, names.at(-1)!);
    return {
      statement,
      found: best !== null,
      origin,
      chain: sameChain(gold, statement.chain, names),
      said: best?.said,
    };
  });
  const relayed = judged.filter(({ statement }) => statement.chain.length > 2);
  const dated = judged.filter(({ statement }) => statement.said !== undefined);
  const share = (some: readonly unknown[], all: readonly unknown[]): number =>
    percent(all.length ? some.length / all.length : 1);
  return {
    articles: share(rightArticles, gold.articles),
    found: share(
      judged.filter(({ found }) => found),
      judged,
    ),
    origin: share(
      judged.filter(({ origin }) => origin),
      judged,
    ),
    chain: share(
      judged.filter(({ chain }) => chain),
      judged,
    ),
    relayed: share(
      relayed.filter(({ chain }) => chain),
      relayed,
    ),
    said: share(
      dated.filter(({ said, statement }) => said?.startsWith(statement.said!)),
      dated,
    ),
  };
}

/** The statement whose content is nearest, from half its words on; of equals, one whose chain is right. */
function closest(
  article: AnnotatedArticle,
  content: string,
  isRight: (names: readonly string[]) => boolean,
): Statement | null {
  const wanted = wordsOf(content);
  let best: Statement | null = null;
  let bestScore = 0.5;
  for (const statement of article.statements) {
    const words = wordsOf(statement.content.map(([start, end]) => article.text.slice(start, end)).join(' '));
    const score = jaccard(wanted, words) + (isRight(statement.chain.map(({ name }) => name)) ? 0.001 : 0);
    if (score < bestScore || (best && score === bestScore)) continue;
    best = statement;
    bestScore = score;
  }
  return best;
}

/** A name the gold file does not describe must hold its own last word. */
function sameName(gold: GoldChains, wanted: string, given: string): boolean {
  const spelling = gold.names?.[wanted];
  if (spelling) return new RegExp(spelling, 'iu').test(fold(given));
  return fold(given).includes(wordsIn(wanted).at(-1) ?? '');
}

const sameChain = (gold: GoldChains, wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.length === given.length && wanted.every((name, i) => sameName(gold, name, given[i]!));
