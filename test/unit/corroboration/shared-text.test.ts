import { describe, expect, it } from 'vitest';
import { sharedTextOf } from '../../../src/corroboration/shared-text.ts';
import type { Span } from '../../../src/model/span.ts';
import { statement } from './statement.ts';

const placed = (article: string, ...content: readonly Span[]) => statement(`words of ${article}`, { article, content });

/** "one" and "two" share 200 units: there they begin at 100, here at 500; ten of them differ. */
const STRETCH = {
  ...{ a: 'one', b: 'two' },
  same: [
    [
      [100, 200],
      [500, 600],
    ],
    [
      [210, 300],
      [610, 700],
    ],
  ] as const,
};

describe('statements of two articles that share a stretch', () => {
  it.each<[string, readonly Span[], readonly Span[], boolean]>([
    ['are at one place', [[120, 180]], [[520, 580]], true],
    ['are at one place over words that differ', [[180, 240]], [[580, 640]], true],
    ['are at one place though one says more', [[120, 180]], [[520, 690]], true],
    [
      'are at one place in two parts',
      [
        [120, 150],
        [220, 250],
      ],
      [[520, 650]],
      true,
    ],
    ['are at two places', [[120, 180]], [[600, 660]], false],
    ['are at two places side by side', [[120, 180]], [[570, 640]], false],
    ['stand outside', [[20, 90]], [[420, 490]], false],
    ['stand outside for the most part', [[40, 120]], [[440, 520]], false],
  ])('%s', (_, here, there, expected) => {
    const [one, two] = [placed('one', ...here), placed('two', ...there)];
    const shared = sharedTextOf([one, two], [STRETCH]);
    expect(shared.get(one.id)?.get(two.id)).toBe(expected ? 'words of two' : undefined);
    expect(shared.get(two.id)?.get(one.id)).toBe(expected ? 'words of one' : undefined);
  });

  it('are told apart from others of the same articles', () => {
    const here = Array.from({ length: 8 }, (_, i) => placed('one', [100 + 12 * i, 110 + 12 * i]));
    const there = Array.from({ length: 8 }, (_, i) => placed('two', [500 + 12 * i, 510 + 12 * i]));
    const shared = sharedTextOf([...there, ...here, placed('three', [100, 110])], [STRETCH]);
    expect(shared.size).toBe(16);
    for (const [i, { id }] of here.entries()) expect([...(shared.get(id)?.keys() ?? [])]).toEqual([there[i]?.id]);
  });

  it('say nothing where their places are not known', () => {
    expect(sharedTextOf([statement('a', { article: 'one' }), placed('two', [520, 580])], [STRETCH]).size).toBe(0);
  });
});
