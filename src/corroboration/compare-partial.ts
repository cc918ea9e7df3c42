import type { Comparison, StatementProfile } from './types.ts';

/** What is denied in part was said within so many days. Source: our choice. */
const CLOSE_DAYS = 7;
/** A headline of fewer words beside the denier's name tells of too much. */
const LEAST_TOLD = 2;
/** Part of the weight of what little is said that the other content must hold. */
const LEAST_SHARED = 0.5;

const different = (reason: string): Comparison => ({
  relation: 'different',
  score: 0,
  reasons: [reason],
  denier: null,
});

/**
 * How a denial in part ("denied any role in the blast at Kesmouth") stands to what somebody else says: a denial of it, when that names the
 * denier, was said within a week and holds what little the denial says. One that says nothing ("any involvement") is a denial only in the
 * article that tells both; whoever has the articles looks (`buildClaim`).
 */
export function comparePartial(a: StatementProfile, b: StatementProfile, daysApart: number): Comparison {
  const [denial, other] = a.partial ? [a, b] : [b, a];
  const { denier = [], about: said = [], told = [] } = denial.partial ?? {};
  if (other.partial || other.denies || (other.modality !== 'actual' && other.modality !== 'possible'))
    return different('nothing that could be denied');
  if (daysApart > CLOSE_DAYS) return different('another time');
  const held = new Map(other.terms.map(({ term, weight }) => [term, weight]));
  if (denier.length === 0 || !denier.every((term) => held.has(term))) return different('does not name the denier');
  const weights = new Map(denial.terms.map(({ term, weight }) => [term, weight]));
  const weightOf = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  // "Involvement in the transfer": what the claim calls otherwise the headline may tell.
  const inHeadline = told.filter((term) => !denier.includes(term));
  const isHeld = (terms: readonly string[]): boolean =>
    weightOf(terms.filter((term) => held.has(term))) >= LEAST_SHARED * weightOf(terms);
  const about = !isHeld(said) && inHeadline.length >= LEAST_TOLD ? inHeadline : said;
  const shared = about.filter((term) => held.has(term));
  if (about.length > 0 && weightOf(shared) < LEAST_SHARED * weightOf(about)) return different('of something else');
  const score = about.length === 0 ? 0 : Math.round((1000 * weightOf(shared)) / weightOf(about)) / 1000;
  const reasons = [`denied in part: ${[...denier, ...shared].join(', ')}`];
  return { relation: 'denial', score, reasons, denier: denial === a ? 'a' : 'b' };
}
