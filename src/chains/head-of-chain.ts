import { foldName } from '../identity/fold-name.ts';
import type { Article } from '../model/article.ts';
import type { Link } from '../model/statement.ts';
import { isOutletName } from './is-outlet-name.ts';

/** What every chain of an article begins with. */
export interface ChainHead {
  /** Carriers, then the publisher; empty when neither is known. */
  readonly links: readonly Link[];
  /** Agencies the article is credited to: relays of what has no closer one. */
  readonly credits: readonly Link[];
}

/** What an article says of itself. */
export type ArticleHead = Pick<Article, 'carriers' | 'outlet' | 'credits'> & Partial<Pick<Article, 'byline'>>;

/**
 * The links an article's head gives: "(Reuters)" under a paper's name makes Reuters a relay right behind the paper.
 *
 * @param lines - credits found in the article's text
 */
export function headOfChain({ carriers, outlet, credits, byline }: ArticleHead, lines: readonly Link[]): ChainHead {
  const links: Link[] = carriers.map((name) => ({ name, kind: 'outlet', role: 'carrier' }));
  if (outlet) links.push({ name: outlet, kind: 'outlet', role: 'publisher' });
  const named = new Set(links.map(({ name }) => foldName(name)));
  const relays: Link[] = [];
  const printed = [...credits, ...namesIn(byline ?? '')].filter(isOutletName);
  for (const link of [...lines, ...printed.map((name): Link => ({ name, kind: 'outlet', role: 'relay' }))]) {
    const key = foldName(link.name);
    if (named.has(key)) continue;
    named.add(key);
    relays.push(link);
  }
  return { links, credits: relays };
}

/** "By Ola Lund, Bay News Agency" → "Ola Lund", "Bay News Agency". */
const namesIn = (byline: string): string[] =>
  byline
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:[,;|/(){}•·]|\s[-–—]\s|\band\b|\bfor\b|\bwith\b|\bvia\b|\bof\b)\s*/u)
    .map((part) => part.replace(/^the\s+/iu, '').trim())
    .filter((part) => part !== '');

/** The head with one more agency, unless it is there. */
export function withCredit(head: ChainHead, credit: Link): ChainHead {
  const key = foldName(credit.name);
  const known = [...head.links, ...head.credits].some(({ name }) => foldName(name) === key);
  return known ? head : { ...head, credits: [...head.credits, credit] };
}
