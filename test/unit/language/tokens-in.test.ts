import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensIn } from '../../../src/language/tokens-in.ts';

const token = (start: number, end: number) => ({ start, end, text: 'x', lemma: 'x', pos: 'NOUN' });

describe('the tokens in a span', () => {
  it('are those it has a letter of, as a look at every one says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }),
        fc.nat(40),
        fc.nat(20),
        (steps, start, length) => {
          let at = 0;
          const tokens = steps.map(([gap, size]) => {
            const from = at + gap;
            at = from + size;
            return token(from, at);
          });
          const span: [number, number] = [start, start + length];
          const touched = tokens.flatMap((one, i) =>
            one.start < span[1] && one.end > span[0] && length > 0 ? [i] : [],
          );
          const { from, to } = tokensIn({ tokens }, span);
          if (length > 0) expect(Array.from({ length: to - from }, (_, i) => from + i)).toEqual(touched);
        },
      ),
    );
  });

  it('are none between two tokens', () => {
    expect(tokensIn({ tokens: [token(0, 3), token(4, 7)] }, [3, 4])).toEqual({ from: 1, to: 1 });
  });
});
