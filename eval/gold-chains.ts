import { createHash } from 'node:crypto';
import type { Article } from '../src/model/article.ts';
import type { Span } from '../src/model/span.ts';
import type { GoldChains } from './score-chains.ts';

/**
 * A link as places in the article's text: the name must hold the words of one of them (`part`), or be them (`whole`; "the" does not
 * count).
 */
type StandoffLink = { readonly part: readonly Span[] } | { readonly whole: readonly Span[] };

/** Chains labelled by hand without a word of the texts they are about. */
export interface StandoffChains {
  readonly statements: readonly {
    /** First 16 hexadecimal digits of the SHA-256 of the article's title. */
    readonly article: string;
    readonly content: readonly Span[];
    /** Behind the article's outlet, from outside inwards. */
    readonly chain: readonly StandoffLink[];
    readonly said?: string;
  }[];
}

const keyOf = (title: string): string => createHash('sha256').update(title).digest('hex').slice(0, 16);
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** As `scoreChains` folds names before it compares them. */
const fold = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`']/gu, "'");

/** The labels with the words they point at, for `scoreChains`. */
export function goldChains({ statements }: StandoffChains, articles: readonly Article[]): GoldChains {
  const byKey = new Map(articles.map((article) => [keyOf(article.title ?? ''), article]));
  const names: Record<string, string> = {};
  const nameOf = (text: string, link: StandoffLink): string => {
    const whole = 'whole' in link;
    const words = (whole ? link.whole : link.part).map((span) => escaped(fold(text.slice(...span))));
    const pattern = whole ? `^(?:the )?(?:${words.join('|')})$` : words.join('|');
    names[pattern] = pattern;
    return pattern;
  };
  return {
    articles: [],
    names,
    statements: statements.flatMap(({ article: key, content, chain, said }) => {
      const article = byKey.get(key);
      if (!article) return [];
      const outlet = escaped(fold(article.outlet ?? ''));
      names[outlet] = outlet;
      return {
        article: article.title ?? '',
        content: content.map((span) => article.text.slice(...span)).join(' '),
        chain: [outlet, ...chain.map((link) => nameOf(article.text, link))],
        ...(said === undefined ? {} : { said }),
      };
    }),
  };
}
