import { describe, expect, it } from 'vitest';
import { mayFollow, repair } from '../../../src/sequence/begin-inside.ts';

describe('labels that begin a span and go on inside it', () => {
  it.each([
    [null, 0, true],
    [null, 1, true],
    [null, 2, false],
    [0, 2, false],
    [1, 2, true],
    [2, 2, true],
    [3, 2, false],
    [4, 2, false],
    [4, 3, true],
    [2, 0, true],
  ])('after %s a %s may stand: %s', (previous, label, may) => {
    expect(mayFollow(previous, label)).toBe(may);
  });

  it('makes an inside label without a beginning one', () => {
    const labels = Uint8Array.from([2, 2, 0, 4, 1, 4, 4, 2]);
    repair(labels);
    expect([...labels]).toEqual([1, 2, 0, 3, 1, 3, 4, 1]);
  });
});
