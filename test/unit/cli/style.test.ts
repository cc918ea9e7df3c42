import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { plain, shorten, styleOf } from '../../../src/cli/style.ts';

const screen = Object.assign(new PassThrough(), { isTTY: true });

describe('styleOf', () => {
  it.each([
    ['a screen', screen, {}, true],
    ['a file', new PassThrough(), {}, false],
    ['a screen with NO_COLOR', screen, { NO_COLOR: '1' }, false],
    ['a screen with an empty NO_COLOR', screen, { NO_COLOR: '' }, true],
    ['a dumb screen', screen, { TERM: 'dumb' }, false],
  ])('on %s', (_, output, env, coloured) => {
    expect(styleOf(output, env).bold('a') !== 'a').toBe(coloured);
  });
});

it.each([
  ['a\u001b[31mred\u0007', 'a [31mred'],
  ['two\n\nlines\t.', 'two lines .'],
  ['\u202eesrever\u2066', 'esrever'],
  ['naïve “quotes” – Ångström', 'naïve “quotes” – Ångström'],
])('prints %j harmlessly', (text, printed) => {
  expect(plain(text)).toBe(printed);
});

it.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcde…'],
  ['👍👍👍', 2, '👍…'],
])('shortens %j to %i', (text, width, short) => {
  expect(shorten(text, width)).toBe(short);
});
