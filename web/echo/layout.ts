import type { EchoPlace } from '../../src/serve/api.ts';
import { groupBy } from '../group-by.ts';
import { placeInWords } from '../words/echo.ts';
import { type Box, type Label, placeLabels, type Wanted } from './place-labels.ts';
import { type Scale, scaleBetween } from './scale.ts';
import { setApart } from './set-apart.ts';

/** On whose word, as far as it is named: one, several, or nobody. */
type EchoLook = 'one' | 'several' | 'unnamed';

/** One place of the chart as drawn, in pixels from the top left. */
export interface EchoDot {
  readonly place: EchoPlace;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: EchoLook;
  /** Upper end of the range, when it is one; the lower end is the dot. None for claims in one article, which are numbers. */
  readonly whisker: number | null;
}

interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface EchoLayout {
  /** Fewest articles first, then fewest origins: the order in which the arrow keys go. */
  readonly dots: readonly EchoDot[];
  readonly labels: readonly Label[];
  readonly plot: Box;
  /** Right end of the column of claims that one article alone has. */
  readonly alone: number;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** The band around one origin. */
  readonly band: { readonly top: number; readonly bottom: number };
  /** Where claims stand that have as many origins as articles, left to right. */
  readonly apart: readonly { readonly x: number; readonly y: number }[];
}

export interface EchoSize {
  readonly width: number;
  readonly height: number;
}

const MARGIN = { left: 34, right: 18, top: 34, bottom: 34 };
/** From the axis to the first column, and from there to the second, as the column of the claims that are not repeated. */
const ALONE_PX = 58;
/** A chart with less than this many articles or origins still shows this many. */
const LEAST_ARTICLES = 4;
const LEAST_ORIGINS = 3;
/** Radius of the dot of one claim; that of many grows with their number in area, up to what a row holds. */
const RADIUS = 5.5;
const SMALLEST = 4.5;
const LARGEST = 20;
const LABEL_LETTERS = 38;
const LINE_BOX = 6;
/** Half the height of a number in the column of claims that are not repeated. */
const PILL = 10;

const lookOfPlace = ({ lower }: EchoPlace): EchoLook => (lower === 0 ? 'unnamed' : lower === 1 ? 'one' : 'several');

/** A large number for a claim said often that goes back to few. */
const echoOf = ({ articles, upper }: EchoPlace): number => articles / Math.max(1, upper);

