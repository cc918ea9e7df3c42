import { describe, expect, it } from 'vitest';
import { findReuse } from '../../../src/reuse/find-reuse.ts';
import { article, BACKGROUND, BRIDGE, FERRY, ORCHARD, pairOf, QUARRY, wordsShared } from './articles.ts';

const lines = (text: string): string[] => text.split('\n');

describe('findReuse', () => {
  it('finds a shortened copy, and takes it for the copy when both are of one day', () => {
    const short = lines(FERRY).slice(0, 2).join('\n');
    const articles = [
      article({ id: 'a', outlet: 'Bay Herald', published: '2031-03-04', text: FERRY }),
      article({ id: 'b', outlet: 'Oster Post', published: '2031-03-04', text: short }),
    ];
    expect(wordsShared(articles, 'a', 'b')).toEqual([`text: ${short.replace(/\.$/, '')}`]);
    expect(pairOf(articles, 'a', 'b')).toMatchObject({
      share: 1,
      direction: { direction: 'b from a', because: 'completeness', evidence: '100 % of the one, 37 % of the other' },
    });
  });

  it('draws the runs of an edited reprint together, and says what is the same', () => {
    const edited = FERRY.replace('ran aground on', 'stranded on')
      .replace('forty people aboard', 'some forty people on board')
      .replace('called the lifeboat at Oster', 'called out the Oster lifeboat');
    const articles = [
      article({ id: 'a', published: '2031-03-04', text: FERRY }),
      article({ id: 'b', published: '2031-03-05', text: `Kesh: ${edited}` }),
    ];
    const pair = pairOf(articles, 'a', 'b')!;
    expect(pair.passages).toHaveLength(1);
    const same = pair.passages[0]!.same.map(([span]) => FERRY.slice(...span).replace(/\s+/g, ' '));
    expect(same.filter((words) => words.includes(' ')).slice(0, 4)).toEqual([
      'on a sandbank off Kesh harbour on Monday with',
      'forty people',
      'The crew dropped both anchors and called',
      expect.stringMatching(/^which reached the vessel within the hour.* fish market$/),
    ]);
    for (const [a, b] of pair.passages[0]!.same) {
      expect(FERRY.slice(...a).toLowerCase()).toBe(`Kesh: ${edited}`.slice(...b).toLowerCase());
    }
    expect(pair.direction).toEqual({ direction: 'b from a', because: 'date', evidence: '2031-03-04, 2031-03-05' });
  });

  it('tells several sources of one article apart', () => {
    const text = `${lines(ORCHARD).slice(0, 3).join('\n')}\nElsewhere the week began badly.\n${lines(FERRY).slice(1).join('\n')}`;
    const articles = [
      article({ id: 'a', outlet: 'Bay Herald', published: '2031-03-04', text: FERRY }),
      article({ id: 'b', outlet: 'Valley Gazette', published: '2031-03-05', text: ORCHARD }),
      article({ id: 'c', outlet: 'Sunday Digest', published: '2031-03-09', text }),
    ];
    expect(findReuse(articles).map(({ a, b, direction }) => [a, b, direction.direction])).toEqual([
      ['a', 'c', 'b from a'],
      ['b', 'c', 'b from a'],
    ]);
    expect(wordsShared(articles, 'a', 'c')[0]).toMatch(/^text: The crew dropped both anchors[\s\S]*fish market$/);
    expect(wordsShared(articles, 'b', 'c')[0]).toMatch(/^text: Growers in the upper valley[\s\S]*back to pasture$/);
  });

  it('links nothing by what an outlet prints under story after story', () => {
    const told = (id: string, story: string, published: string) =>
      article({ id, outlet: 'Bay Herald', published, text: `${story}\n${BACKGROUND}` });
    const stories = [
      told('a', lines(FERRY).slice(0, 3).join('\n'), '2031-03-04'),
      told('b', lines(ORCHARD).slice(0, 3).join('\n'), '2031-04-11'),
      told('c', BRIDGE, '2031-06-02'),
    ];
    for (const { share, passages, direction } of findReuse(stories)) {
      expect({ share, kinds: passages.map(({ kind }) => kind), direction: direction.direction }).toEqual({
        share: 0,
        kinds: ['boilerplate'],
        direction: 'unknown',
      });
    }
    expect(findReuse(stories)).toHaveLength(3);
  });

  it('keeps versions of one story, and a copy that has the background too', () => {
    const whole = `${FERRY}\n${BACKGROUND}`;
    const articles = [
      article({ id: 'a', outlet: 'Bay Herald', published: '2031-03-04', text: whole }),
      article({
        id: 'b',
        outlet: 'Bay Herald',
        published: '2031-03-05',
        text: `${whole}\nThe ramp was mended by noon.`,
      }),
      article({ id: 'c', outlet: 'Bay Herald', published: '2031-03-06', text: `${whole}\nThe ferry sails again.` }),
      article({ id: 'd', outlet: 'Oster Post', published: '2031-03-07', text: whole }),
    ];
    const found = findReuse(articles);
    expect(found).toHaveLength(6);
    expect(found.flatMap(({ passages }) => passages.map(({ kind }) => kind))).toEqual(Array(6).fill('text'));
  });

  it('knows words that both have in quotation marks', () => {
    const said =
      '“We were told that the buoy had been put back, and we steered by it as we have done for thirty years,”';
    const articles = [
      article({
        id: 'a',
        published: '2031-03-04',
        text: `The mate spoke at noon. ${said} he told the inquiry in Oster.`,
      }),
      article({ id: 'b', published: '2031-03-05', text: `Asked why, one of the crew answered: ${said} and sat down.` }),
    ];
    expect(pairOf(articles, 'a', 'b')).toMatchObject({
      passages: [{ kind: 'quoted' }],
      direction: { direction: 'unknown', because: 'quoted' },
    });
  });

  it.each([
    ['names the outlet beside them', 'As the Bay Herald puts it:', 'text', 'b from a', 'Bay Herald'],
    ['names nobody', 'As somebody put it:', 'quoted', 'unknown', ''],
  ])(
    'takes words that only one has in quotation marks for the other’s text when it %s',
    (_, lead, kind, direction, evidence) => {
      const words = lines(FERRY)[2]!;
      const articles = [
        article({ id: 'a', outlet: 'Bay Herald', text: FERRY }),
        article({ id: 'b', outlet: 'Oster Post', text: `${ORCHARD}\n${lead} “${words}”` }),
      ];
      expect(pairOf(articles, 'a', 'b')).toMatchObject({ passages: [{ kind }], direction: { direction, evidence } });
    },
  );

  it('takes what an outlet prints again a month later for its standing text', () => {
    const told = (id: string, published: string, more: string) =>
      article({ id, outlet: 'Bay Herald', published, text: `${FERRY}\n${more}` });
    const kinds = (later: string) =>
      pairOf([told('a', '2031-03-04', ORCHARD), told('b', later, QUARRY)], 'a', 'b')?.passages.map(({ kind }) => kind);
    expect(kinds('2031-03-06')).toEqual(['text']);
    expect(kinds('2031-05-06')).toEqual(['boilerplate']);
  });

  it('reports no phrase that many would use', () => {
    const phrase = 'a survey with a margin of error of plus or minus three percentage points';
    const rest = (story: string) =>
      `${story}\n${story.split(' ').reverse().join(' ')}\n${story.split(' ').sort().join(' ')}`;
    const articles = [
      article({ id: 'a', text: `${rest(FERRY)} It rests on ${phrase} made in May.` }),
      article({ id: 'b', text: `${rest(ORCHARD)} The board had asked for ${phrase} last year.` }),
    ];
    expect(findReuse(articles)).toEqual([]);
  });

  it('sees through capitals, accents, quotation marks and hyphens', () => {
    const plain = FERRY.replaceAll('Kesh', 'Kesh-el-Bahr').replaceAll('Oster', 'Ostér');
    const typed = plain.toUpperCase().replaceAll('-', ' ').replaceAll('É', 'E');
    const articles = [article({ id: 'a', text: plain }), article({ id: 'b', text: typed })];
    expect(pairOf(articles, 'a', 'b')).toMatchObject({ share: 1, passages: [{ same: [expect.anything()] }] });
  });

  it('does not care in which order it is given articles', () => {
    const articles = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) =>
      article({
        id,
        outlet: i % 2 === 0 ? 'Bay Herald' : 'Oster Post',
        published: `2031-03-0${i + 1}`,
        text: `${lines(FERRY)
          .slice(i % 3)
          .join('\n')}\n${lines(ORCHARD)
          .slice(i % 2)
          .join('\n')}\n${BACKGROUND}`,
      }),
    );
    expect(findReuse([...articles].reverse())).toEqual(findReuse(articles));
    expect(findReuse([...articles.slice(3), ...articles.slice(0, 3)])).toEqual(findReuse(articles));
  });

  it('takes a text of one word over and over in its stride', () => {
    const drone = 'again '.repeat(20_000);
    expect(
      findReuse([article({ id: 'a', text: drone }), article({ id: 'b', text: `${drone} once more` })]),
    ).toHaveLength(1);
  });
});
