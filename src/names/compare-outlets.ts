import { compareOrganisationParts } from './compare-organisations.ts';
import type { NameComparison } from './comparison.ts';
import { domainLabel } from './domain-label.ts';
import { MEDIA_WORDS } from './lexicon/organisation-words.ts';
import { joinWords, nameWords } from './name-words.ts';
import { type OrganisationPart, type OrganisationParts, organisationParts } from './organisation-parts.ts';

/**
 * @see compareNames
 *
 * An address is compared by its own part ("press" of www.press.example) with the other name in one word, with its first
 * letters, and with first letters and the last word ("nytimes").
 */
export function compareOutlets(a: string, b: string): NameComparison {
  const [x, y] = [domainLabel(a), domainLabel(b)];
  if (x !== null && y !== null) return compareOrganisationParts(oneWord(x), oneWord(y));
  if (x === null && y === null) return compareOrganisationParts(outletParts(a), outletParts(b));
  const compared = wordForms(x === null ? a : b).map((form) =>
    x === null
      ? compareOrganisationParts(oneWord(form), oneWord(y!))
      : compareOrganisationParts(oneWord(x), oneWord(form)),
  );
  return compared.reduce((best, one) => (one.score > best.score ? one : best));
}

/** The parts of an outlet's name: what sort of medium it is stands aside where something else names it. */
function outletParts(name: string): OrganisationParts {
  const parts = organisationParts(name);
  const telling = parts.core.filter(({ plain }) => !MEDIA_WORDS.has(plain));
  if (!telling.some(({ kind }) => kind === 'name')) return parts;
  return { ...parts, core: telling };
}

function oneWord(written: string): OrganisationParts {
  const words = nameWords(written);
  const core: OrganisationPart[] = words.length === 0 ? [] : [{ ...joinWords(words), words: written, kind: 'name' }];
  return { whole: written, core, legal: [], acronym: null, initials: [] };
}

/** What an address may be made of a name: "Press TV" → "Press TV", "Press"; "New York Times" → "nytimes". */
function wordForms(name: string): readonly string[] {
  const words = nameWords(name).filter(({ plain }) => plain !== 'the');
  const telling = words.filter(({ plain }) => !MEDIA_WORDS.has(plain));
  const { acronym, initials } = organisationParts(name);
  const last = words.at(-1)?.plain ?? '';
  const short =
    words.length > 2
      ? [
          words
            .slice(0, -1)
            .map(({ plain }) => plain.charAt(0))
            .join('') + last,
        ]
      : [];
  const letters = [...initials, ...(acronym ? [acronym.plain] : [])].filter((form) => form.length > 2);
  const whole = [words, telling]
    .filter(({ length }) => length > 0)
    .map((some) => some.map(({ words }) => words).join(' '));
  return whole.length === 0 ? [name] : [...whole, ...short, ...letters];
}
