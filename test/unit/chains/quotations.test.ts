import { describe, expect, it } from 'vitest';
import { followAll } from './marked.ts';

/** Source and contents of each statement. */
const shown = (notation: string): string[] => {
  const { text, statements } = followAll(notation.replaceAll(' ¶ ', '\n\n'));
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return statements.map(({ source, content }) => `${words(source)}: ${words(content)}`);
};

describe('quotations over several paragraphs', () => {
  it.each([
    [
      '[T "It leaks,"] [S Lena Varga] [C said]. ¶ "We asked for money." ¶ [T "Nobody came."]',
      ['Lena Varga: "It leaks," … "We asked for money." … "Nobody came."'],
    ],
    [
      '[T "It leaks,"] [S Lena Varga] [C said]. ¶ "We asked for money." ¶ [T2 "Nobody came,"] [S2 she] [C2 added].',
      ['Lena Varga: "It leaks," … "We asked for money."', 'she: "Nobody came,"'],
    ],
    [
      '"It leaks. ¶ "We asked for money. ¶ [T "Nobody came,"] [C said] [S Lena Varga].',
      ['Lena Varga: "It leaks. … "We asked for money. … "Nobody came,"'],
    ],
    [
      '“It leaks.” ¶ “We asked for money.” ¶ [T “Nobody came,”] [C said] [S Lena Varga].',
      ['Lena Varga: “It leaks.” … “We asked for money.” … “Nobody came,”'],
    ],
    [
      '[S Lena Varga] [C said] [T it leaked]. ¶ “We asked for money.” ¶ [T2 “Nobody came,”] [C2 said] [S2 Zayd Amin].',
      ['Lena Varga: it leaked', 'Zayd Amin: “Nobody came,”'],
    ],
    ['[T "It leaks,"] [S Lena Varga] [C said]. ¶ ‘A ruin’ ¶ The pier was built in 1931.', ['Lena Varga: "It leaks,"']],
    [
      '[T “It leaks,”] [S Lena Varga] [C said]. ¶ "We asked for money." ¶ The pier was built in 1931.',
      ['Lena Varga: “It leaks,”'],
    ],
    [
      '[T “It leaks,”] [S Lena Varga] [C said]. ¶ The pier was built in 1931. ¶ “We asked for money.”',
      ['Lena Varga: “It leaks,”'],
    ],
  ])('%s', (notation, expected) => {
    expect(shown(notation)).toEqual(expected);
  });

  it.each([
    [
      '[S The council] [C said] [T it would close]. ¶ Zayd Amin, a baker: [T “Nobody asked us.”]',
      ['The council: it would close', 'Zayd Amin, a baker: “Nobody asked us.”'],
    ],
    [
      '[S The council] [C said] [T it would close]. ¶ Zayd Amin, a baker, shook his head. [T “Nobody asked us.”]',
      ['The council: it would close', 'Zayd Amin, a baker: “Nobody asked us.”'],
    ],
    [
      '[S The council] [C said] [T it would close]. ¶ [T “Nobody asked us.”] – Zayd Amin, baker',
      ['The council: it would close', 'Zayd Amin, baker: “Nobody asked us.”'],
    ],
    [
      '[S Zayd Amin] [C said] [T it would close]. ¶ Amin shook his head. [T “Nobody asked us.”]',
      ['Zayd Amin: it would close … “Nobody asked us.”'],
    ],
    [
      'Zayd Amin left. ¶ [S The baker] [C said] [T it would close]. ¶ Amin shook his head. [T “Nobody asked us.”]',
      ['The baker: it would close … “Nobody asked us.”'],
    ],
    [
      '[S The council] [C said] [T it would close]. ¶ [T “Nobody asked us.”]',
      ['The council: it would close … “Nobody asked us.”'],
    ],
  ])('beside which somebody else stands: %s', (notation, expected) => {
    expect(shown(notation)).toEqual(expected);
  });
});
