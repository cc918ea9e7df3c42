import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** Relative luminance. Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (higher + 0.05) / (lower + 0.05);
}

const ON: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'wash', 'tint', 'selected', 'flash', 'hit']],
  ['ink-soft', ['paper', 'sheet']],
  ['link', ['paper', 'sheet']],
  ['denies', ['paper']],
  ['unnamed', ['paper', 'sheet']],
  ['paper', ['ink', 'named']],
];

describe.each(['light', 'dark'] as const)('on the %s page', (theme) => {
  it.each(ON.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const)))(
    '%s is readable on %s (WCAG AA: 4.5 to 1)',
    (ink, ground) => {
      expect(contrast(pairs.get(ink)![theme], pairs.get(ground)![theme])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['named', 'body', 'unnamed', 'denies', 'focus'])('a line of %s can be seen (3 to 1)', (line) => {
    expect(contrast(pairs.get(line)![theme], pairs.get('paper')![theme])).toBeGreaterThanOrEqual(3);
  });
});
