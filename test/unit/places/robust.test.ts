import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { gazetteer } from '../../../src/models.ts';
import { locate } from '../../../src/places/locate.ts';
import { placesIn } from './places-in.ts';

describe('places of any text', () => {
  it('outlive bad values', () => {
    for (const name of [
      'Basra '.repeat(10_000).trim(),
      'x'.repeat(100_000),
      '—',
      '\u0000',
      '\uD800',
      "'",
      ',',
      '(',
      '$',
    ])
      expect(placesIn(`Near [${name}] it rained.`)).toEqual([]);
    expect(locate(analyse(''), [], { gazetteer: gazetteer() })).toEqual([]);
    expect(placesIn('[Basra]', { countries: ['??', '', 'IQ'] })).toEqual(['Basra: Basrah, IQ, city']);
  });

  it('lie on the earth and in the words', () => {
    const names = fc.constantFrom(
      '[Paris]',
      '[Springfield]',
      '[San José]',
      '[Georgia]',
      '[Al]',
      '[Victoria]',
      'and',
      ',',
      '(',
      ')',
      'in',
      'the',
    );
    fc.assert(
      fc.property(fc.array(names, { maxLength: 30 }), (words) => {
        const text = words.join(' ').replaceAll(/[[\]]/gu, '');
        const document = analyse(text);
        const mentions = document.tokens.flatMap(({ text: word }, from) =>
          /^\p{Lu}/u.test(word) ? [{ from, to: from + 1, kind: 'place' as const }] : [],
        );
        for (const place of locate(document, mentions, { gazetteer: gazetteer() })) {
          expect(mentions.map(({ from }) => document.tokens[from]!.start)).toContain(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
          if (place.precision === 'ambiguous') expect(place.countries.length).toBeGreaterThan(0);
          else {
            expect(Math.abs(place.lat)).toBeLessThanOrEqual(90);
            expect(Math.abs(place.lon)).toBeLessThanOrEqual(180);
            expect(place.country).toMatch(/^[A-Z]{2}$/u);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('cost as many look-ups as there are names', () => {
    const known = gazetteer();
    const looks = (times: number): number => {
      let count = 0;
      const places = {
        ...known,
        named: (key: string) => {
          count++;
          return known.named(key);
        },
      };
      placesIn('A fair in [Springfield], Illinois, and [San José] drew crowds from [Santa Maria]. '.repeat(times), {
        places,
      });
      return count;
    };
    const few = looks(50);
    expect(looks(500)).toBeLessThan(11 * few);
  });
});
