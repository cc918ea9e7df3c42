import { IRREGULAR_FORMS } from './irregular-forms.ts';
import type { ContentToken } from './tokens-of.ts';

const FORMS: ReadonlySet<string> = new Set(
  IRREGULAR_FORMS.split(/[;\n]/).flatMap((line) => (line.split(':')[1] ?? '').split(' ').filter(Boolean)),
);
const AUXILIARY = /^(?:will|would|shall|can|could|may|might|must|did|do|does|has|have|had)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
/** After these stands no verb, or one that is part of a name for a thing: "the damaged ferry", "of stolen goods". */
const NO_VERB_AFTER =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|of|in|on|at|by|from|for|with|to|into|no)$/;
const BETWEEN = /^(?:not|never|also|again|later|then|[a-z]+ly)$/;

/** Who does these has it done to him. */
const SUFFERED = /^(?:die[sd]?|perish(?:ed|es)?|drown(?:ed|s)?|suffocated?)$/;

/** Where the main verb stands and whether it is passive. */
export interface MainVerb {
  readonly at: number;
  readonly passive: boolean;
}

/**
 * The first word that reads as a finite verb by its form or its auxiliary: "attacked", "will attack", "was attacked" (passive).
 * `null` when none shows, and for verbs that go both ways ("collided with"): who did it to whom cannot be told from them.
 */
export function mainVerb(tokens: readonly ContentToken[]): MainVerb | null {
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || token.kind !== 'word' || token.capital || AUXILIARY.test(token.lower) || BE.test(token.lower))
      continue;
    if (BETWEEN.test(token.lower)) continue;
    let back = at - 1;
    while (back > 0 && BETWEEN.test(tokens[back]?.lower ?? '')) back -= 1;
    const before = tokens[back]?.lower ?? '';
    const past = /[a-z]{2}ed$/.test(token.lower) || FORMS.has(token.lower);
    if (NO_VERB_AFTER.test(before) || !(past || AUXILIARY.test(before))) continue;
    return /^(?:with|and)$/.test(tokens[at + 1]?.lower ?? '')
      ? null
      : { at, passive: (past && BE.test(before)) || SUFFERED.test(token.lower) };
  }
  return null;
}
