import {
  easter,
  HIJRI_TOLERANCE_DAYS,
  hijriMonth,
  NOWRUZ_TOLERANCE_DAYS,
  nowruz,
  nthWeekday,
} from '../../calendar/moving-feasts.ts';
import type { Cycle } from '../meaning.ts';
import { dayPoint, pointOf } from '../point.ts';

/** A feast or holiday: its names, and when it is kept. */
interface Feast {
  /** Lower case, one blank between words as they are cut: "new year 's eve". */
  readonly names: readonly string[];
  readonly cycle: Cycle;
}

const fixed = (names: string, month: number, day: number): Feast => ({
  names: names.split('|'),
  cycle: {
    every: 'year',
    in: (year) => dayPoint(year, month, day),
    pattern: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  },
});

const moving = (names: string, dayIn: (year: number) => number, toleranceDays?: number): Feast => ({
  names: names.split('|'),
  cycle: {
    every: 'year',
    in: (year) => pointOf('day', dayIn(year)),
    pattern: 'XXXX-XX-XX',
    ...(toleranceDays === undefined ? {} : { toleranceDays }),
  },
});

/** Months since Muharram of the year 1. */
const hijriMonthAt = (hijriYear: number, month: number): number => (hijriYear - 1) * 12 + month - 1;

const hijriDay = (names: string, month: number, day: number): Feast => ({
  names: names.split('|'),
  cycle: {
    every: 'hijri year',
    in: (year) => pointOf('day', hijriMonth(hijriMonthAt(year, month)) + day - 1),
    pattern: 'XXXX-XX-XX',
    toleranceDays: HIJRI_TOLERANCE_DAYS,
  },
});

const hijriWhole = (names: string, month: number): Feast => ({
  names: names.split('|'),
  cycle: {
    every: 'hijri year',
    in: (year) => pointOf('hijri month', hijriMonthAt(year, month)),
    pattern: 'XXXX-XX',
    toleranceDays: HIJRI_TOLERANCE_DAYS,
  },
});

/**
 * Feasts with the day they are kept on. Of Nowruz and the Islamic ones the day is reckoned, and may be off by their
 * tolerance; those of the Jewish and the Chinese year are left out, since we do not reckon them.
 */
const ALL: readonly Feast[] = [
  fixed("new year 's eve", 12, 31),
  fixed("new year 's day|new year 's|new year", 1, 1),
  fixed('christmas eve', 12, 24),
  fixed('christmas day|christmas', 12, 25),
  fixed('boxing day', 12, 26),
  fixed("valentine 's day", 2, 14),
  fixed("international women 's day", 3, 8),
  fixed('may day', 5, 1),
  fixed('independence day|fourth of july', 7, 4),
  fixed('bastille day', 7, 14),
  fixed('halloween', 10, 31),
  fixed('veterans day|armistice day|remembrance day', 11, 11),
  moving('ash wednesday', (year) => easter(year) - 46),
  moving('palm sunday', (year) => easter(year) - 7),
  moving('good friday', (year) => easter(year) - 2),
  moving('easter sunday|easter', easter),
  moving('easter monday', (year) => easter(year) + 1),
  moving('martin luther king day|martin luther king jr. day', (year) => nthWeekday(year, 1, 1, 3)),
  moving("presidents day|presidents ' day|presidents' day", (year) => nthWeekday(year, 2, 1, 3)),
  moving('memorial day', (year) => nthWeekday(year, 5, 1, -1)),
  moving('labor day', (year) => nthWeekday(year, 9, 1, 1)),
  moving('columbus day', (year) => nthWeekday(year, 10, 1, 2)),
  moving('election day', (year) => nthWeekday(year, 11, 1, 1) + 1),
  moving('thanksgiving day|thanksgiving', (year) => nthWeekday(year, 11, 4, 4)),
  moving('nowruz|norouz|norooz|noruz|nawruz|newroz', nowruz, NOWRUZ_TOLERANCE_DAYS),
  hijriWhole('ramadan|ramazan|ramadhan', 9),
  hijriWhole('muharram', 1),
  hijriDay('ashura', 1, 10),
  hijriDay('arbaeen|arba’een', 2, 20),
  hijriDay('eid al - fitr|eid ul - fitr|eid el - fitr', 10, 1),
  hijriDay('eid al - adha|eid ul - adha|eid el - adha', 12, 10),
];

/** By the first word of their names; longer names first. */
export const FEASTS_BY_FIRST: ReadonlyMap<string, readonly (readonly [words: readonly string[], cycle: Cycle])[]> =
  ALL.flatMap(({ names, cycle }) => names.map((name) => [name.split(' '), cycle] as const))
    .sort(([a], [b]) => b.length - a.length)
    .reduce((map, row) => {
      const first = row[0][0] ?? '';
      return map.set(first, [...(map.get(first) ?? []), row]);
    }, new Map<string, (readonly [readonly string[], Cycle])[]>());
