import { describe, expect, it } from 'vitest';
import type { Layer, Layered } from '../../../web/reader/layers.ts';
import { layerMarks, layersFrom, notedIn, switched } from '../../../web/reader/layers.ts';
import { segmentsOf } from '../../../web/reader/segments.ts';

const TEXT = 'Mara Quillfeather left Fenn on Tuesday with about 40 crates.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const ARTICLE: Layered = {
  text: TEXT,
  entities: [
    { ...at('Mara Quillfeather'), type: 'person', name: 'Mara Quillfeather', entity: 'mara quillfeather' },
    { ...at('Fenn'), type: 'place', name: 'Fenn', entity: 'fenn' },
  ],
  times: [{ ...at('Tuesday'), type: 'DATE', value: '2030-05-01' }],
  places: [{ ...at('Fenn'), name: 'Fenn', country: 'CL', lat: -39.8, lon: -73.2, precision: 'city' }],
  quantities: [{ ...at('about 40 crates'), kind: 'count', value: 40, unit: 'crate', approximation: 'about' }],
};

describe('layers of an article', () => {
  it.each<[Layer, string[]]>([
    ['names', ['Mara Quillfeather']],
    ['times', ['Tuesday']],
    ['places', ['Fenn']],
    ['quantities', ['about 40 crates']],
  ])('%s mark their own words, a place that was looked up only as a place', (layer, words) => {
    expect(notedIn(ARTICLE, layer).map(({ span }) => TEXT.slice(...span))).toEqual(words);
  });

  it('keep the name of a place that was not looked up among the names', () => {
    expect(notedIn({ ...ARTICLE, places: [] }, 'names').map(({ span }) => TEXT.slice(...span))).toEqual([
      'Mara Quillfeather',
      'Fenn',
    ]);
  });

  it('cut the text into stretches that carry what is held of them', () => {
    const segments = segmentsOf([0, TEXT.length], layerMarks(ARTICLE, ['times', 'quantities']));
    const noted = segments.flatMap(({ start, end, marks }) => marks.map(({ note }) => [TEXT.slice(start, end), note]));
    expect(noted).toEqual([
      ['Tuesday', 'date: 1 May 2030 (2030-05-01)'],
      ['about 40 crates', 'number: about 40 crate'],
    ]);
  });

  it('are read from an address in the order of their buttons, and switched one by one', () => {
    expect(layersFrom('quantities,names,verdicts')).toEqual(['names', 'quantities']);
    expect(layersFrom(null)).toEqual([]);
    expect(switched(['names'], 'times')).toEqual(['names', 'times']);
    expect(switched(['names', 'times'], 'names')).toEqual(['times']);
  });
});
