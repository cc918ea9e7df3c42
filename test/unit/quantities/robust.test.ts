import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { quantitiesIn as read, readQuantities } from '../../../src/quantities/read-quantities.ts';
import { wordsIn } from '../../../src/quantities/words.ts';
import { readTimes } from '../../../src/times/read-times.ts';
import { quantitiesIn } from './quantities-in.ts';

describe('what nobody counts', () => {
  it.each([
    ['an exponent', 'It cost $1e400 and 1e400 boats.'],
    ['four hundred figures', `It cost $${'9'.repeat(400)} and ${'9'.repeat(400)} boats.`],
    ['too many thousands', `It cost $1${',000'.repeat(100)}.`],
    ['more than a billion billions', 'It cost nine hundred million trillion dollars.'],
  ])('%s is no quantity', (_, text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  it.each(['million ', 'hundred ', 'twenty ', 'nine hundred and ', 'half a ', 'two and ', 'thousands of '])(
    'a number of 10,000 words “%s” hides none behind it',
    (word) => {
      const found = quantitiesIn(`It cost ${word.repeat(10_000)}dollars. They have 24 boats.`);
      for (const line of found) expect(line).not.toMatch(/NaN|Inf/u);
      expect(found.at(-1)).toBe('24 = 24 boat');
    },
  );
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'at least ',
      'an estimated ',
      'between ',
      'and ',
      'to ',
      '-',
      '–',
      'of ',
      'the ',
      'a ',
      'per ',
      '/',
      '%',
      ' ',
      '.',
    ],
    ...['$', 'US$', '€', 'Rs. ', 'R', '24', '5.3', '1,200', '007', '1998', '1/2', '½', 'million ', 'bn ', 'm ', 'k '],
    ...['two ', 'twenty', 'hundred ', 'dozens ', 'thousands ', 'half ', 'third ', 'one ', 'in ', 'several ', 'lakh '],
    ...[
      'people ',
      'killed ',
      'boats ',
      'dollars ',
      'rials ',
      'pounds ',
      'km ',
      'feet ',
      'degrees ',
      'day ',
      'percent ',
    ],
    ...['year', 'old ', 'aged ', 'Amra ', ', ', '(', ')', '"', '\n', "'s ", 'F', 'in ', '+', '−', '1e9', '😀'],
  );

  it('gives spans inside it that ascend and do not overlap, each with a value and a unit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const document = analyse(text);
        const times = readTimes(document, '2031-05-19').map(({ time }) => time);
        let last = 0;
        for (const { start, end, value, high, unit, kind } of readQuantities(document, times)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          if (high !== undefined) expect(high).toBeGreaterThan(value);
          expect(unit === '' && kind !== 'count').toBe(false);
          expect(unit).not.toMatch(/undefined|NaN/u);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the numbers of time expressions alone', () => {
    expect(quantitiesIn('It opened on 12 March 2029 at 10:30, for two hours and three days, in the 1990s.')).toEqual(
      [],
    );
  });
});

describe('reading looks at a bounded number of words for each word of the text', () => {
  const looks = (text: string): number => {
    const document = analyse(text);
    let count = 0;
    for (const paragraph of document.paragraphs) {
      const words = new Proxy(wordsIn(text, document.tokens, paragraph), {
        get(target, key) {
          count++;
          return Reflect.get(target, key);
        },
      });
      read({ words, isTime: () => false, namedOf: () => [] });
    }
    return count;
  };

  it.each([
    '1 ',
    '5 to 6 ',
    'two hundred thousand ',
    'hundreds of thousands of ',
    'one in five ',
    '1,000 rials ',
    '24 small old new red ',
    'between 5 and 7 million ',
    '$5-$7-',
    '10 000 ',
    'at least as many as 40 ',
    '5 feet 10 ',
    '3 people were ',
  ])('%s', (unit) => {
    const times = Math.ceil(1500 / unit.length);
    expect(looks(unit.repeat(2 * times)) / looks(unit.repeat(times))).toBeLessThan(2.4);
    expect(looks(unit.repeat(times)) / (unit.length * times)).toBeLessThan(200);
  });
});
