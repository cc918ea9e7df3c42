import { readDateline } from './dateline.ts';
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
  for (const { text } of units) {
    const dateline = text.length <= 160 ? readDateline(text) : null;
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

const isPublication = (text: string): boolean => {
  const dateline = readDateline(text);
  return dateline?.date != null || dateline?.byline != null;
};

const isHeadlineLike = (text: string | undefined): boolean =>
  text !== undefined && isOpen(text) && !/[.:]$/.test(text) && !isPublication(text);

/** How far below a rule an article's dateline is looked for. */
const HEAD_UNITS = 5;

export function habitsOf(units: readonly Unit[]): PageHabits {
  const isDated = (unit: Unit | undefined) => unit !== undefined && readDateline(unit.text)?.date?.year != null;
  const dated = units.filter(isDated).length;
  const behindRules = [...units.keys()].filter((i) => i > 0 && units[i]?.ruleBefore);
  const heads = behindRules.filter((i) => isOpen(units[i]?.text ?? '') || isDated(units[i + 1]));
  const datedHeads = behindRules.filter((i) => units.slice(i, i + HEAD_UNITS).some(isDated));
  const ruled = heads.length > 0 && heads.length >= behindRules.length * 0.75;
  const undated = dated === 0 || (behindRules.length > 1 && dated * 2 < behindRules.length);
  const datedAt = [...units.keys()].filter((i) => isDated(units[i]));
  const above = (by: number) => datedAt.filter((i) => isHeadlineLike(units[i - by]?.text)).length;
  const titleFirst =
    datedAt.length >= FEWEST_FOR_HABIT && above(1) > datedAt.length * 0.6 && above(-1) < datedAt.length * 0.4;
  const gaps = units
    .slice(1)
    .map((unit) => unit.gap)
    .sort((a, b) => a - b);
  const usualGap = gaps[Math.floor(gaps.length / 2)] ?? 0;
  return {
    names: countNames(units),
    numbered: countingUp(units),
    ruled: ruled && (undated || datedHeads.length * 2 >= behindRules.length),
    undated: dated === 0 || (ruled && undated),
    spaced: usualGap > 0,
    usualGap,
    titleFirst,
    dateFirst: datedAt.length > 1 && above(-1) > datedAt.length * 0.6 && above(1) <= datedAt.length * 0.5,
    singleTitles: titleFirst && above(2) < datedAt.length * 0.4,
  };
}
