import { dayOfIso } from '../calendar/day.ts';
import type { Span } from '../model/span.ts';
import { creditsIn, isOutlet, namedBeside } from './credits.ts';
import type { Direction, ReuseDirection, SharingArticle } from './types.ts';

/** A text that is almost whole in a longer one is a shortened copy of it. */
const ALMOST_WHOLE = 0.8;
const MUCH_LONGER = 0.6;

/** A credit of one of two speaks for both only when they were printed together. */
const TOGETHER_DAYS = 2;

/** One of the two articles. */
export interface Side {
  readonly article: SharingArticle;
  /** Words of its text. */
  readonly words: number;
  /** Where the shared text stands in it. */
  readonly passages: readonly Span[];
  /** Name of the other's outlet, beside text of it in quotation marks; `null` where there is none. */
  readonly quotes: string | null;
}

/**
 * Who has the words from whom, by what the texts themselves say: a credit comes first, then the dates, then which of the two is a part of the
 * other. Where nothing tells it, it is unknown.
 *
 * @param shared - words that both have
 */
export function directionOf(a: Side, b: Side, shared: number): Direction {
  return byCredit(a, b) ?? byDate(a, b) ?? byCompleteness(a, b, shared) ?? NOT_TOLD;
}

const NOT_TOLD: Direction = { direction: 'unknown', because: 'not told', evidence: '' };

/** The one of two that holds; `null` when none does or both do. */
function oneOf(
  because: Direction['because'],
  aFromB: string | null | undefined,
  bFromA: string | null | undefined,
): Direction | null {
  if ((aFromB == null) === (bFromA == null)) return null;
  const direction: ReuseDirection = aFromB == null ? 'b from a' : 'a from b';
  return { direction, because, evidence: aFromB ?? bFromA ?? '' };
}

function byCredit(a: Side, b: Side): Direction | null {
  const [creditsA, creditsB] = [creditsIn(a.article), creditsIn(b.article)];
  const [outletA, outletB] = [a.article.outlet, b.article.outlet];
  const own = oneOf(
    'credit',
    creditsA.find((name) => isOutlet(name, outletB) && !isOutlet(name, outletA)),
    creditsB.find((name) => isOutlet(name, outletA) && !isOutlet(name, outletB)),
  );
  if (own !== null) return own;
  // Two versions of one outlet's story have one byline; their dates say more.
  if (outletA !== null && outletA === outletB) return null;
  const third = thirdOf(a, b, creditsA, creditsB);
  if (third !== null) return third;
  return oneOf(
    'credit',
    a.quotes ?? namedBeside(a.article.text, outletB, a.passages),
    b.quotes ?? namedBeside(b.article.text, outletA, b.passages),
  );
}

/** An agency that both name, or one of two printed together. */
function thirdOf(a: Side, b: Side, creditsA: readonly string[], creditsB: readonly string[]): Direction | null {
  const [outletA, outletB] = [a.article.outlet, b.article.outlet];
  const others = (names: readonly string[]): readonly string[] =>
    names.filter((name) => !isOutlet(name, outletA) && !isOutlet(name, outletB));
  const [namedA, namedB] = [others(creditsA), others(creditsB)];
  const both = namedA.find((name) => namedB.some((other) => isOutlet(name, other)));
  const apart = daysApart(a, b);
  const agency =
    both ?? (apart === null || Math.abs(apart) <= TOGETHER_DAYS ? agencyIn(a, b, namedA, namedB) : undefined);
  return agency === undefined ? null : { direction: 'common source', because: 'credit', evidence: agency };
}

/** A byline that one of them has may be anybody's. */
function agencyIn(a: Side, b: Side, namedA: readonly string[], namedB: readonly string[]): string | undefined {
  const bylines = new Set([a, b].flatMap(({ article }) => (article.byline ?? '').split(/\s*[,;/|]\s*|\s+and\s+/u)));
  return [...namedA, ...namedB].find((name) => !bylines.has(name));
}

function daysApart(a: Side, b: Side): number | null {
  const [dayA, dayB] = [dayOfIso(a.article.published), dayOfIso(b.article.published)];
  return dayA === undefined || dayB === undefined ? null : dayA - dayB;
}

/** A moment told with its zone. */
const MOMENT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u;

function byDate(a: Side, b: Side): Direction | null {
  const [from, to] = [a.article.published ?? '', b.article.published ?? ''];
  const exact = MOMENT.test(from) && MOMENT.test(to);
  const apart = exact ? Date.parse(from) - Date.parse(to) : (daysApart(a, b) ?? 0);
  if (apart === 0 || Number.isNaN(apart)) return null;
  const dates = [from, to]
    .map((date) => (exact ? date : date.slice(0, 10)))
    .sort()
    .join(', ');
  return { direction: apart > 0 ? 'a from b' : 'b from a', because: 'date', evidence: dates };
}

function byCompleteness(a: Side, b: Side, shared: number): Direction | null {
  const [ofA, ofB] = [shared / Math.max(1, a.words), shared / Math.max(1, b.words)];
  const part = (own: number, other: number): string | null =>
    own >= ALMOST_WHOLE && other <= MUCH_LONGER ? `${percent(own)} of the one, ${percent(other)} of the other` : null;
  return oneOf('completeness', part(ofA, ofB), part(ofB, ofA));
}

const percent = (share: number): string => `${Math.round(100 * Math.min(1, share))} %`;
