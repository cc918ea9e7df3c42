import { type Alignment, alignParts, type Pair } from './align-parts.ts';
import { ALIKE, compareWords, DIFFERENT, type Likeness } from './compare-words.ts';
import type { NameComparison, PartMatch } from './comparison.ts';
import { knownNames } from './lexicon/known-names.ts';
import { sameNickname } from './lexicon/nicknames.ts';
import { logistic } from './logistic.ts';
import { withPlain, writtenTogether } from './name-words.ts';
import { missing } from './part-matches.ts';
import { isOthersSon, personFeatures } from './person-features.ts';
import { type NamePart, type PersonParts, personParts } from './person-parts.ts';
import { DOUBTFUL, PERSON_WEIGHTS, UNLIKELY } from './score-model.ts';
import { withoutEnding } from './without-ending.ts';

const INITIAL: Likeness = { likeness: 0.9, written: 0, by: 'initial' };
const NICKNAME: Likeness = { likeness: 0.9, written: 0, by: 'nickname' };

/** How alike two known names are at most, and spellings of one known name at least. */
const TWO_NAMES = 0.4;
const ONE_NAME = 0.97;

/** @see compareNames */
export function comparePersons(a: string, b: string): NameComparison {
  const [first, second] = [personParts(a), personParts(b)];
  const alignment = alignPersons(first, second);
  const features = personFeatures(first, second, alignment);
  const likely = isSame(alignment) ? 1 : logistic(features, PERSON_WEIGHTS);
  const score = Math.min(likely, mostOf(alignment), areOfOneAge(first, second) ? 1 : UNLIKELY);
  return { score, reasons: reasonsOf(first, second, alignment) };
}

export const alignPersons = (a: PersonParts, b: PersonParts): Alignment<NamePart> =>
  alignParts(a.names, b.names, compareParts);

/** Not "Jr." here and "Sr." there. */
const areOfOneAge = (a: PersonParts, b: PersonParts): boolean => {
  const [x, y] = [a, b].map(({ suffixes }) => suffixes.map(({ plain }) => AGES.get(plain)).find(Boolean));
  return !x || !y || x === y;
};
const AGES = new Map([
  ...['jr', 'junior', 'ii'].map((suffix) => [suffix, 'second'] as const),
  ...['sr', 'senior'].map((suffix) => [suffix, 'first'] as const),
  ['iii', 'third'],
  ['iv', 'fourth'],
]);

/** Every part has its equal, in the same order. */
const isSame = ({ pairs, restA, restB }: Alignment<NamePart>): boolean =>
  restA.length + restB.length === 0 && pairs.every(({ i, j, found }) => i === j && found.likeness === 1);

/** What the score may be at most. */
function mostOf({ pairs, restA, restB }: Alignment<NamePart>): number {
  if (pairs.every(({ found }) => found.by === 'other script')) return 0;
  // A father is not his son.
  if (isOthersSon(pairs)) return UNLIKELY;
  // Somebody is named by a name, not by initials and nicknames.
  if (!pairs.some(({ found }) => isByName(found) && found.likeness > ALIKE)) return DOUBTFUL;
  const left = restA.length + restB.length;
  // One part of several is shared by many people.
  if (pairs.length === 1 && left > 0) return DOUBTFUL;
  // Two parts that only sound alike, and others left or in another order, are found everywhere among short names.
  const turned = pairs.some(({ j }, at) => at > 0 && pairs[at - 1]!.j > j);
  return (left > 0 || turned) && !pairs.some(isEqual) ? DOUBTFUL : 1;
}

const isByName = ({ by }: Likeness): boolean => by !== 'initial' && by !== 'nickname';
/** Not by sound or with a slip; and three letters at least, or one sign. */
const isEqual = ({ a, b, found }: Pair<NamePart>): boolean =>
  found.likeness === 1 && a[0]!.plain === b[0]!.plain && (a[0]!.plain.length > 2 || a[0]!.script === 'signs');

function compareParts(a: NamePart, b: NamePart): Likeness {
  if (a.kind === 'initial' || b.kind === 'initial') return compareInitials(a, b);
  const found = compareWords(a, b);
  if (found.by === 'equal') return found;
  const known = knownNames(a.plain, b.plain);
  if (known === 'two') return { ...found, likeness: Math.min(found.likeness, TWO_NAMES), by: 'different' };
  if (known === 'one') return { likeness: Math.max(found.likeness, ONE_NAME), written: 1, by: 'sound' };
  if (isParent(a) !== isParent(b)) return { ...found, likeness: Math.min(found.likeness, TWO_NAMES) };
  if (found.likeness < NICKNAME.likeness && sameNickname(a.plain, b.plain)) return NICKNAME;
  return gluedArticle(a, b, found) ?? unlikeStems(a, b, found) ?? found;
}

/** "al-Baradi", "Elbaradi" */
function gluedArticle(a: NamePart, b: NamePart, found: Likeness): Likeness | null {
  if (a.article === b.article) return null;
  const [apart, joined] = a.article ? [a, b] : [b, a];
  if (!/^[ae]l.{4}/.test(joined.plain)) return null;
  const bare = compareWords(apart, withPlain(joined, joined.plain.slice(2)));
  return bare.likeness > found.likeness ? { ...bare, by: 'joined' } : null;
}

/** "Olegovich", "Borisovich": alike by an ending that says nothing. */
function unlikeStems(a: NamePart, b: NamePart, found: Likeness): Likeness | null {
  const stems = withoutEnding(a, b);
  const bare = stems && compareWords(...stems);
  if (!bare || bare.likeness >= found.likeness) return null;
  return { ...bare, by: bare.by === 'different' ? 'different' : found.by };
}

/** "Abu Omar" is not Omar. */
const isParent = ({ plain }: NamePart): boolean => /^ab(?:o?u|o)./.test(plain);

function compareInitials(a: NamePart, b: NamePart): Likeness {
  if (a.script !== b.script || a.plain === b.plain) return compareWords(a, b);
  if (a.kind === b.kind) return DIFFERENT;
  return a.plain.charAt(0) === b.plain.charAt(0) ? INITIAL : DIFFERENT;
}

function reasonsOf(a: PersonParts, b: PersonParts, { pairs, restA, restB }: Alignment<NamePart>): PartMatch[] {
  const found = pairs.map(({ i, j, a: left, b: right, found }): PartMatch => {
    const ends = i + left.length === a.names.length && j + right.length === b.names.length;
    const initial = left[0]?.kind === 'initial' || right[0]?.kind === 'initial';
    const part = initial ? 'initial' : ends ? 'family' : 'name';
    return { part, a: writtenTogether(left), b: writtenTogether(right), by: found.by, likeness: found.likeness };
  });
  const aside = ({ titles, suffixes }: PersonParts): readonly NamePart[] => [...titles, ...suffixes];
  return [...found, ...missing([...restA, ...aside(a)], [...restB, ...aside(b)])];
}
