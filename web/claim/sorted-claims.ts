import type { ClaimSummary } from '../../src/serve/api.ts';
import type { ClaimOrder } from '../routes.ts';

type Compare = (a: ClaimSummary, b: ClaimSummary) => number;

const byOutlets: Compare = (a, b) => b.outlets - a.outlets || b.articles - a.articles;

const COMPARE: Readonly<Record<ClaimOrder, Compare>> = {
  outlets: byOutlets,
  articles: (a, b) => b.articles - a.articles || byOutlets(a, b),
  origins: (a, b) =>
    b.independent.lower - a.independent.lower || b.independent.upper - a.independent.upper || byOutlets(a, b),
  first: (a, b) => (a.firstPublished ?? '9999').localeCompare(b.firstPublished ?? '9999') || byOutlets(a, b),
};

/** The rows in the order asked for; rows that tie keep the archive's order. */
export const sortedClaims = (claims: readonly ClaimSummary[], order: ClaimOrder): ClaimSummary[] =>
  [...claims].sort(COMPARE[order]);
