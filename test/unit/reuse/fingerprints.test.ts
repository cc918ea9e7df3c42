import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersOf, filePostings, MOST_CARRIERS, type Posting } from '../../../src/reuse/carriers.ts';
import { readText } from '../../../src/reuse/read-text.ts';
import { FERRY } from './articles.ts';

const words = (length: { readonly minLength: number; readonly maxLength: number }) =>
  fc.array(
    fc.integer({ min: 0, max: 5_000 }).map((n) => `w${n}`),
    length,
  );

describe('fingerprints', () => {
  it('find every two texts that share twelve words in a row', () => {
    fc.assert(
      fc.property(
        words({ minLength: 12, maxLength: 12 }),
        fc.tuple(words({ minLength: 0, maxLength: 60 }), words({ minLength: 0, maxLength: 60 })),
        fc.tuple(words({ minLength: 0, maxLength: 60 }), words({ minLength: 0, maxLength: 60 })),
        (run, [beforeA, afterA], [beforeB, afterB]) => {
          const a = readText([...beforeA, ...run, ...afterA].join(' '));
          const b = readText([...beforeB, ...run, ...afterB].join(' '));
          const index = new Map<number, Posting<string>[]>();
          filePostings(index, 'a', a.fingerprints);
          expect([...carriersOf(index, 'b', b.fingerprints)]).toEqual(['a']);
        },
      ),
    );
  });

  it('keep about a third of the shingles', () => {
    const text = Array.from({ length: 3_000 }, (_, i) => `w${(i * 7919) % 2711}`).join(' ');
    const kept = readText(text).fingerprints.length;
    expect(kept).toBeGreaterThan(800);
    expect(kept).toBeLessThan(1_200);
  });

  it('file a shingle under no more than so many articles, and lead to none of them once it is common', () => {
    const { fingerprints } = readText(FERRY);
    const index = new Map<number, Posting<number>[]>();
    for (let article = 0; article < MOST_CARRIERS; article++) filePostings(index, article, fingerprints);
    expect(carriersOf(index, -1, fingerprints).size).toBe(MOST_CARRIERS);
    for (let article = 100; article < 200; article++) filePostings(index, article, fingerprints);
    expect(carriersOf(index, -1, fingerprints).size).toBe(0);
    expect(Math.max(...[...index.values()].map(({ length }) => length))).toBe(MOST_CARRIERS + 1);
  });

  it('of a text shorter than twelve words are none', () => {
    expect(readText('The ferry ran aground off Kesh harbour on Monday').fingerprints).toEqual([]);
  });
});
