import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../../src/serve/facets.ts';

const ROWS = [
  { word: 'crane', colours: ['red'], size: 'small' },
  { word: 'ferry', colours: ['red', 'blue'], size: 'large' },
  { word: 'pilot', colours: ['blue'], size: 'large' },
  { word: 'quay', colours: [], size: 'large' },
];
const READERS = {
  colour: ({ colours }: (typeof ROWS)[number]) => colours,
  size: ({ size }: (typeof ROWS)[number]) => [size],
};

describe('facetsOf', () => {
  it('keeps every row when nothing is chosen', () => {
    const { rows, facets } = facetsOf(ROWS, READERS, {});
    expect(rows).toEqual(ROWS);
    expect(facets.colour).toEqual([
      { value: 'blue', count: 2 },
      { value: 'red', count: 2 },
    ]);
    expect(facets.size).toEqual([
      { value: 'large', count: 3 },
      { value: 'small', count: 1 },
    ]);
  });

  it('counts each facet over what the other choices leave', () => {
    const { rows, facets } = facetsOf(ROWS, READERS, { colour: 'red' });
    expect(rows.map(({ word }) => word)).toEqual(['crane', 'ferry']);
    expect(facets.colour.map(({ count }) => count)).toEqual([2, 2]);
    expect(facets.size).toEqual([
      { value: 'large', count: 1 },
      { value: 'small', count: 1 },
    ]);
  });

  it('keeps nothing for a value that no row has, and still says what there is', () => {
    const { rows, facets } = facetsOf(ROWS, READERS, { colour: 'red', size: 'huge' });
    expect(rows).toEqual([]);
    expect(facets.size.map(({ value }) => value)).toEqual(['large', 'small']);
  });
});
