import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayExists, dayNumber, dayOfIso, weekdayOf } from '../../../src/calendar/day.ts';
import { easter, hijriMonth, nowruz, nthWeekday } from '../../../src/calendar/moving-feasts.ts';
import { monthNumber } from '../../../src/calendar/names.ts';

const isoOf = (day: number): string => {
  const { year, month, day: of } = dateOf(day);
  return [year, String(month).padStart(2, '0'), String(of).padStart(2, '0')].join('-');
};

describe('days', () => {
  it('are numbered as the system’s own dates number them, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 2_900_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dateOf(day)).toEqual(expected);
        expect(dayNumber(expected.year, expected.month, expected.day)).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });

  it.each([
    [2028, 2, 29, true],
    [2027, 2, 29, false],
    [1900, 2, 29, false],
    [null, 2, 29, true],
    [2027, 13, 1, false],
    [2027, 0, 1, false],
    [2027, 4, 31, false],
    [Number.NaN, 4, 31, false],
  ])('%s-%s-%s exists: %s', (year, month, day, expected) => {
    expect(dayExists(year, month, day)).toBe(expected);
  });

  it('are read from ISO dates that are dates', () => {
    expect(dayOfIso('1970-01-02')).toBe(1);
    expect(dayOfIso('1970-01-02T14:05Z')).toBe(1);
    for (const none of [null, '', '1970-02-30', '1970-01', '0000-01-01', '19700-01-01'])
      expect(dayOfIso(none)).toBeUndefined();
  });
});

describe('months', () => {
  it.each([
    ['january', 1],
    ['sept.', 9],
    ['sep', 9],
    ['dec.', 12],
    ['decem', 0],
    ['', 0],
  ])('%s is %s', (word, month) => {
    expect(monthNumber(word)).toBe(month);
  });
});

describe('moving feasts', () => {
  // Source: the dates kept in those years, of Ramadan and Nowruz those of Saudi Arabia and Iran.
  it.each([
    ['Easter 2018', easter(2018), '2018-04-01'],
    ['Easter 2024', easter(2024), '2024-03-31'],
    ['Thanksgiving 2019', nthWeekday(2019, 11, 4, 4), '2019-11-28'],
    ['Memorial Day 2019', nthWeekday(2019, 5, 1, -1), '2019-05-27'],
    ['Ramadan 1440', hijriMonth(1439 * 12 + 8), '2019-05-06'],
    ['Ramadan 1445', hijriMonth(1444 * 12 + 8), '2024-03-11'],
    ['Nowruz 2019', nowruz(2019), '2019-03-21'],
    ['Nowruz 2020', nowruz(2020), '2020-03-20'],
  ])('%s', (_, day, expected) => {
    expect(isoOf(day)).toBe(expected);
  });
});
