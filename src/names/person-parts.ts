import { ARTICLES, NAMES_TOO, PARTICLES, PATRONYMICS, SUFFIXES, TITLES } from './lexicon/person-words.ts';
import { joinWords, type NameWord, nameWords, withPlain, writtenTogether } from './name-words.ts';
import { remembered } from './remembered.ts';

/** One part of a person's name: a word with the particles before it. */
export interface NamePart extends NameWord {
  readonly kind: 'name' | 'initial' | 'title' | 'suffix';
  /** An article stands before it: "al-Haddan". */
  readonly article: boolean;
  /** "bin", "ibn", "ben" stands before it: a father's name. */
  readonly son: boolean;
}

/** A person's name in parts; the order is given name first, family name last. */
export interface PersonParts {
  readonly names: readonly NamePart[];
  readonly titles: readonly NamePart[];
  readonly suffixes: readonly NamePart[];
  /** Written "Family, Given". */
  readonly turned: boolean;
}

/** Parts of a name that are compared one by one. */
const MOST_PARTS = 12;

/**
 * The parts of a person's name.
 *
 * > Dr. | Yusuf | A. | al-Haddan | Jr.      HADDAN, Yusuf      Abd al-Karim      Nur ed-Din
 */
export const personParts = remembered((name): PersonParts => {
  let words = [...nameWords(name)];
  const comma = words.findIndex((word) => word.comma);
  const turned = comma >= 0 && comma < words.length - 1 && !isSuffix(words[comma + 1]!);
  if (turned) words = [...words.slice(comma + 1), ...words.slice(0, comma + 1)];
  const titles: NamePart[] = [];
  const suffixes: NamePart[] = [];
  while (words.length > 1 && isTitle(words)) titles.push(part(words.shift()!, 'title'));
  while (words.length > 1 && isSuffix(words.at(-1)!)) suffixes.unshift(part(words.pop()!, 'suffix'));
  const names = withoutParticles(words.slice(0, 2 * MOST_PARTS)).slice(0, MOST_PARTS);
  return { names, titles, suffixes, turned };
});

const isSuffix = (word: NameWord): boolean => SUFFIXES.has(word.plain);

const isTitle = ([first, second, third]: readonly NameWord[]): boolean =>
  first !== undefined &&
  TITLES.has(first.plain) &&
  !(NAMES_TOO.has(first.plain) && (third === undefined || PATRONYMICS.has(second?.plain ?? '')));

/** Written out: copying by "..." takes four times as long, and every word of every name comes here. */
const part = (word: NameWord, kind: NamePart['kind'], article = false, son = false): NamePart => ({
  words: word.words,
  plain: word.plain,
  spoken: word.spoken,
  script: word.script,
  capitals: word.capitals,
  spelled: word.spelled,
  glue: word.glue,
  comma: word.comma,
  kind,
  article,
  son,
});

const SERVANT = /^ab[dt](?:[aeiou](?:[lrsndtz]|sh)?)?$/;
/** "Father of", "mother of". */
const PARENT = /^(?:ab[uo]|abou|o?umm?)$/;
const FAITH = /^(?:din|dine|deen|dien)$/;

function withoutParticles(words: readonly NameWord[]): NamePart[] {
  const out: NamePart[] = [];
  let [article, before]: [boolean, NameWord[]] = [false, []];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const last = i === words.length - 1;
    if (!last && ARTICLES.has(word.plain)) {
      [article, before] = [true, [...before, word]];
      continue;
    }
    const ben = i === 0 && word.plain === 'ben';
    if (
      words.length > 1 &&
      !ben &&
      !isInitial(word) &&
      (PATRONYMICS.has(word.plain) || (!last && PARTICLES.has(word.plain)))
    ) {
      before = [...before, word];
      continue;
    }
    if (isSpelledOut(word)) {
      for (const letter of word.plain)
        out.push(part({ ...withPlain(word, letter), words: letter.toUpperCase() }, 'initial'));
      [article, before] = [false, []];
      continue;
    }
    // "Abd al-Karim", "Abdul Karim", "Abu Omar": one name.
    const opens = SERVANT.test(word.plain) ? 'abd' : PARENT.test(word.plain) ? word.plain : '';
    if (opens !== '' && !last) {
      let j = i + 1;
      while (j < words.length - 1 && ARTICLES.has(words[j]!.plain)) j++;
      out.push(compound(words.slice(i, j + 1), opens + words[j]!.plain));
      [i, article, before] = [j, false, []];
      continue;
    }
    // "Nur al-Din": one name.
    const former = out.at(-1);
    if (article && FAITH.test(word.plain) && former?.kind === 'name') {
      out[out.length - 1] = compound([former, ...before, word], `${former.plain}din`);
    } else out.push(named(word, before, article));
    [article, before] = [false, []];
  }
  // Nothing but particles is a name of them.
  return out.length > 0 ? out : words.map((word) => part(word, 'name'));
}

const isInitial = (word: NameWord): boolean => word.plain.length === 1 && word.script !== 'digits';
/** "J.C.", "JC": two initials. */
const isSpelledOut = ({ plain, spelled, capitals }: NameWord): boolean =>
  plain.length > 1 && plain.length < 4 && (spelled || (capitals && /^[^aeiouy]{2}$/.test(plain)));

function named(word: NameWord, before: readonly NameWord[], article: boolean): NamePart {
  const kind = isInitial(word) && word.script !== 'signs' ? 'initial' : 'name';
  const written =
    before.length === 0 ? word : { ...word, words: writtenTogether([...before, word]), glue: before[0]!.glue };
  const son = before.some((particle) => PATRONYMICS.has(particle.plain));
  return part(withPlain(written, simple(word.plain)), kind, article, son);
}

/** "abdulkarim", "abdelkarim" → "abdkarim"; "nuruddin", "noureddine" → "nurdin". "Abdullah" stays. */
function simple(plain: string): string {
  if (plain.length < 6) return plain;
  const short = plain.startsWith('ab') ? servant(plain) : plain;
  return FAITHFUL.test(short) ? short.replace(FAITHFUL, 'din') : short;
}

const FAITHFUL = /(?<=[^aeiou])[aeiou]{1,2}(?:dd|ld)(?:in|ine|een|ien|yn)$/;
/** "Abdul" and what follows it; the "l" may have become the sound behind it. */
const SERVANT_OF = /^ab[dt][aeiou](?:l(?=[^l])|(?=([rsnztd])\1)|(?=shsh))(?!lah$|ah$)/;

function servant(plain: string): string {
  const opens = SERVANT_OF.exec(plain)?.[0].length ?? plain.length;
  return plain.length - opens > 2 ? `abd${plain.slice(opens)}` : plain;
}

const compound = (words: readonly NameWord[], plain: string): NamePart =>
  part(withPlain(joinWords(words), plain), 'name');
