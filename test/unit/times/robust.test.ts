import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { expressionsIn } from '../../../src/times/find-times.ts';
import { readTimes } from '../../../src/times/read-times.ts';
import { wordsIn } from '../../../src/times/words.ts';
import { timesIn } from './times-in.ts';

describe('what no calendar has', () => {
  it.each([
    ['the year 0', 'In year 0 and in 0000 nothing was.'],
    ['the year 10000', 'The year 10000 is far.'],
    ['31 February', 'It opened on 31 February and on February 31.'],
    ['30 February 2028', 'It opened on 30 February 2028, on February 30, 2028 and on the 31st of June 2026.'],
    ['31 April of last year', 'It opened on April 31 last year and at 9 p.m. on 31 April 2027.'],
    ['30/02/2028', 'It opened on 30/02/2028 and on 2028-02-30.'],
    ['the 40th of May', 'It opened on May 40th.'],
    ['a month 13', 'It opened on 2029-13-01, 2029-02-30 and 32/13/2029.'],
    ['a hundred million years ago', 'It lived 100,000,000 years ago.'],
    ['99 o’clock', 'It opened at 99 o’clock.'],
  ])('%s has no value', (_, text) => {
    expect(timesIn(text).filter((time) => !/= (?:PAST|P)/u.test(time))).toEqual([]);
  });

  it('knows 29 February only in its years', () => {
    expect(timesIn('It opened on February 29, 2028 and on February 29, 2027.')).toEqual([
      'February 29, 2028 = 2028-02-29',
    ]);
    expect(timesIn('It opened on February 29.')).toEqual(['February 29 = 2028-02-29']);
  });

  it('goes before the first year and behind the last with no value', () => {
    expect(timesIn('It sank last year.', '0001-01-01')).toEqual([]);
    expect(timesIn('It will sink next year.', '9999-12-31')).toEqual([]);
  });

  it('takes a date that is none for no date', () => {
    for (const published of ['', 'yesterday', '2031-02-31', '0000-00-00', '2031-05', '99999-01-01'])
      expect(timesIn('It sank on Tuesday.', published)).toEqual(['Tuesday = XXXX-WXX-2']);
  });

  it.each(['', ' years ago', '-year', ' p.m.', '/05/2029', ' May', 's'])(
    'reads 10,000 digits before “%s”',
    (behind) => {
      const text = `It sank ${'9'.repeat(10_000)}${behind} here.`;
      for (const { time } of readTimes(analyse(text), '2031-05-19')) expect(time.value.length).toBeLessThan(30);
    },
  );
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'the ',
      'last ',
      'next ',
      'a ',
      'two ',
      '31 ',
      '1998',
      '-',
      '/',
      ':',
      "'s ",
      ' ',
      'year ',
      'days ',
      'ago ',
      'May ',
    ],
    ...[
      'March ',
      'Friday ',
      ', ',
      'of ',
      'to ',
      'end ',
      'quarter ',
      'fiscal ',
      '10:35 ',
      'p.m. ',
      'night ',
      '\n',
      '’80s ',
    ],
    ...[
      'Ramadan ',
      'Easter ',
      'half ',
      'and ',
      'more than ',
      'every ',
      'that ',
      'Feb. ',
      '29 ',
      '2100 ',
      'later ',
      'week ',
    ],
  );

  it('gives spans inside it that ascend and do not overlap, each with a value', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('2031-05-19', '0001-01-01', '9999-12-31', null),
        (pieces, published) => {
          const text = pieces.join('');
          let end = 0;
          for (const { time, from, to } of readTimes(analyse(text), published)) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeGreaterThan(time.start);
            expect(to).toBeGreaterThan(from);
            expect(time.value).toMatch(/^[\dA-Z_./:-]+$/u);
            expect(time.value).not.toMatch(/NaN|undefined|Infinity/u);
            end = time.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('finding looks at a bounded number of words for each word of the text', () => {
  const looks = (text: string): number => {
    const document = analyse(text);
    let count = 0;
    const counted = <T extends object>(list: T): T =>
      new Proxy(list, {
        get(target, key) {
          count++;
          return Reflect.get(target, key);
        },
      });
    for (const paragraph of document.paragraphs) {
      const words = wordsIn(text, counted(document.tokens), paragraph);
      expressionsIn(counted(words));
    }
    readTimes({ ...document, tokens: counted(document.tokens) }, '2031-05-19');
    return count;
  };

  it.each([
    'the ',
    'last ',
    'Friday ',
    'two hundred thousand ',
    '1 ',
    '1998-',
    '5, ',
    'the end of ',
    'early ',
    'two and a half ',
    'March 3 and 4 and 5, ',
    'more than ',
    'of the year ',
    '10:35:',
    'next year’s ',
  ])('%s', (unit) => {
    const times = Math.ceil(1500 / unit.length);
    expect(looks(unit.repeat(2 * times)) / looks(unit.repeat(times))).toBeLessThan(2.4);
    expect(looks(unit.repeat(times)) / (unit.length * times)).toBeLessThan(200);
  });
});
