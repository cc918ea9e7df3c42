import type { ContentToken } from './tokens-of.ts';

const NEGATOR =
  /^(?:not|no|never|nobody|nothing|none|neither|nor|nowhere|cannot|without|hardly|scarcely|barely|refuse[sd]?|refusing|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?)$|n't$/;
/** Words that end what a negation reaches. */
const BOUNDARY =
  /^(?:and|but|or|that|which|who|whom|because|since|before|after|when|while|until|till|if|unless|although|though|as|so|where|whether|than|whose)$/;
/** "not only", "no longer", "no doubt": no denial of what follows, or none that ends here. */
const NOT_A_NEGATION = /^(?:only|doubt|less|fewer|sooner|just|merely)$/;

/** A clause about one of the persons or things, not the statement itself: "Muslims who are not citizens". */
const RELATIVE = /^(?:who|whom|whose|which|while)$/;

const TRUE = /^(?:true|correct|accurate|case|so)$/;
const UNTRUE = /^(?:untrue|false|incorrect|nonsense)$/;

/** Where a content is negated. */
export interface Negation {
  /** Indices of the tokens inside the reach of a negation. */
  readonly reach: ReadonlySet<number>;
  /** True when a negating word stands anywhere, whatever it reaches. */
  readonly present: boolean;
  /** True when the first verb of the main clause is negated: "was not 51 percent", "has never struck". */
  readonly ofAll: boolean;
}

/**
 * What a negation reaches: from "not" or "nobody" to the end of the clause. Two negations cancel out ("did not fail to inspect"); one
 * inside a relative clause turns nothing round.
 */
export function negationOf(tokens: readonly ContentToken[]): Negation {
  const reach = new Set<number>();
  let depth = 0;
  let relative = false;
  let present = false;
  const ofAll = negatesMain(tokens);
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' || BOUNDARY.test(token.lower)) {
      // "it was not true that the pier was shut": what is not true is what follows.
      const before = tokens[at - 1]?.lower ?? '';
      if (token.lower === 'that' && (UNTRUE.test(before) || (TRUE.test(before) && depth % 2 === 1))) {
        depth = 1;
        present = true;
        continue;
      }
      depth = 0;
      relative = RELATIVE.test(token.lower);
      continue;
    }
    const next = tokens[at + 1]?.lower ?? '';
    const negates = NEGATOR.test(token.lower) ? !NOT_A_NEGATION.test(next) : token.lower === 'free' && next === 'of';
    if (negates) {
      depth += 1;
      present = true;
    } else if (depth % 2 === 1 && !relative) reach.add(at);
  }
  return { reach, present, ofAll };
}

const AUXILIARY =
  /^(?:am|is|are|was|were|be|do|does|did|has|have|had|will|would|shall|should|can|could|may|might|must)(n't)?$/;
const CLAUSE =
  /^(?:that|which|who|whom|whose|because|since|before|after|when|while|until|if|unless|although|though|as|where|whether|than)$/;

/** The first auxiliary with a "not" or "never" right behind it, before any other clause begins. */
function negatesMain(tokens: readonly ContentToken[]): boolean {
  for (const [at, { lower }] of tokens.entries()) {
    if (CLAUSE.test(lower)) return false;
    const found = AUXILIARY.exec(lower);
    if (!found && lower !== 'never') continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (!found || found[1] !== undefined) return !NOT_A_NEGATION.test(next);
    return /^(?:not|never)$/.test(next) && !NOT_A_NEGATION.test(tokens[at + 2]?.lower ?? '');
  }
  return false;
}
