import type { Gender } from './cast.ts';
import { foldName } from './fold-name.ts';
import { NAME_PARTICLES } from './lexicon/words.ts';
import { isPart, misspellings, push } from './misspellings.ts';

/** A person's mention on its way into the cast. */
export interface PersonMention {
  /** Words of the name as written. */
  readonly words: string;
  readonly gender: Gender | null;
  readonly paragraph: number;
}

interface Person {
  readonly parts: readonly string[];
  gender: Gender | null;
  /** Paragraph and order of the last mention so far. */
  seen: number;
  paragraph: number;
  /** Paragraph of the first full mention. */
  introduced: number | null;
  /** Called by the family name alone before. */
  short: boolean;
}

/** Behind the family name: "Jr." */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii']);

/** Parts that tell: no particles, no "Jr." unless nothing else is left. */
function nameParts(words: string): readonly string[] {
  const all = foldName(words).split(' ');
  const telling = all.filter((part, i) => !NAME_PARTICLES.has(part) && !(i > 0 && GENERATIONS.has(part)));
  return telling.length > 0 ? telling : all;
}

/** "Brask-Temba": one word, two family names. */
const isDoubleBarrelled = (words: string): boolean => /^\p{L}+[-‐]\p{L}+$/u.test(words);

/**
 * Which mentions are one person: the index of the person for each mention.
 *
 * A longer name takes in a shorter one that ends in the same family name and whose parts come in the same order, or that is
 * two parts of it in a row ("Marta Olmo" of "Ana Marta Olmo Ruiz"). A family name alone goes to the only person who has it;
 * of several, to the one whose gender fits, then the only one in the paragraph, then the one already called so, then the
 * only one named so far, then to the one introduced first, in an earlier paragraph; failing that it is a person of its own.
 */
export function gatherPeople(mentions: readonly PersonMention[]): number[] {
  const people: Person[] = [];
  const byLast = new Map<string, number[]>();
  const byFirst = new Map<string, number[]>();
  const byMiddle = new Map<string, number[]>();
  const byPair = new Map<string, number[]>();
  const byWords = new Map<string, number>();
  const slips = misspellings();
  const parts = mentions.map(({ words }) => nameParts(words));
  const full = [
    ...new Set(
      mentions
        .map((_, i) => i)
        .filter((i) => parts[i]!.length > 1 && !isDoubleBarrelled(mentions[i]!.words))
        .sort((a, b) => parts[b]!.length - parts[a]!.length),
    ),
  ];
  for (const i of full) {
    const key = parts[i]!.join(' ');
    if (byWords.has(key)) continue;
    const last = parts[i]!.at(-1)!;
    const longer = (byLast.get(last) ?? []).slice(0, NAMESAKES).filter((id) => isWithin(parts[i]!, people[id]!.parts));
    const around = parts[i]!.length === 2 ? (byPair.get(key) ?? []) : [];
    const whole = longer.length === 1 ? longer[0] : longer.length === 0 && around.length === 1 ? around[0] : undefined;
    if (whole !== undefined) {
      byWords.set(key, whole);
      continue;
    }
    const id =
      people.push({ parts: parts[i]!, gender: null, seen: -1, paragraph: -1, introduced: null, short: false }) - 1;
    byWords.set(key, id);
    push(byLast, last, id);
    slips.add(last, id);
    push(byFirst, parts[i]![0]!, id);
    const own = parts[i]!.slice(0, PARTS);
    for (let p = 0; p + 1 < own.length; p++) {
      if (p > 0) push(byMiddle, own[p]!, id);
      if (own.length > 2) push(byPair, `${own[p]} ${own[p + 1]}`, id);
    }
  }
  mentions.forEach((mention, i) => {
    const id = byWords.get(parts[i]!.join(' '));
    if (parts[i]!.length < 2 || id === undefined) return;
    people[id]!.gender ??= mention.gender;
    people[id]!.introduced ??= mention.paragraph;
  });
  return mentions.map((mention, i) => {
    const own = parts[i]!;
    let id = own.length > 1 ? byWords.get(own.join(' ')) : undefined;
    if (id === undefined) {
      const word = own.join(' ');
      const candidates =
        own.length > 1
          ? (byLast.get(own.at(-1)!) ?? []).slice(0, NAMESAKES).filter((other) => isWithin(own, people[other]!.parts))
          : (byLast.get(word) ?? byMiddle.get(word) ?? byFirst.get(word) ?? slips.of(word));
      id = choose(people, candidates, mention);
      if (id === undefined) {
        const key = `?${word}`;
        id = candidates.length === 0 || byWords.has(key) ? byWords.get(key) : undefined;
        if (id === undefined) {
          id =
            people.push({
              parts: own,
              gender: mention.gender,
              seen: -1,
              paragraph: -1,
              introduced: null,
              short: true,
            }) - 1;
          byWords.set(key, id);
        }
      } else people[id]!.short = true;
    }
    const person = people[id]!;
    person.gender ??= mention.gender;
    person.seen = i;
    person.paragraph = mention.paragraph;
    return id;
  });
}

/** People of one family name told apart; more are never meant in one article. */
const NAMESAKES = 24;
/** Parts of one name that are looked at. */
const PARTS = 8;

function choose(people: readonly Person[], candidates: readonly number[], mention: PersonMention): number | undefined {
  const fitting = candidates.slice(0, NAMESAKES).filter((id) => {
    const { gender } = people[id]!;
    return gender === null || mention.gender === null || gender === mention.gender;
  });
  const only = (ids: readonly number[]): number | undefined => (ids.length === 1 ? ids[0] : undefined);
  return (
    only(fitting) ??
    only(fitting.filter((id) => mention.gender !== null && people[id]!.gender === mention.gender)) ??
    only(fitting.filter((id) => people[id]!.paragraph === mention.paragraph)) ??
    only(fitting.filter((id) => people[id]!.short)) ??
    only(fitting.filter((id) => people[id]!.seen >= 0)) ??
    introducedFirst(people, fitting, mention.paragraph)
  );
}

/** Whom the article is about keeps the bare name: the one introduced before the others, and not in the same paragraph. */
function introducedFirst(people: readonly Person[], ids: readonly number[], paragraph: number): number | undefined {
  const known = ids.filter((id) => (people[id]!.introduced ?? paragraph + 1) <= paragraph);
  const [first, second] = known.sort((a, b) => people[a]!.introduced! - people[b]!.introduced!);
  if (first === undefined || second === undefined) return first;
  return people[first]!.introduced! < people[second]!.introduced! ? first : undefined;
}

/** Same family name, and the other parts in the same order ("J" for "John" counts). */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of short) {
    while (at < long.length && !isPart(part, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return short.at(-1) === long.at(-1);
}
