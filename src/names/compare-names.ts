import { compareOrganisations } from './compare-organisations.ts';
import { compareOutlets } from './compare-outlets.ts';
import { comparePersons } from './compare-persons.ts';
import type { ComparedKind, NameComparison, PartMatch } from './comparison.ts';
import { LONGEST_NAME } from './name-words.ts';

/**
 * How likely two names are names of one person, organisation or outlet, and which part matched which, by what.
 *
 * > Yusuf al-Haddan, Youssef Haddan      Ministry of Foreign Affairs of Chile, Chilean Foreign Ministry      Press TV, presstv.example
 *
 * A score of 0.5 is as likely as not. It speaks of the names alone: two people can have one name. Names in different
 * scripts are not compared (0), nor are names of more than 240 letters unless they are equal.
 *
 * @param kind - what both are names of; any other kind than person and outlet is compared as an organisation
 * @returns the same for (b, a), with the sides of the reasons exchanged
 */
export function compareNames(a: string, b: string, kind: ComparedKind): NameComparison {
  const [x, y] = [a.trim(), b.trim()];
  if (x === '' || y === '') return whole(a, b, 0, 'empty');
  if (x.toLowerCase() === y.toLowerCase()) return whole(a, b, 1, 'equal');
  if (x.length > LONGEST_NAME || y.length > LONGEST_NAME) return whole(a, b, 0, 'too long');
  // One order for both, so that (b, a) is compared as (a, b) is.
  if (x > y) return turned(compareNames(y, x, kind));
  const compared = compareAs(kind)(x, y);
  // Nothing but marks.
  return compared.reasons.length === 0 ? whole(a, b, 0, 'empty') : compared;
}

function compareAs(kind: ComparedKind): (a: string, b: string) => NameComparison {
  switch (kind) {
    case 'person':
      return comparePersons;
    case 'outlet':
      return compareOutlets;
    default:
      return compareOrganisations;
  }
}

const turned = ({ score, reasons }: NameComparison): NameComparison => ({
  score,
  reasons: reasons.map(({ a, b, ...reason }) => ({ ...reason, a: b, b: a })),
});

const SHOWN = 80;
const short = (name: string): string => (name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name);

const whole = (a: string, b: string, likeness: 0 | 1, by: PartMatch['by']): NameComparison => ({
  score: likeness,
  reasons: [{ part: 'whole', a: short(a), b: short(b), by, likeness }],
});
