import { acronymReason } from './acronym-reason.ts';
import { type Alignment, alignParts } from './align-parts.ts';
import { compareWords, DIFFERENT, EQUAL, type Likeness } from './compare-words.ts';
import type { NameComparison, PartMatch } from './comparison.ts';
import { foldLetters } from './fold-letters.ts';
import { logistic } from './logistic.ts';
import { withPlain, writtenTogether } from './name-words.ts';
import { legalForms, organisationFeatures } from './organisation-features.ts';
import { type OrganisationPart, type OrganisationParts, organisationParts } from './organisation-parts.ts';
import { missing } from './part-matches.ts';
import { DOUBTFUL, ORGANISATION_WEIGHTS, UNLIKELY } from './score-model.ts';

const SAME_MEANING: Likeness = { likeness: 1, written: 1, by: 'same meaning' };

/** @see compareNames */
export const compareOrganisations = (a: string, b: string): NameComparison =>
  compareOrganisationParts(organisationParts(a), organisationParts(b));

/** The same for names already in parts. */
export function compareOrganisationParts(a: OrganisationParts, b: OrganisationParts): NameComparison {
  const alignment = alignOrganisations(a, b);
  const { pairs, restA, restB } = alignment;
  const same = restA.length + restB.length === 0 && pairs.every(({ found }) => found.likeness === 1);
  const likely =
    same && legalForms(a, b) !== 'other' ? 1 : logistic(organisationFeatures(a, b, alignment), ORGANISATION_WEIGHTS);
  const score = Math.min(likely, mostOf(alignment));
  const acronym = acronymReason(a, b);
  const reasons = reasonsOf(a, b, alignment);
  if (acronym === null || acronym.score <= score) return { score, reasons };
  return { score: acronym.score, reasons: [acronym.reason] };
}

export const alignOrganisations = (a: OrganisationParts, b: OrganisationParts): Alignment<OrganisationPart> =>
  alignParts(a.core, b.core, compareParts);

/**
 * What the score may be at most: bodies with two numbers or of two countries are two, and a word more may be another body
 * ("Democratic Party", "Kurdish Democratic Party").
 */
function mostOf({ pairs, restA, restB }: Alignment<OrganisationPart>): number {
  if (pairs.every(({ found }) => found.by === 'other script')) return 0;
  for (const { a, b, found } of pairs) {
    const kinds = [a[0]!.kind, b[0]!.kind];
    if (found.likeness > 0) continue;
    if (kinds.includes('number') || kinds.every((kind) => kind === 'country')) return UNLIKELY;
  }
  return [...restA, ...restB].some(({ kind }) => kind !== 'class') ? DOUBTFUL : 1;
}

function compareParts(a: OrganisationPart, b: OrganisationPart): Likeness {
  if (a.plain === b.plain) return isSpelledAlike(a.words, b.words) ? EQUAL : SAME_MEANING;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERENT;
  if (a.kind === 'country' && b.kind === 'country') return DIFFERENT;
  // One letter makes another body of it: "HBC", "HBS".
  if (isAcronym(a) || isAcronym(b)) return DIFFERENT;
  const found = compareWords(a, b);
  if (found.likeness > ARTICLE) return found;
  // "Alsumur", with the article, beside "al-Sumur", whose article is gone.
  const [x, y] = [withoutArticle(a), withoutArticle(b)];
  if (x === a && y === b) return found;
  const [one, other] = [compareWords(x, b), compareWords(a, y)];
  const best = one.likeness > other.likeness ? one : other;
  const likeness = best.likeness * ARTICLE;
  return likeness > found.likeness ? { likeness, written: best.written, by: 'joined' } : found;
}

/** Nothing else than capitals, accents and marks is different. */
const isSpelledAlike = (a: string, b: string): boolean => a === b || bare(a) === bare(b);
const bare = (words: string): string => foldLetters(words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).plain;

const isAcronym = ({ capitals, plain, kind }: OrganisationPart): boolean =>
  capitals && plain.length < 6 && kind === 'name';

/** What an article in one of the names leaves of the likeness. */
const ARTICLE = 0.95;
const withoutArticle = (part: OrganisationPart): OrganisationPart =>
  part.script === 'latin' && /^[ae]l.{4}/.test(part.plain) ? withPlain(part, part.plain.slice(2)) : part;

function reasonsOf(
  a: OrganisationParts,
  b: OrganisationParts,
  { pairs, restA, restB }: Alignment<OrganisationPart>,
): PartMatch[] {
  const found = pairs.map(
    ({ a: left, b: right, found }): PartMatch => ({
      part: left[0]!.kind === 'class' ? right[0]!.kind : left[0]!.kind,
      a: writtenTogether(left),
      b: writtenTogether(right),
      by: found.by,
      likeness: found.likeness,
    }),
  );
  if (a.legal.length === 0 || b.legal.length === 0)
    return [...found, ...missing([...restA, ...a.legal], [...restB, ...b.legal])];
  const { by, likeness } = legalForms(a, b) === 'same' ? SAME_MEANING : DIFFERENT;
  const forms: PartMatch = {
    part: 'legal form',
    a: writtenTogether(a.legal),
    b: writtenTogether(b.legal),
    by,
    likeness,
  };
  return [...found, forms, ...missing(restA, restB)];
}
