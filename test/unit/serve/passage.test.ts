import { describe, expect, it } from 'vitest';
import { passageAround } from '../../../src/serve/passage.ts';

const long = 'word '.repeat(100);

describe('passageAround', () => {
  it.each([
    ['the whole of a short paragraph', 'One.\n\nTwo said three.\n\nFour.', 'said', 'Two said three.'],
    ['the first paragraph', 'Two said three.\n\nFour.', 'Two', 'Two said three.'],
    ['the last paragraph', 'One.\n\nTwo said three.', 'three.', 'Two said three.'],
    [
      'both paragraphs of a statement over two',
      'One.\n\nTwo said\n\nthree.\n\nFour.',
      'said\n\nthree',
      'Two said\n\nthree.',
    ],
  ])('is %s', (_, text, words, expected) => {
    const at = text.indexOf(words);
    const { text: passage, start } = passageAround(text, [at, at + words.length]);
    expect(passage).toBe(expected);
    expect(text.slice(start, start + passage.length)).toBe(expected);
  });

  it('cuts a long paragraph at spaces', () => {
    const text = `${long}said ${long}`;
    const at = text.indexOf('said');
    const { text: passage } = passageAround(text, [at, at + 4]);
    expect(passage.length).toBeLessThan(340);
    expect(passage).toMatch(/^word .* said .*word$/);
  });
});
