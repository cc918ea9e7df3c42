import { describe, expect, it } from 'vitest';
import { follow } from './marked.ts';

const TUESDAY = '2031-05-20';

describe('when it was said', () => {
  it.each([
    ['[S Amin] [C said] on Monday that [T the pier was shut].', '2031-05-19'],
    ['[S Amin] [C said] Sunday that [T the pier was shut].', '2031-05-18'],
    ['[S Amin] [C said] on Tuesday that [T the pier was shut].', '2031-05-20'],
    ['Speaking last Tuesday, [S Amin] [C said] [T the pier was shut].', '2031-05-13'],
    ['“[T It is shut],” [S Amin] [C said] in February.', '2031-02'],
    ['“[T It is shut],” [S Amin] [C said] in June.', '2030-06'],
    ['Speaking last December, [S Amin] [C said] [T the pier was shut].', '2030-12'],
    ['“[T It is shut],” [S Amin] [C said] in March 2029.', '2029-03'],
    ['“[T It is shut],” [S Amin] [C said] on March 12.', '2031-03-12'],
    ['“[T It is shut],” [S Amin] [C said] on 12 March 2030.', '2030-03-12'],
    ['“[T It is shut],” [S Amin] [C said] on March 12, 2030.', '2030-03-12'],
    ['[S Amin] [C said] this month that [T the pier was shut].', '2031-05'],
    ['Earlier this month, [S Amin] [C said] [T the pier was shut].', '2031-05'],
    ['[S Amin] [C said] last month that [T the pier was shut].', '2031-04'],
    ['[S Amin] [C said] last week that [T the pier was shut].', '2031-W20'],
    ['[S Amin] [C said] last year that [T the pier was shut].', '2030'],
    ['[S Amin] [C said] yesterday that [T the pier was shut].', '2031-05-19'],
    ['[S An engineer] [C had in January warned] of [T a shut pier].', '2031-01'],
    ['“[T It is shut],” [S Amin] [C said] on Feb. 3.', '2031-02-03'],
  ])('%s → %s', (notation, said) => {
    expect(follow(notation, { published: TUESDAY })[0]!.said).toBe(said);
  });

  it.each([
    ['no date is near', '[S Amin] [C said] [T the pier was shut].'],
    ['the date is in the content', '[S Amin] [C said] [T the pier was shut on Monday].'],
    ['the day owns something', '[S Amin] [C said] after Monday’s accident that [T the pier was shut].'],
    ['the day does not exist', '[S Amin] [C said] on February 31 that [T the pier was shut].'],
    ['it lies ahead', '[S Amin] [C said] next Tuesday that [T the pier was shut].'],
    ['“may” is a verb', '[S Amin] [C may have said] [T the pier was shut].'],
  ])('says nothing when %s', (_, notation) => {
    expect(follow(notation)[0]!.said).toBeUndefined();
  });

  it('resolves only whole dates when the article has none', () => {
    expect(follow('“[T It is shut],” [S Amin] [C said] on Monday.', { published: null })[0]!.said).toBeUndefined();
    expect(follow('“[T It is shut],” [S Amin] [C said] in March 2029.', { published: null })[0]!.said).toBe('2029-03');
  });
});
