/** A date as days since 1970: the first and the last day that it may be. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

interface TimeTick {
  readonly x: number;
  /** ISO 8601 date. */
  readonly date: string;
}

export interface TimeAxis {
  readonly xOf: (day: number) => number;
  /** Days on which there are articles, as many as can be read beside one another. */
  readonly ticks: readonly TimeTick[];
  /** Where empty time is left out, and how many days. */
  readonly breaks: readonly { readonly x: number; readonly days: number }[];
}

const DAY_MS = 86_400_000;

/** The days that a date of publication may be: one, a month or a year; `null` for what is no date. */
export function daysOf(iso: string | null): Days | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / DAY_MS;
  const [y, m] = [Number(year), Number(month ?? '1') - 1];
  if (day !== undefined) return { from: at(y, m, Number(day)), to: at(y, m, Number(day)) };
  return month === undefined ? { from: at(y, 0, 1), to: at(y + 1, 0, 0) } : { from: at(y, m, 1), to: at(y, m + 1, 0) };
}

const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Empty time gets no more room than so many times the middle stretch: one late article must not squeeze the others. */
const LONGEST_GAP = 6;
/** Nor less than so many days. */
const LEAST_DAYS = 14;
/** What is longer by less than this is not cut: a mark would say more than it saves. */
const WORTH_CUTTING = 2;
/** Width of a written date, in pixels. */
const TICK_PX = 72;

function longestGap(gaps: readonly number[]): number {
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return Math.max(LEAST_DAYS, middle * LONGEST_GAP);
}

/** Dates that can be written side by side: the first and the last, and those between for which there is room. */
function legible(days: readonly number[], xOf: (day: number) => number): TimeTick[] {
  const last = days.at(-1);
  const ticks: TimeTick[] = [];
  for (const day of days) {
    const x = xOf(day);
    const before = ticks.at(-1);
    const clear = before === undefined || x - before.x >= TICK_PX;
    if (clear && (day === last || xOf(last!) - x >= TICK_PX)) ticks.push({ x, date: isoOf(day) });
  }
  if (ticks.length === 0 && last !== undefined) ticks.push({ x: xOf(last), date: isoOf(last) });
  return ticks;
}

/**
 * Days from left to right, in proportion, but for long empty stretches: these are cut and marked.
 *
 * @param dates - of all that shall have a place, in any order
 * @param range - pixels from the first to the last day
 */
export function timeAxis(dates: readonly Days[], [left, right]: readonly [number, number]): TimeAxis {
  const days = [...new Set(dates.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, at) => day - days[at]!);
  const longest = longestGap(gaps);
  const places = [0];
  const isCut = (gap: number): boolean => gap > longest * WORTH_CUTTING;
  for (const gap of gaps) places.push(places.at(-1)! + (isCut(gap) ? longest : gap));
  const whole = places.at(-1)!;
  const scaled = (place: number): number => (whole === 0 ? left : left + (place / whole) * (right - left));
  const xs = new Map(days.map((day, at) => [day, scaled(places[at]!)]));
  const xOf = (day: number): number => xs.get(day) ?? left;
  const breaks = gaps.flatMap((gap, at) =>
    isCut(gap) ? [{ x: (xOf(days[at]!) + xOf(days[at + 1]!)) / 2, days: gap }] : [],
  );
  return {
    xOf,
    ticks: legible(
      [...new Set(dates.map(({ from }) => from))].sort((a, b) => a - b),
      xOf,
    ),
    breaks,
  };
}
