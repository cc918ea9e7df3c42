import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { piecesOf } from '../../../src/language/pieces-of.ts';

const sizes = (text: string): number[] => piecesOf(text).map(({ start, end }) => end - start);
const SENTENCE = 'The pier was shut on Monday. ';

describe('piecesOf', () => {
  it.each<[what: string, text: string, sizes: number[]]>([
    ['an empty text', '', [0]],
    ['an ordinary paragraph', SENTENCE.repeat(300).trim(), [8699]],
    ['a word longer than any', 'a'.repeat(1000), [400, 400, 200]],
    ['a long address in a sentence', `See ${'a/'.repeat(300)} for more.`, [404, 210]],
    ['a paragraph longer than any, between its sentences', SENTENCE.repeat(1000).trim(), [20_009, 8990]],
    ['a sentence longer than any, between its words', 'word '.repeat(10_000).trim(), [40_004, 9995]],
    ['more blanks than the tagger can count', `one${' '.repeat(70_000)}two`, [3, 3]],
    ['blanks alone, which hold no word', ' '.repeat(70_000), []],
  ])('cuts %s', (_, text, expected) => {
    expect(sizes(text)).toEqual(expected);
  });

  it('never cuts a character in two', () => {
    const text = `a${'😀'.repeat(500)}`;
    expect(piecesOf(text).filter(({ start }) => /^[\uDC00-\uDFFF]/.test(text.slice(start)))).toEqual([]);
  });

  it('leaves out nothing but blanks, whatever the text', () => {
    const piece = fc.constantFrom(
      'a'.repeat(401),
      ' '.repeat(10_001),
      SENTENCE.repeat(700),
      'b ',
      '\u00a0',
      '😀',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of piecesOf(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text cut into pieces', () => {
  const wordsAt = (text: string): string[] => analyse(text).tokens.map(({ start, end }) => text.slice(start, end));

  it('keeps the offsets of its words, behind any number of blanks', () => {
    const text = `one${' '.repeat(70_000)}two ${'c'.repeat(900)} three`;
    expect(wordsAt(text)).toEqual(['one', 'two', 'c'.repeat(400), 'c'.repeat(400), 'c'.repeat(100), 'three']);
    expect(analyse(text).tokens.map(({ text: word }) => word)).toEqual(wordsAt(text));
  });

  it('has as many sentences as it has full stops, and one when it has none', () => {
    expect(analyse(SENTENCE.repeat(2000)).sentences).toHaveLength(2000);
    expect(analyse('word '.repeat(20_000)).sentences).toHaveLength(1);
    expect(analyse('a'.repeat(2000)).sentences).toHaveLength(1);
  });
});
