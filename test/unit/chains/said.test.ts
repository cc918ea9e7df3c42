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
    ['“[T It is shut],” [S Amin] [C said] in July last year.', '2030-07'],
    ['“[T It is shut],” [S Amin] [C said] in March this year.', '2031-03'],
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
    ['[S An engineer] had in January [C warned] of [T a shut pier].', '2031-01'],
    ['“[T It is shut],” [S Amin] [C said] on Feb. 3.', '2031-02-03'],
    ['“[T It is shut],” [S Amin] [C said] three weeks ago.', '2031-W18'],
    ['“[T It is shut],” [S Amin] [C said] in the summer of 2029.', '2029-SU'],
    ['“[T It is shut],” [S Amin] [C said] on Sunday night.', '2031-05-18'],
    ['On Monday Lena Varga met the crew, and [S Amin] [C said] on Sunday [T the pier was shut].', '2031-05-18'],
    ['On Monday, [S Amin] [C said] [T the pier was shut].', '2031-05-19'],
    ['On Monday [S Lena Varga] [C said] [T the pier was shut].', '2031-05-19'],
    ['In an interview on Monday, [S Amin] [C said] [T the pier was shut].', '2031-05-19'],
    ['[S Amin] on Monday [C told] reporters [T the pier was shut].', '2031-05-19'],
    ['[S Amin] [C said] in a statement released on Monday that [T the pier was shut].', '2031-05-19'],
    ['[S Amin] [C said] during a meeting on Monday that [T the pier was shut].', '2031-05-19'],
    ['“[T It is shut],” [S Amin] [C told] the Sunday Club on Monday.', '2031-05-19'],
    ['[S Amin] [C said] two days ago that [T the pier was shut].', '2031-05-18'],
    ['[S Amin] [C said] a week ago that [T the pier was shut].', '2031-W20'],
    ['[S Amin] [C said] last night that [T the pier was shut].', '2031-05-19'],
    ['[S Amin] [C said] this morning that [T the pier was shut].', '2031-05-20'],
    ['Earlier today, [S Amin] [C said] [T the pier was shut].', '2031-05-20'],
    ['Today [S Amin] [C said] [T the pier was shut].', '2031-05-20'],
    ['[S Amin] [C said] earlier this week that [T the pier was shut].', '2031-W21'],
    ['“[T It is shut],” [S Amin] [C said] in 2029.', '2029'],
    ['“[T It is shut],” [S Amin] [C said] on Sunday, May 4.', '2031-05-04'],
    ['“[T It is shut],” [S Amin] [C said] late on Monday.', '2031-05-19'],
  ])('%s → %s', (notation, said) => {
    expect(follow(notation, { published: TUESDAY })[0]!.said).toBe(said);
  });

  it.each([
    ['no date is near', '[S Amin] [C said] [T the pier was shut].'],
    ['the date is in the content', '[S Amin] [C said] [T the pier was shut on Monday].'],
    ['the day owns something', '[S Amin] [C said] after Monday’s accident that [T the pier was shut].'],
    ['the day does not exist', '[S Amin] [C said] on February 31 that [T the pier was shut].'],
    ['it lies ahead', '[S Amin] [C said] next Tuesday that [T the pier was shut].'],
    ['the day is part of an outlet’s name', '[S Amin] [C told] the Sunday Post that [T the pier was shut].'],
    ['the day stands inside a name', '“[T It is shut],” [S Amin] [C told] the Northern Sunday Post.'],
    ['“Today” is part of a name', '“[T It is shut],” [S Amin] [C told] Coast Today.'],
    ['“Today” is part of a name in front', 'Coast Today wrote that [S Amin] [C said] [T the pier was shut].'],
    ['the month is a first name', '“[T It is shut],” [S Amin] [C told] April Holm.'],
    ['the day is part of a pact’s name', '[S Amin] [C said] of the Friday Pact that [T it was void].'],
    ['a relative clause has the date', '[S Amin], who was hurt on Monday, [C said] [T the pier was shut].'],
    ['another event has the date', 'After the pier fell on Sunday, [S Amin] [C said] [T it was shut].'],
    ['a clause before has the date', 'On Sunday the pier fell, and [S Amin] [C said] [T it was shut].'],
    ['a clause behind has the date', '“[T It is shut],” [S Amin] [C said] after the pier fell on Sunday.'],
    ['it was said about a dated event', '[S Amin] [C said] of the fire on Sunday that [T it was small].'],
    ['it was said before a date', '“[T It is shut],” [S Amin] [C said] ahead of Sunday.'],
    ['it was said since a date', '“[T It is shut],” [S Amin] [C has said] since Sunday.'],
    ['the date stands behind indirect speech', '[S Amin] [C said] [T the pier was shut] on Sunday.'],
    ['the source was dated', '[S A panel set up in March] [C said] [T the pier was shut].'],
    ['a panel was dated', '[S Amin] [C told] a panel set up in March that [T the pier was shut].'],
    ['it is the date of a dispatch', 'KESH, May 3 (Bay Wire) — [S Amin] [C is calling for] [T a new pier].'],
    ['it will be said', '[T The pier] [C will be talked about] today.'],
    ['years have not come yet', '“[T It is shut],” [S Amin] [C said] in 2039.'],
    ['“may” is a verb', '[S Amin] [C may have said] [T the pier was shut].'],
  ])('says nothing when %s', (_, notation) => {
    expect(follow(notation)[0]!.said).toBeUndefined();
  });

  it('is when the sentence’s saying was, where the cue goes on with it', () => {
    const [warned, saying] = follow(
      'Earlier this month, [S1 Ola Brandt] [C1 warned] of [T1 a storm], [C2 saying] [T2 the pier would fall].',
    );
    expect([warned?.said, saying?.said]).toEqual(['2031-05', '2031-05']);
  });

  it('is counted from a date named before', () => {
    const text = 'The pier fell on March 3. “[T It is shut],” [S Amin] [C said] two days later.';
    expect(follow(text)[0]!.said).toBe('2031-03-05');
    expect(follow('“[T It is shut],” [S Amin] [C said] two days later.')[0]!.said).toBeUndefined();
  });

  it('resolves only whole dates when the article has none', () => {
    expect(follow('“[T It is shut],” [S Amin] [C said] on Monday.', { published: null })[0]!.said).toBeUndefined();
    expect(follow('“[T It is shut],” [S Amin] [C said] in March 2029.', { published: null })[0]!.said).toBe('2029-03');
  });
});
