import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isEmptySearch,
  parseSearch,
  printSearch,
  type SearchQuery,
  withCondition,
} from '../../../src/archive/search-query.ts';

const read = (typed: string): SearchQuery => parseSearch(typed);

describe('parseSearch', () => {
  it.each<[string, Partial<SearchQuery>]>([
    ['crane brake', { terms: ['crane', 'brake'] }],
    ['"safety certificate" inspect*', { terms: ['"safety certificate"', 'inspect*'] }],
    ['crane -ferry -"night boat"', { terms: ['crane'], not: ['ferry', '"night boat"'] }],
    ['outlet:"Bay Wire" crane', { terms: ['crane'], conditions: { outlet: ['Bay Wire'] } }],
    ['source:Dravec SOURCE:Maalo', { conditions: { source: ['Dravec', 'Maalo'] } }],
    ['after:2031-03 before:2031-03-09', { conditions: { after: ['2031-03'], before: ['2031-03-09'] } }],
    [
      'stance:denies origin:unnamed date:2031',
      { conditions: { stance: ['denies'], origin: ['unnamed'], date: ['2031'] } },
    ],
    ['place:"Port Wen" place:CL language:es', { conditions: { place: ['Port Wen', 'CL'], language: ['es'] } }],
    ['outlet:Wire outlet:Wire', { conditions: { outlet: ['Wire'] } }],
  ])('reads %s', (typed, query) => {
    expect(read(typed)).toEqual({ terms: [], not: [], conditions: {}, ...query });
  });

  it.each<[string, string[]]>([
    ['al-Qantir', ['al-Qantir']],
    ['before:yesterday', ['before:yesterday']],
    ['stance:shouts', ['stance:shouts']],
    ['language:Spanish', ['language:Spanish']],
    ['at 10:30', ['at', '10:30']],
    ['http://example.org/a', ['http://example.org/a']],
    ['source: Dravec', ['source:', 'Dravec']],
    ['- — … crane', ['crane']],
    ['"open quote', ['"open quote']],
  ])('looks for %s as it stands', (typed, terms) => {
    expect(read(typed)).toEqual({ terms, not: [], conditions: {} });
  });

  it('asks for nothing when there is no letter or digit', () => {
    expect(isEmptySearch(read(' - "" : '))).toBe(true);
    expect(isEmptySearch(read('-ferry'))).toBe(false);
  });

  it('is printed as it can be typed again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const query = read(typed);
        expect(read(printSearch(query))).toEqual(query);
      }),
    );
    const typed = 'crane "brake pads" -ferry source:Maalo outlet:"Bay Wire" after:2031';
    expect(printSearch(read(typed))).toBe(typed);
  });

  it('changes one condition and leaves the others', () => {
    const query = read('crane outlet:Wire stance:denies');
    expect(printSearch(withCondition(query, 'outlet', ['Marsh Post']))).toBe('crane outlet:"Marsh Post" stance:denies');
    expect(printSearch(withCondition(query, 'stance', []))).toBe('crane outlet:Wire');
  });
});
