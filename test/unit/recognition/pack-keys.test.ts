import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packKeys, unpackKeys } from '../../../src/recognition/pack-keys.ts';

const LEAST = -(2 ** 31);

describe('packed keys', () => {
  it.each([[[]], [[0]], [[LEAST, LEAST + 1, -1, 0, 127, 128, 2 ** 31 - 1]]])('come back: %j', (keys) => {
    const packed = packKeys(Int32Array.from(keys));
    expect([...unpackKeys(packed, keys.length)]).toEqual(keys);
  });

  it('come back whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: LEAST, max: 2 ** 31 - 1 })), (some) => {
        const keys = Int32Array.from(some).sort();
        expect(unpackKeys(packKeys(keys), keys.length)).toEqual(keys);
      }),
    );
  });
});
