import type { ContentToken } from './tokens-of.ts';

const NEGATOR =
  /^(?:not|no|never|nobody|nothing|none|neither|nor|nowhere|cannot|without|hardly|scarcely|barely|refuse[sd]?|refusing|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?)$|n't$/;
/** Words that end what a negation reaches. */
const BOUNDARY =
  /^(?:and|but|or|that|which|who|whom|because|since|before|after|when|while|until|till|if|unless|although|though|as|so|where|whether|than|whose)$/;
/** "not only", "no longer", "no doubt": no denial of what follows, or none that ends here. */
const NOT_A_NEGATION = /^(?:only|doubt|less|fewer|sooner|just|merely)$/;

/**
 * Indices of the tokens inside the reach of a negation: from "not" or "nobody" to the end of the clause.
 * Two negations cancel out ("did not fail to inspect").
 */
export function negatedTokens(tokens: readonly ContentToken[]): ReadonlySet<number> {
  const negated = new Set<number>();
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' || BOUNDARY.test(token.lower)) {
      depth = 0;
      continue;
    }
    const next = tokens[at + 1]?.lower ?? '';
    if (NEGATOR.test(token.lower) && !NOT_A_NEGATION.test(next)) {
      depth += 1;
      continue;
    }
    if (depth % 2 === 1) negated.add(at);
  }
  return negated;
}
