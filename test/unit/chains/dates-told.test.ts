import { describe, expect, it } from 'vitest';
import { follow } from './marked.ts';

const TUESDAY = '2031-05-20';

const told = (notation: string, published: string | null = TUESDAY): readonly (readonly [string, string])[] => {
  const text = notation.replace(/\[[STC] |\]/g, '');
  return (follow(notation, { published })[0]!.dates ?? []).map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ]);
};

describe('the dates a content speaks of', () => {
  it.each([
    ['[S Amin] [C said] [T the pier was shut on Monday].', [['Monday', '2031-05-19']]],
    ['[S Amin] [C said] [T the pier will open on 4 July 2031].', [['4 July 2031', '2031-07-04']]],
    ['[S Amin] [C said] on Sunday [T the pier was shut on 12 May].', [['12 May', '2031-05-12']]],
    [
      '[S Amin] [C said] [T the pier was built in 1987 and shut last December].',
      [
        ['1987', '1987'],
        ['last December', '2030-12'],
      ],
    ],
    [
      '“[T It was shut in March],” [S Amin] [C said], “[T and opened on Friday].”',
      [
        ['March', '2031-03'],
        ['Friday', '2031-05-16'],
      ],
    ],
    ['[S Amin] [C said] [T the pier was shut in the summer of 2029].', [['the summer of 2029', '2029-SU']]],
  ])('%s', (notation, dates) => {
    expect(told(notation)).toEqual(dates);
  });

  it.each([
    ['only the saying has a date', '[S Amin] [C said] on Monday [T the pier was shut].'],
    ['a length of time is no date', '[S Amin] [C said] [T the pier was shut for two weeks].'],
    ['"now" is no date', '[S Amin] [C said] [T the pier is now shut].'],
  ])('are none where %s', (_, notation) => {
    expect(follow(notation, { published: TUESDAY })[0]).not.toHaveProperty('dates');
  });

  it('are none where the article has no date to count from', () => {
    expect(told('[S Amin] [C said] [T the pier was shut on Monday].', null)).toEqual([]);
  });
});
