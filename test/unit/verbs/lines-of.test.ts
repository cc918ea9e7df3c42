import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/verbs/lines-of.ts';

async function linesIn(chunks: readonly (Uint8Array | string)[], longest?: number) {
  const lines = [];
  for await (const { text } of linesOf(
    (async function* () {
      yield* chunks;
    })(),
    longest,
  ))
    lines.push(text);
  return lines;
}

describe('linesOf', () => {
  it.each([
    ['a\nb\n', ['a', 'b']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['', []],
    ['a\u2028b\u0085c', ['a\u2028b\u0085c']],
  ])('cuts %j', async (text, lines) => {
    expect(await linesIn([text])).toEqual(lines);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[^\r\n\ufeff]+$/u), { minLength: 1 }),
        fc.nat(7),
        async (lines, size) => {
          const bytes = new TextEncoder().encode(lines.join('\n'));
          const chunks = [];
          for (let from = 0; from < bytes.length; from += size + 1) chunks.push(bytes.slice(from, from + size + 1));
          expect(await linesIn(chunks)).toEqual(
            lines.map((line) => new TextDecoder().decode(new TextEncoder().encode(line))),
          );
        },
      ),
    );
  });

  it('drops the mark at the head', async () => {
    expect(await linesIn([new Uint8Array([0xef, 0xbb, 0xbf, 0x61])])).toEqual(['a']);
  });

  it('gives up one line that is too long, keeps its number and goes on', async () => {
    expect(await linesIn(['ab\nabcd', 'efgh\nabc\n'], 3)).toEqual(['ab', null, 'abc']);
  });

  it('asks for no chunk before the lines of the last one are used', async () => {
    let asked = 0;
    const stream = (async function* () {
      for (const chunk of ['a\nb\n', 'c\n']) {
        asked += 1;
        yield chunk;
      }
    })();
    const lines = linesOf(stream);
    await lines.next();
    await lines.next();
    expect(asked).toBe(1);
  });
});
