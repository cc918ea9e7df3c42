import { describe, expect, it } from 'vitest';
import { ANY_FACES } from '../../../web/claim/graph/words-of-node.ts';
import { appearancesOf } from '../../../web/claim/timeline/appearances.ts';
import { layOutTimeline } from '../../../web/claim/timeline/layout.ts';
import { markInWords } from '../../../web/claim/timeline/timeline-words.ts';
import { claimBody, EVERYTHING } from './claim-body.ts';

const rowsOf = ({ claim, statements, outletNames }: ReturnType<typeof claimBody>) =>
  appearancesOf(claim, statements, outletNames);

describe('appearancesOf', () => {
  it('has a row for each outlet, by what it has first, and those without a date last', () => {
    const rows = rowsOf(EVERYTHING);
    expect(rows.map(({ outlet }) => outlet)).toEqual([
      ...['Fenn Gazette', 'Tidewater Post', 'Island Mail', 'Evening Lamp', 'Coast Wire', 'Northern Star'],
      ...['Almanac of the Year', 'Weekly Buoy'],
    ]);
    expect(rows[1]?.appearances.map(({ kind, published }) => `${published} ${kind}`)).toEqual([
      '2031-03-05 told',
      '2031-03-09 denied',
      '2031-03-11 told',
    ]);
    expect(rows.flatMap(({ appearances }) => appearances.filter(({ first }) => first))).toHaveLength(1);
  });

  it('tells what changed and what is stated as fact from what is said, each article once in each way', () => {
    const body = claimBody({
      said: [
        { id: 's1', path: 'Bay Mail < Mara', article: 'one' },
        { id: 's2', path: 'Bay Mail < Mara', article: 'one' },
        { id: 's3', path: 'Fenn Star < Mara', published: '2031-03-05' },
      ],
      variants: [{ statement: 's3', drift: [{ kind: 'number changed', from: 'two', to: 'three' }] }],
    });
    const fact = { article: 'four', span: [0, 4] as const, text: 'It is.', outlet: 'Bay Mail Online', published: null };
    const rows = appearancesOf({ ...body.claim, repeats: [{ ...fact, drift: [] }] }, body.statements, [
      ['Bay Mail', 'Bay Mail Online'],
    ]);
    expect(rows.map(({ outlet, appearances }) => [outlet, appearances.map(({ kind }) => kind)])).toEqual([
      ['Bay Mail', ['told', 'fact']],
      ['Fenn Star', ['changed']],
    ]);
  });
});

describe('layOutTimeline', () => {
  const crowded = claimBody({
    said: Array.from({ length: 90 }, (_, at) => ({
      id: `s${at}`,
      path: `Outlet ${at % 4} < Source`,
      published: at % 11 === 0 ? null : `2031-0${1 + (at % 3)}-${String(1 + (at % 28)).padStart(2, '0')}`,
      denies: at % 5 === 0,
    })),
  });

  it.each([340, 1100])('keeps marks as far apart as fingers need, and on the page, %i pixels wide', (width) => {
    const { marks, height } = layOutTimeline(rowsOf(crowded), width, ANY_FACES);
    const near = marks.filter((a, at) =>
      marks.slice(at + 1).some((b) => Math.abs(a.x - b.x) < 24 && Math.abs(a.y - b.y) < 24),
    );
    expect(near).toEqual([]);
    expect(marks.every(({ x, y }) => x > 12 && x < width - 12 && y > 12 && y < height - 12)).toBe(true);
    expect(marks.flatMap(({ appearances }) => appearances)).toHaveLength(90);
  });

  it('stands without any date', () => {
    const { plot, marks } = layOutTimeline(
      rowsOf(claimBody({ said: [{ id: 's1', path: 'Bay Mail < Mara', published: null }] })),
      800,
      ANY_FACES,
    );
    expect(plot).toBeNull();
    expect(markInWords(marks[0]!)).toBe('Bay Mail, no date given, says it, first in this archive: Title of article-s1');
  });

  it('counts articles of one kind that are too near to be told apart in one mark', () => {
    const rows = rowsOf(
      claimBody({
        said: ['2031-01-01', '2031-03-04', '2031-03-04', '2031-12-01'].map((published, at) => ({
          ...{ id: `s${at}`, path: 'Bay Mail < Mara', published },
        })),
      }),
    );
    const { marks } = layOutTimeline(rows, 900, ANY_FACES);
    expect(marks.map(({ appearances }) => appearances.length)).toEqual([1, 2, 1]);
    expect(markInWords(marks[1]!)).toMatch(/^Bay Mail, 4 March 2031, says it, in 2 articles, opens the first/);
  });
});
