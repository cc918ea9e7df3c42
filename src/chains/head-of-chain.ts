import { foldName } from '../identity/fold-name.ts';
import { OUTLET_HEADS } from '../identity/lexicon/heads.ts';
import { KNOWN_OUTLETS } from '../identity/lexicon/outlets.ts';
import type { Article } from '../model/article.ts';
import type { Link } from '../model/statement.ts';

/** What every chain of an article begins with. */
export interface ChainHead {
  /** Carriers, then the publisher; empty when neither is known. */
  readonly links: readonly Link[];
  /** Agencies the article is credited to: relays of what has no closer one. */
  readonly credits: readonly Link[];
}

/** The links an article's head gives: "(Reuters)" under a paper's name makes Reuters a relay right behind the paper. */
export function headOfChain({
  carriers,
  outlet,
  credits,
}: Pick<Article, 'carriers' | 'outlet' | 'credits'>): ChainHead {
  const links: Link[] = carriers.map((name) => ({ name, kind: 'outlet', role: 'carrier' }));
  if (outlet) links.push({ name: outlet, kind: 'outlet', role: 'publisher' });
  const named = new Set(links.map(({ name }) => foldName(name)));
  const agencies = credits.filter((credit) => isOutlet(credit) && !named.has(foldName(credit)));
  return { links, credits: agencies.map((name) => ({ name, kind: 'outlet', role: 'relay' })) };
}

/** A credit may also be a place or a photographer. */
function isOutlet(credit: string): boolean {
  const folded = foldName(credit);
  return (
    KNOWN_OUTLETS.has(folded) || OUTLET_HEADS.has(folded.slice(folded.lastIndexOf(' ') + 1)) || folded.includes('news')
  );
}
