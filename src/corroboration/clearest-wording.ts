import type { Appearance } from './appearance.ts';
import { isDenial } from './describe.ts';
import { saidWords } from './said-words.ts';

const POINTING = /^(?:he|she|it|its|they|their|his|her|this|that|these|those|we|our|i|my|there|so|and|but)$/i;
const FEW_WORDS = 6;
const MANY_WORDS = 28;

/** Without its quotation marks and the mark that ended the sentence. */
const trimmed = (text: string): string => text.replace(/^[\s"“”‘’'«»]+|[\s"“”«»,.;:]+$/gu, '').replace(/\s+/g, ' ');

/** Smaller is clearer: nothing that points elsewhere at the start, neither a scrap nor a paragraph, no half quotation. */
function unclearness(text: string): number {
  const words = text.split(' ');
  const pointing = words.slice(0, 3).filter((word) => POINTING.test(word)).length;
  return (
    3 * pointing +
    Math.max(0, FEW_WORDS - words.length) +
    Math.max(0, words.length - MANY_WORDS) / 4 +
    (/["“”]/.test(text) ? 1 : 0)
  );
}

/** Terms few of the others have count against a wording, and terms it lacks that most have: the middle of the family is clearest. */
function oddness(appearance: Appearance, shareOf: ReadonlyMap<string, number>): number {
  if (shareOf.size === 0) return 0;
  const own = new Set(appearance.profile.terms.map(({ term }) => term));
  let odd = 0;
  for (const [term, share] of shareOf) if (own.has(term) ? share < 0.5 : share > 0.5) odd += 0.5;
  return odd;
}

function termShares(appearances: readonly Appearance[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  // Most claims are of one statement: no profile is needed to tell that it is the clearest.
  if (appearances.length < 2) return shares;
  for (const { profile } of appearances)
    for (const { term } of profile.terms) shares.set(term, (shares.get(term) ?? 0) + 1 / appearances.length);
  return shares;
}

/** The wording a claim is shown under. "denied: …" when all its statements are denials of those words. */
export function clearestWording(appearances: readonly Appearance[]): string {
  const said = appearances.filter(({ statement }) => !isDenial(statement));
  const from = said.length > 0 ? said : appearances;
  const shareOf = termShares(from);
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const appearance of from) {
    const text = trimmed(saidWords(appearance.statement));
    const cost = unclearness(text) + oddness(appearance, shareOf);
    if (cost < least) [best, least] = [text, cost];
  }
  return said.length > 0 ? best : `denied: ${best}`;
}