const short = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).replace(/\s+\S*$/, '')}…`;

function axesOf(places: readonly EchoPlace[], { width, height }: EchoSize) {
  const most = (of: (place: EchoPlace) => number, least: number): number => Math.max(least, ...places.map(of));
  const across = scaleBetween(
    2,
    most(({ articles }) => articles, LEAST_ARTICLES),
  );
  const up = scaleBetween(
    0,
    most(({ upper }) => upper, LEAST_ORIGINS),
  );
  const plot = { left: MARGIN.left, top: MARGIN.top, right: width - MARGIN.right, bottom: height - MARGIN.bottom };
  const alone = plot.left + ALONE_PX;
  const pad = Math.min(LARGEST, (plot.right - alone) / 12) + 6;
  const floor = plot.bottom - 20;
  return {
    plot,
    alone,
    across,
    up,
    xOf: (articles: number): number =>
      articles < 2 ? (plot.left + alone) / 2 : alone + pad + across.at(articles) * (plot.right - alone - 2 * pad),
    yOf: (origins: number): number => floor - up.at(origins) * (floor - plot.top - 8),
  };
}

type Axes = ReturnType<typeof axesOf>;

/** Half the way to the next whole numbers on both sides, the smaller one. */
function halfWay(scale: (value: number) => number, value: number): number {
  return Math.min(Math.abs(scale(value + 1) - scale(value)), Math.abs(scale(value) - scale(value - 1))) / 2;
}

function dotsOf(places: readonly EchoPlace[], { xOf, yOf }: Axes): EchoDot[] {
  const repeated = places.filter(({ articles }) => articles > 1);
  const row = Math.abs(yOf(0) - yOf(1));
  const largest = Math.max(RADIUS, Math.min(LARGEST, row * 0.42, halfWay(xOf, 3)));
  const most = Math.max(1, ...repeated.map(({ claims }) => claims));
  const unit = Math.min(RADIUS, largest / Math.sqrt(most));
  const discs = repeated
    .map((place) => {
      const reachX = Math.max(2, halfWay(xOf, place.articles) - 3);
      const reachY = Math.max(2, halfWay(yOf, place.lower) - 2);
      const at = { x: xOf(place.articles), y: yOf(place.lower), r: Math.max(SMALLEST, unit * Math.sqrt(place.claims)) };
      return { place, ...at, reach: { x: reachX, y: reachY } };
    })
    .sort((a, b) => b.r - a.r || echoOf(b.place) - echoOf(a.place));
  const centres = setApart(discs);
  return discs.map(({ place, r }, at): EchoDot => {
    const { lower, upper } = place;
    return { place, ...centres[at]!, r, look: lookOfPlace(place), whisker: upper > lower ? yOf(upper) : null };
  });
}

/**
 * Claims of one article alone, above one another where they differ in their range only. Not repeated, so not compared: their dots
 * would dwarf all others, and their numbers are written instead.
 */
function numbersAlone(places: readonly EchoPlace[], { xOf, yOf }: Axes): EchoDot[] {
  const rows = groupBy(
    places.filter(({ articles }) => articles < 2),
    ({ lower }) => lower,
  );
  return [...rows].flatMap(([lower, row]) => {
    const step = Math.min(2 * PILL, (Math.abs(yOf(lower) - yOf(lower + 1)) * 0.9) / row.length);
    return row.map((place, at): EchoDot => {
      const y = yOf(lower) - (at - (row.length - 1) / 2) * step;
      return { place, x: xOf(1), y, r: PILL, look: lookOfPlace(place), whisker: null };
    });
  });
}

/** Fewest articles first, then fewest origins. */
const inOrder = (dots: readonly EchoDot[]): EchoDot[] =>
  [...dots].sort(
    (a, b) => a.place.articles - b.place.articles || a.place.lower - b.place.lower || a.place.upper - b.place.upper,
  );

const boxOf = ({ x, y, r }: EchoDot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

const whiskersOf = (dots: readonly EchoDot[]): Box[] =>
  dots.flatMap(({ x, y, whisker }) =>
    whisker === null ? [] : [{ left: x - 3, right: x + 3, top: whisker, bottom: y }],
  );

type Point = EchoLayout['apart'][number];

/** Small boxes along a line: words shall not stand on it. */
function boxesAlong(line: readonly Point[]): Box[] {
  return line.slice(1).flatMap((to, at): Box[] => {
    const from = line[at]!;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / LINE_BOX);
    return Array.from({ length: steps + 1 }, (_, step): Box => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
      return { left: x - LINE_BOX / 2, right: x + LINE_BOX / 2, top: y - 2, bottom: y + 2 };
    });
  });
}

/** Names the claims that are repeated most beside their origins, as many as a page of this width bears. */
function labelsOf(dots: readonly EchoDot[], plot: Box, lines: readonly Box[]): Label[] {
  const width = plot.right - plot.left;
  const most = Math.max(2, Math.min(6, Math.floor(width / 170)));
  const letters = Math.min(LABEL_LETTERS, Math.floor(width / 11));
  const telling = dots
    .filter(({ place }) => place.articles > 2)
    .sort((a, b) => echoOf(b.place) - echoOf(a.place) || b.place.articles - a.place.articles);
  const wanted = telling.map(
    ({ x, y, r, place }): Wanted => ({ x, y, r, text: short(placeInWords(place).heading, letters) }),
  );
  return placeLabels(wanted, dots.map(boxOf), plot, [...lines, ...whiskersOf(dots)]).slice(0, most);
}

/** Places with whole numbers that fall on pixels of their own: the numbers of an axis that can all be read. */
function legible(scale: Scale, at: (value: number) => number, room: number): Tick[] {
  const ticks: Tick[] = [];
  for (const value of scale.ticks) {
    const before = ticks.at(-1);
    if (before === undefined || Math.abs(at(value) - before.at) >= room) ticks.push({ at: at(value), value });
  }
  return ticks;
}

/**
 * The echo chart: articles to the right, unconnected origins upwards, one dot for all claims of one place.
 *
 * Claims that only one article has stand in a column of their own on the left, as numbers. Dots of different places are moved
 * apart by less than half the way to the next whole number, so that a dot is always nearest to its own.
 */
export function layOutEcho(places: readonly EchoPlace[], size: EchoSize): EchoLayout {
  const axes = axesOf(places, size);
  const { plot, alone, xOf, yOf, across, up } = axes;
  const dots = inOrder([...numbersAlone(places, axes), ...dotsOf(places, axes)]);
  const mostUp = up.ticks.at(-1) ?? 0;
  const both = Array.from({ length: Math.max(0, mostUp - 1) }, (_, at) => at + 2).filter(
    (n) => xOf(n) <= plot.right && n <= mostUp,
  );
  const apart = both.map((n) => ({ x: xOf(n), y: yOf(n) }));
  const rows = legible(up, yOf, 16);
  const lines = rows.map(({ at }): Box => ({ left: plot.left, right: plot.right, top: at - 1, bottom: at + 1 }));
  return {
    dots,
    labels: labelsOf(dots, plot, [...lines, ...boxesAlong(apart)]),
    plot,
    alone,
    across: [{ at: xOf(1), value: 1 }, ...legible(across, xOf, 26)],
    up: rows,
    band: { top: (yOf(1) + yOf(2)) / 2, bottom: (yOf(0) + yOf(1)) / 2 },
    apart,
  };
}
