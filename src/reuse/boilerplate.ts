import { dayOfIso } from '../calendar/day.ts';
import { foldName } from '../identity/fold-name.ts';
import type { Span } from '../model/span.ts';
import type { SharingArticle } from './types.ts';

/** So many otherwise unrelated articles of one outlet make a passage its own standing text … */
const IN_ONE_OUTLET = 3;
/** … and two, where all else they share is less than this much of the shorter, or the one is so much older. */
const HARDLY_ANY = 0.15;
const LATER_DAYS = 30;
/** So many of any outlets, over more than so many days, make it everybody's. */
const IN_ANY = 6;
const DAYS_APART = 30;

/** Two articles are otherwise unrelated when the passage is less than half of the shorter, and little of the rest is shared. */
const MAIN_PART = 0.5;
const LITTLE = 0.3;

/** A passage counts as carried where so much of it stands. */
const CARRIED = 0.8;

/** An article that carries shared text. */
export interface Carrier extends Pick<SharingArticle, 'id' | 'outlet' | 'published'> {
  /** Words of its text. */
  readonly words: number;
}

/** What an article shares with another: stretches of its own text. */
export interface SharedWith {
  readonly other: Carrier;
  readonly passages: readonly { readonly here: Span; readonly words: number }[];
}

/**
 * Which passages of an article are boilerplate: an outlet's background paragraph, its appeal for subscribers, whatever stands in story after
 * story that have little else in common. Versions of one story share most of their text and come within days, so they count once.
 *
 * @param sharedWords - words that two of the others share in all; 0 when nothing
 * @param about - those of `shared` in question, when not all are
 * @returns for each of `about`, for each of its passages, whether it is
 */
export function boilerplateIn(
  article: Carrier,
  shared: readonly SharedWith[],
  sharedWords: (a: string, b: string) => number,
  about: readonly SharedWith[] = shared,
): readonly (readonly boolean[])[] {
  const total = new Map(shared.map(({ other, passages }) => [other.id, sum(passages.map(({ words }) => words))]));
  const between = (a: Carrier, b: Carrier): number => {
    if (a.id === article.id) return total.get(b.id) ?? 0;
    return b.id === article.id ? (total.get(a.id) ?? 0) : sharedWords(a.id, b.id);
  };
  return about.map(({ other, passages }) => {
    const standing = passages.map(({ here, words }) => {
      const carriers = [article, ...shared.filter((one) => carries(one, here)).map(({ other: carrier }) => carrier)];
      return (
        stands(carriers, (a, b) => unrelated(a, b, words, between(a, b))) ||
        repeats(carriers, (a, b) => isLater(a, b) || between(a, b) < HARDLY_ANY * Math.min(a.words, b.words))
      );
    });
    const rest = sum(passages.map(({ words }, at) => (standing[at] ? 0 : words)));
    const hardlyAny = areOne(article, other) && rest < HARDLY_ANY * Math.min(article.words, other.words);
    return standing.map((is) => is || hardlyAny);
  });
}

/**
 * The others of which it matters how much two of them share: those whose passages stand in enough articles to be asked about.
 *
 * @param about - the passages in question, when not all are
 */
export function toBeCompared(
  article: Carrier,
  shared: readonly SharedWith[],
  about: readonly SharedWith[] = shared,
): readonly string[] {
  const asked = new Set<string>();
  for (const { passages } of about) {
    for (const { here } of passages) {
      const carriers = [article, ...shared.filter((one) => carries(one, here)).map(({ other }) => other)];
      if (stands(carriers, () => true) || repeats(carriers, () => true)) for (const { id } of carriers) asked.add(id);
    }
  }
  return [...asked].filter((id) => id !== article.id).sort();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function carries({ passages }: SharedWith, [start, end]: Span): boolean {
  const covered = passages.map(({ here }) => Math.max(0, Math.min(end, here[1]) - Math.max(start, here[0])));
  return sum(covered) >= CARRIED * (end - start);
}

function unrelated(a: Carrier, b: Carrier, passage: number, all: number): boolean {
  const shorter = Math.max(1, Math.min(a.words, b.words));
  if (passage >= MAIN_PART * shorter) return false;
  return all - passage < LITTLE * (shorter - passage);
}

function stands(carriers: readonly Carrier[], areUnrelated: (a: Carrier, b: Carrier) => boolean): boolean {
  if (carriers.length < IN_ONE_OUTLET) return false;
  const byOutlet = new Map<string, Carrier[]>();
  for (const carrier of carriers) {
    const outlet = foldName(carrier.outlet ?? '');
    if (outlet !== '') byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), carrier]);
  }
  for (const own of byOutlet.values()) {
    if (own.length >= IN_ONE_OUTLET && stories(own, areUnrelated).length >= IN_ONE_OUTLET) return true;
  }
  if (carriers.length < IN_ANY) return false;
  const told = stories(carriers, areUnrelated);
  return told.length >= IN_ANY && daysApart(told) > DAYS_APART;
}

/** True when two articles of one outlet have the passage, and little else or long apart. */
const repeats = (carriers: readonly Carrier[], hardlyAny: (a: Carrier, b: Carrier) => boolean): boolean =>
  carriers.some((a, at) => carriers.slice(at + 1).some((b) => areOne(a, b) && hardlyAny(a, b)));

const areOne = (a: Carrier, b: Carrier): boolean => {
  const outlet = foldName(a.outlet ?? '');
  return outlet !== '' && outlet === foldName(b.outlet ?? '');
};

function isLater(a: Carrier, b: Carrier): boolean {
  const [one, other] = [dayOfIso(a.published), dayOfIso(b.published)];
  return one !== undefined && other !== undefined && Math.abs(one - other) > LATER_DAYS;
}

/** One article for each story among them. */
function stories(carriers: readonly Carrier[], areUnrelated: (a: Carrier, b: Carrier) => boolean): readonly Carrier[] {
  const told: Carrier[] = [];
  for (const carrier of [...carriers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (told.every((other) => areUnrelated(carrier, other))) told.push(carrier);
  }
  return told;
}

function daysApart(carriers: readonly Carrier[]): number {
  const days = carriers.flatMap(({ published }) => dayOfIso(published) ?? []);
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
}
