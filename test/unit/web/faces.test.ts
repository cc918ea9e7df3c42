import { expect, it } from 'vitest';
import { isFaceFor } from '../../../web/figure/faces-of.ts';

it.each([
  ['Oster', 'U+0000-00FF, U+0131', true],
  ['Oster', 'U+0100-02BA, U+1E00-1E9F', false],
  ['Brkić', 'U+0100-02BA, U+1E00-1E9F', true],
  ['ı', 'U+0000-00FF, U+0131', true],
  ['→', 'U+21??', true],
  ['a', 'U+21??', false],
  ['anything', '', true],
  ['', 'U+0000-00FF', false],
])('a face for %j with the range %j: %s', (text, range, expected) => {
  expect(isFaceFor(text, range)).toBe(expected);
});
