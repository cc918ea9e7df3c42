import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersOf, filePostings, MOST_CARRIERS, type Posting } from '../../../src/reuse/carriers.ts';
import { guardsAgree } from '../../../src/reuse/fingerprints.ts';
import { readText } from '../../../src/reuse/read-text.ts';
import { FERRY } from './articles.ts';

const words = (length: { readonly minLength: number; readonly maxLength: number }) =>
  fc.array(
    fc.integer({ min: 0, max: 5_000 }).map((n) => `w${n}`),
    length,
  );

describe('fingerprints', () => {
  it.each([
    ['short texts that share twelve', 12, 0, 60],
    ['long texts that share twenty', 20, 400, 440],
  ])('find every two %s words in a row', (_, shared, minLength, maxLength) => {
    fc.assert(
      fc.property(
        words({ minLength: shared, maxLength: shared }),
        fc.tuple(words({ minLength, maxLength }), words({ minLength: 0, maxLength: 60 })),
        fc.tuple(words({ minLength: 0, maxLength: 60 }), words({ minLength, maxLength })),
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

  it.each([
    ['one in seven of a long text', 3_000, 7],
    ['one in three of a short one', 390, 3],
  ])('keep about %s', (_, length, oneIn) => {
    const text = Array.from({ length }, (_word, i) => `w${(i * 7919) % 2711}`).join(' ');
    const kept = readText(text).fingerprints.length;
    expect(kept).toBeGreaterThan(length / (oneIn * 1.25));
    expect(kept).toBeLessThan((length * 1.25) / oneIn);
  });

  it('have the words on either side of the shingle', () => {
    const guards = readText(FERRY).fingerprints.map(({ guard }) => guard);
    expect(new Set(guards).size).toBeGreaterThan(0.9 * guards.length);
    const [first = 0, second = 0] = guards.slice(3);
    expect(guardsAgree(first, first)).toBe(true);
    expect(guardsAgree(first, second)).toBe(false);
    expect(guardsAgree(first, (first & 127) | (second & ~127))).toBe(true);
    expect(guardsAgree(first & 127, second & ~127)).toBe(false);
  });

  it('find a short text in a long one by what is kept of the long one', () => {
    const long = Array.from({ length: 1_000 }, (_, i) => `w${(i * 7919) % 2711}`);
    const index = new Map<number, Posting<string>[]>();
    filePostings(index, 'long', readText(long.join(' ')).fingerprints);
    for (let from = 0; from < 900; from += 17) {
      const short = readText(long.slice(from, from + 20).join(' '));
      expect([...carriersOf(index, 'short', short.fingerprints)]).toEqual(['long']);
    }
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
