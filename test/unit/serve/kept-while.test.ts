import { describe, expect, it } from 'vitest';
import { keptWhile } from '../../../src/serve/kept-while.ts';

describe('keptWhile', () => {
  it('reads once, and again when the state is another', async () => {
    let [state, reads] = ['a', 0];
    const ask = keptWhile(
      async () => state,
      async () => ++reads,
    );
    expect([await ask(), await ask()]).toEqual([1, 1]);
    state = 'b';
    expect(await ask()).toBe(2);
  });

  it('does not keep an answer that failed', async () => {
    let broken = true;
    const ask = keptWhile(
      async () => 'a',
      async () => {
        if (broken) throw new Error('disk on fire');
        return 'read';
      },
    );
    await expect(ask()).rejects.toThrow('disk on fire');
    broken = false;
    expect(await ask()).toBe('read');
  });
});
