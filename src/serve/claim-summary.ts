import type { ClaimSummary } from '../archive/archive.ts';
import type { Claim } from '../model/claim.ts';

/** The line of the claim list that stands for a whole claim. */
export const summariseClaim = (claim: Claim): ClaimSummary => ({
  id: claim.id,
  text: claim.text,
  articles: claim.articles.length,
  outlets: claim.outlets.length,
  ...(claim.outletsOfVariants === undefined ? {} : { outletsOfVariants: claim.outletsOfVariants.length }),
  origins: claim.origins.length,
  independent: { lower: claim.independent.lower, upper: claim.independent.upper },
  denials: claim.denials.length,
  variants: claim.variants.length,
  firstPublished: claim.first.published,
});
