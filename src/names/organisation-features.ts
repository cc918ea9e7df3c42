import type { Alignment } from './align-parts.ts';
import { letterLikeness } from './letter-likeness.ts';
import type { OrganisationPart, OrganisationParts } from './organisation-parts.ts';

/** What the score of two organisations' names is reckoned from; as `PERSON_FEATURES`. */
export const ORGANISATION_FEATURES = {
  worst: -1,
  'worst above 0.15': -1,
  'worst above 0.3': -1,
  'worst above 0.5': -1,
  'worst by letters': -1,
  'sum of unlikeness': -1,
  'share of letters unlike': -1,
  /** Of the words in one row, as one word; what romanisation explains is left out. */
  'whole unlike': -1,
  /** Parts that one name has and the other has not. */
  'share of names left': -1,
  'names left': -1,
  'classes left': -1,
  'numbers left': -1,
  'country left': -1,
  'other number': -1,
  'other country': -1,
  'other legal form': -1,
  'one legal form': -1,
  'no name': -1,
  parts: 0,
} as const;

export function organisationFeatures(
  a: OrganisationParts,
  b: OrganisationParts,
  { pairs, restA, restB }: Alignment<OrganisationPart>,
): number[] {
  let [worst, sum, letters, unlike, named, numbers, countries, letter, slips] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { a: left, b: right, found } of pairs) {
    const [one, other] = [left[0]!.kind, right[0]!.kind];
    const miss = 1 - found.likeness;
    if (one === 'number' || other === 'number') {
      if (miss > 0) numbers++;
    } else if (one === 'country' && other === 'country') {
      if (miss > 0) countries++;
    } else {
      if (one === 'name' || other === 'name') named++;
      const size = Math.max(lettersOf(left), lettersOf(right));
      worst = Math.max(worst, miss);
      // What romanisation explains is no slip of the pen.
      const asWritten = found.by === 'sound' ? miss : 1 - found.written;
      letter = Math.max(letter, asWritten);
      slips += size * asWritten;
      sum += miss;
      letters += size;
      unlike += size * miss;
    }
  }
  const left = { name: 0, class: 0, number: 0, country: 0, 'legal form': 0 };
  for (const { kind } of restA) left[kind]++;
  for (const { kind } of restB) left[kind]++;
  const all = Math.max(1, a.core.length, b.core.length);
  const legal = legalForms(a, b);
  return [
    worst,
    Math.max(0, worst - 0.15),
    Math.max(0, worst - 0.3),
    Math.max(0, worst - 0.5),
    letter,
    sum,
    letters === 0 ? 0 : unlike / letters,
    Math.min(1 - wholeLikeness(a.core, b.core), letters === 0 || left.name > 0 ? 1 : slips / letters),
    left.name / all,
    left.name > 0 ? 1 : 0,
    left.class,
    left.number,
    left.country > 0 ? 1 : 0,
    numbers,
    countries,
    legal === 'other' ? 1 : 0,
    legal === 'one' ? 1 : 0,
    named === 0 ? 1 : 0,
    Math.log(all),
  ];
}

const lettersOf = (parts: readonly OrganisationPart[]): number => {
  let size = 0;
  for (const { plain } of parts) size += plain.length;
  return size;
};

function wholeLikeness(a: readonly OrganisationPart[], b: readonly OrganisationPart[]): number {
  const [x = '', y = ''] = [a, b].map((parts) => parts.map(({ plain }) => plain).join(''));
  return x === y ? 1 : letterLikeness(x, y);
}

/** Whether the names have one legal form, two, or only one of them has any. */
export function legalForms(a: OrganisationParts, b: OrganisationParts): 'same' | 'other' | 'one' {
  if (a.legal.length === 0 || b.legal.length === 0) return a.legal.length === b.legal.length ? 'same' : 'one';
  return a.legal.some(({ plain }) => b.legal.some((other) => other.plain === plain)) ? 'same' : 'other';
}
