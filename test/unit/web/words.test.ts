import { describe, expect, it } from 'vitest';
import { counted } from '../../../web/words/counted.ts';
import { dateInWords } from '../../../web/words/dates.ts';
import { goesBackTo, independenceInWords, rangeExplained } from '../../../web/words/independence.ts';
import { stanceInWords } from '../../../web/words/stances.ts';
import { asHeading } from '../../../web/words/wording.ts';

describe('dateInWords', () => {
  it.each([
    ['2031-03-04', '4 March 2031'],
    ['2031-03-04T23:30:00+02:00', '4 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-W09', 'week of 24 February 2031'],
    ['2032-W20', 'week of 10 May 2032'],
    ['2032-W01', 'week of 29 December 2031'],
    ['2031-W09-WE', 'weekend of 1 March 2031'],
    ['2031-W09-3', '26 February 2031'],
    ['2031-W54', '2031-W54'],
    ['2031-Q2', 'second quarter of 2031'],
    ['2031-H1', 'first half of 2031'],
    ['2031-SU', 'summer 2031'],
    ['203', 'the 2030s'],
    ['2031-13-45', '2031-13-45'],
    ['last week', 'last week'],
  ])('says %s as %s', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });
});

describe('independence', () => {
  it.each([
    [1, 1, 1, '1 source in 1 article', 'goes back to 1 origin', null],
    [1, 1, 4, '1 source in 4 articles', 'goes back to 1 origin', null],
    [2, 2, 9, '2 unconnected sources in 9 articles', 'goes back to 2 origins', null],
    [
      1,
      3,
      9,
      '1 to 3 unconnected sources in 9 articles',
      'goes back to 1–3 origins',
      '1 named source. 2 more are not named, or repeat another’s words, and may be the same.',
    ],
    [0, 1, 2, 'No named source in 2 articles; at most 1 unnamed one', 'goes back to no named origin', null],
    [0, 2, 2, 'No named source in 2 articles; at most 2 unnamed ones', 'goes back to no named origin', null],
    [0, 0, 1, 'No source found in 1 article', 'goes back to no named origin', null],
  ])('%i–%i in %i articles', (lower, upper, articles, sentence, line, why) => {
    expect(independenceInWords({ lower, upper }, articles)).toBe(sentence);
    expect(goesBackTo({ lower, upper })).toBe(line);
    expect(rangeExplained({ lower, upper })).toBe(why);
  });

  it('says of a claim with other numbers that the sources are those of this one', () => {
    expect(independenceInWords({ lower: 1, upper: 1 }, 3, true)).toBe(
      '1 source with this number or name; 3 articles with any',
    );
    expect(independenceInWords({ lower: 0, upper: 2 }, 1, true)).toBe(
      'No named source with this number or name; 1 article with any; at most 2 unnamed ones',
    );
  });

  it('never speaks of truth', () => {
    for (const lower of [0, 1, 2]) {
      for (const upper of [lower, lower + 1]) {
        const words = `${independenceInWords({ lower, upper }, 3)} ${goesBackTo({ lower, upper })} ${rangeExplained({ lower, upper })}`;
        expect(words).not.toMatch(/\b(true|false|confirmed|verified|fake|reliable)\b/i);
      }
    }
  });
});

describe('counted', () => {
  it.each([
    [0, '0 outlets'],
    [1, '1 outlet'],
    [12_345, '12,345 outlets'],
  ])('%i', (count, words) => {
    expect(counted(count, 'outlet')).toBe(words);
  });
});

describe('asHeading', () => {
  it.each([
    ['“The light was dark,”', 'The light was dark'],
    ['"The light was dark,"', 'The light was dark'],
    ['the light was dark', 'The light was dark'],
    ['the light was “dark”', 'The light was “dark”'],
    ['the light was dark,', 'The light was dark'],
    ['“Was it dark?”', 'Was it dark?'],
    ['“”', '“”'],
  ])('sets %s as %s', (text, heading) => {
    expect(asHeading(text)).toBe(heading);
  });
});

it.each([
  ['denies', 'denies'],
  ['withholds', 'neither asserts nor denies'],
  ['made up', 'made up'],
])('the stance %j is told as %j', (stance, words) => {
  expect(stanceInWords(stance)).toBe(words);
});
