import { leadingNumber } from './line-features.ts';
import { isNameShaped } from './name-shape.ts';
import type { Unit } from './units.ts';

/** What a page does again and again: evidence that no single line has. */
export interface PageHabits {
  /** How often each name-shaped piece of a dateline, or short line, comes. */
  readonly names: ReadonlyMap<string, number>;
  /** Units whose leading numbers count up 1, 2, 3, … with text between them. */
  readonly numbered: ReadonlySet<number>;
  /** Rules stand before heads, not before paragraphs: a new article begins behind each. */
  readonly ruled: boolean;
  /** Its articles have no datelines. */
  readonly undated: boolean;
  /** Blank lines stand between most units, so that one says nothing. */
  readonly spaced: boolean;
  /** The usual number of blank lines between two units. */
  readonly usualGap: number;
  /** Headlines stand above their datelines here, so that a dateline without one is unlikely. */
  readonly titleFirst: boolean;
  /** Headlines stand below their datelines here. */
  readonly dateFirst: boolean;
  /** One open line stands above the datelines here, not two: decks and two-line headlines are unlikely. */
  readonly singleTitles: boolean;
}

const isOpen = (text: string): boolean => text.length < 200 && !/[.,;][”’"')\]]*$/u.test(text);

function countNames(units: readonly Unit[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { text, dateline } of units) {
    const told = dateline && (dateline.date || dateline.byline !== null || isNameShaped(text, 5)) ? dateline.names : [];
    for (const name of told) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

/** Units numbered 1, 2, 3, … where paragraphs stand between the numbers; a plain list has its numbers side by side. */
function countingUp(units: readonly Unit[]): Set<number> {
  const found: number[] = [];
  for (const [index, { text }] of units.entries()) {
    if (isOpen(text) && leadingNumber(text) === found.length + 1) found.push(index);
  }
  const apart = found.filter((at, i) => (found[i + 1] ?? units.length) - at > 1).length;
  return new Set(found.length >= 2 && apart >= found.length * 0.6 ? found : []);
}

/** So many datelines make a habit. */
const FEWEST_FOR_HABIT = 4;

const isDated = (unit: Unit | undefined): boolean => unit?.dateline?.date?.year != null;

const isHeadlineLike = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  isOpen(unit.text) &&
  !/[.:]$/.test(unit.text) &&
  unit.dateline?.date == null &&
  unit.dateline?.byline == null;

/** How far below a rule an article's dateline is looked for. */
const HEAD_UNITS = 5;

/** What rules mean on the page: they stand before heads, and whether those heads have dates. */
function rulesOf(units: readonly Unit[], dated: number): Pick<PageHabits, 'ruled' | 'undated'> {
  const behind = [...units.keys()].filter((i) => i > 0 && units[i]?.ruleBefore);
  const heads = behind.filter((i) => isOpen(units[i]?.text ?? '') || isDated(units[i + 1]));
  const datedHeads = behind.filter((i) => units.slice(i, i + HEAD_UNITS).some(isDated));
  const ruled = heads.length > 0 && heads.length >= behind.length * 0.75;
  const undated = dated === 0 || (behind.length > 1 && dated * 2 < behind.length);
  return {
    ruled: ruled && (undated || datedHeads.length * 2 >= behind.length),
    undated: dated === 0 || (ruled && undated),
  };
}

/** Where headlines stand, seen from the datelines. */
function titlesOf(
  units: readonly Unit[],
  dated: readonly number[],
): Pick<PageHabits, 'titleFirst' | 'dateFirst' | 'singleTitles'> {
  const above = (by: number) => dated.filter((i) => isHeadlineLike(units[i - by])).length / dated.length;
  const titleFirst = dated.length >= FEWEST_FOR_HABIT && above(1) > 0.6 && above(-1) < 0.4;
  return {
    titleFirst,
    dateFirst: dated.length > 1 && above(-1) > 0.6 && above(1) <= 0.5,
    singleTitles: titleFirst && above(2) < 0.4,
  };
}

/** What the page does again and again. */
export function habitsOf(units: readonly Unit[]): PageHabits {
  const dated = [...units.keys()].filter((i) => isDated(units[i]));
  const gaps = units
    .slice(1)
    .map((unit) => unit.gap)
    .sort((a, b) => a - b);
  const usualGap = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return {
    names: countNames(units),
    numbered: countingUp(units),
    ...rulesOf(units, dated.length),
    spaced: usualGap > 0,
    usualGap,
    ...titlesOf(units, dated),
  };
}
