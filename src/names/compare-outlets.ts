import { compareOrganisationParts } from './compare-organisations.ts';
import type { NameComparison, PartMatch } from './comparison.ts';
import { domainLabel } from './domain-label.ts';
import { EDITIONS, MEDIA_WORDS, TELLING_MEDIA } from './lexicon/organisation-words.ts';
import { joinWords, nameWords } from './name-words.ts';
import { type OrganisationPart, type OrganisationParts, organisationParts } from './organisation-parts.ts';
import { UNLIKELY } from './score-model.ts';

/**
 * @see compareNames
 *
 * An address is compared by its own part ("press" of www.press.example) with the other name in one word, with its first
 * letters, and with first letters and the last word ("nytimes").
 */
export function compareOutlets(a: string, b: string): NameComparison {
  const [x, y] = [domainLabel(a), domainLabel(b)];
  if (x !== null && y !== null) return compareOrganisationParts(oneWord(x), oneWord(y));
  if (x === null && y === null) {
    const compared = compareOrganisationParts(outletParts(a), outletParts(b));
    const medium = differentMedium(a, b);
    if (medium === null) return compared;
    return { score: Math.min(compared.score, UNLIKELY), reasons: [...compared.reasons, medium] };
  }
  const compared = wordForms(x === null ? a : b).map((form) =>
    x === null
      ? compareOrganisationParts(oneWord(form), oneWord(y!))
      : compareOrganisationParts(oneWord(x), oneWord(form)),
  );
  return compared.reduce((best, one) => (one.score > best.score ? one : best));
}

/**
 * The media or editions that tell two outlets of like names apart; `null` when nothing does. One may leave out what medium it
 * is, an edition not.
 */
function differentMedium(a: string, b: string): PartMatch | null {
  const [x, y] = [mediaOf(a), mediaOf(b)];
  const editions = x.editions !== y.editions;
  if (!editions && (x.media === '' || y.media === '' || x.media === y.media)) return null;
  const [one, other] = editions ? [x.editions, y.editions] : [x.media, y.media];
  return { part: 'class', a: one || null, b: other || null, by: one && other ? 'different' : 'missing', likeness: 0 };
}

function mediaOf(name: string): { readonly media: string; readonly editions: string } {
  const words = new Set(nameWords(name).map(({ plain }) => (plain === 'television' ? 'tv' : plain)));
  const of = (list: ReadonlySet<string>): string =>
    [...words]
      .filter((word) => list.has(word))
      .sort()
      .join(' ');
  return { media: of(TELLING_MEDIA), editions: of(EDITIONS) };
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
