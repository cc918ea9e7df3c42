import { describe, expect, it } from 'vitest';
import type { SharedStretch, SharedText } from '../../../src/serve/api.ts';
import { differences, placeOf, stretchAt, stretchesOf } from '../../../web/reader/shared-stretches.ts';
import { addressOfArticle } from '../../../web/routes.ts';
import { directionInWords, stretchInWords } from '../../../web/words/reuse.ts';

const HERE = 'Kesh: the ferry ran aground on a sandbank on Monday with forty people aboard.';
const THERE =
  'It was late. The ferry stranded on a sandbank on Monday, with some forty people aboard. Nobody was hurt.';

const spans = (...words: readonly string[]) =>
  words.map((part) => {
    const [here, there] = [HERE.indexOf(part), THERE.toLowerCase().indexOf(part.toLowerCase())];
    return [
      [here, here + part.length],
      [there, there + part.length],
    ] as const;
  });

const SAME = spans('the ferry', 'on a sandbank on Monday', 'with', 'forty people aboard');
const STRETCH: SharedStretch = {
  here: [SAME[0]![0][0], SAME.at(-1)![0][1]],
  there: [SAME[0]![1][0], SAME.at(-1)![1][1]],
  same: SAME,
  words: 11,
  kind: 'text',
  passage: { text: THERE.slice(8), start: 8 },
};

const text = (id: string, passages: readonly SharedStretch[], more: Partial<SharedText> = {}): SharedText => ({
  other: { id, title: `Report ${id}`, outlet: 'Oster Post', published: '2031-03-05' },
  ...{ share: 0.5, direction: 'unknown', because: 'not told', evidence: '' },
  ...more,
  passages,
});

const from = (here: readonly [number, number], kind: SharedStretch['kind'] = 'text') => ({ ...STRETCH, here, kind });

describe('shared stretches', () => {
  it('are one where passages overlap, and have everybody who has some of it', () => {
    const stretches = stretchesOf({
      shared: [text('b', [from([10, 50]), from([90, 120], 'boilerplate')]), text('c', [from([40, 70])])],
      common: [[115, 130]],
    });
    expect(
      stretches.map(({ span, beside, standing }) => [
        placeOf(span),
        beside.map(({ text: { other } }) => other.id),
        standing,
      ]),
    ).toEqual([
      ['10-70', ['b', 'c'], false],
      ['90-130', ['b'], true],
    ]);
  });

  it.each([
    ['10-50', '10-70'],
    ['60-100', '85-130'],
    ['71-80', undefined],
    ['', undefined],
    ['x-y', undefined],
  ])('an address with %s means %s', (place, found) => {
    const stretches = stretchesOf({ shared: [text('b', [from([10, 70]), from([85, 130])])], common: [] });
    const stretch = stretchAt(stretches, place);
    expect(stretch && placeOf(stretch.span)).toBe(found);
  });

  it('are in the address like the layers', () => {
    expect(addressOfArticle('a', undefined, { layers: ['shared'], at: '10-70' })).toBe(
      '/articles/a?layers=shared&at=10-70',
    );
  });

  it('say of each piece of the other text whether it stands here', () => {
    expect(differences(HERE, STRETCH).map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'around: ate. ',
      'same: The ferry',
      'here: ran aground',
      'same:  ',
      'there: stranded',
      'same:  ',
      'same: on a sandbank on Monday',
      'same: , ',
      'same: with',
      'same:  ',
      'there: some',
      'same:  ',
      'same: forty people aboard',
      'around: . Nobody was hurt.',
    ]);
  });

  it('say in words who else has it', () => {
    const [one, two] = stretchesOf({
      shared: [text('b', [from([10, 50])]), text('c', [from([12, 50]), from([60, 70], 'boilerplate')])],
      common: [],
    });
    expect(stretchInWords(one!)).toBe('Shared with Oster Post, 5 March 2031, and 1 other: 11 words');
    expect(stretchInWords(two!)).toBe('Standing text, also in Oster Post, 5 March 2031: 11 words');
    expect(stretchInWords({ span: [0, 1], beside: [], standing: true })).toBe('Printed in very many articles');
  });

  it.each<[Partial<SharedText>, string]>([
    [{ direction: 'from other', because: 'date' }, 'Published earlier there.'],
    [{ direction: 'to other', because: 'credit', evidence: 'BNA' }, 'The other has it from here: it says “BNA”.'],
    [
      { direction: 'common source', because: 'credit', evidence: 'BNA' },
      'Both may have it from a third: “BNA” is named.',
    ],
    [{ because: 'quoted' }, 'In quotation marks in both: either may have heard it.'],
    [{}, 'Who has it from whom is not told.'],
  ])('say in words who has it from whom: %o', (more, words) => {
    expect(directionInWords(text('b', [], more))).toBe(words);
  });
});
