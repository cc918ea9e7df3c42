import { describe, expect, it } from 'vitest';
import { explainLines } from '../../../src/verbs/annotate-explain.ts';

const TEXT =
  '“The pier is shut,” Ola Brandt told Kesh Radio on Monday. “The crané is safe,” said Mara Quill, the engineer.';
const LINE = JSON.stringify({ id: '1', outlet: 'The Lund Post', text: TEXT });

async function explained(text: string, wanted?: string) {
  const lines = [];
  const stream = (async function* () {
    yield text;
  })();
  for await (const line of explainLines(stream, wanted)) lines.push(line);
  return lines;
}

const contents = async (wanted?: string): Promise<string[]> =>
  (await explained(LINE, wanted)).flatMap((line) =>
    line.kind === 'done' ? line.result.map(({ content }) => content) : [],
  );

describe('explainLines', () => {
  it.each([
    ['nothing', undefined, ['“The pier is shut,”', '“The crané is safe,”']],
    ['a word of the content, in any case and without accents', 'CRANE', ['“The crané is safe,”']],
    ['a name in the chain', 'kesh radio', ['“The pier is shut,”']],
    ['words that no statement has together', 'crane kesh', []],
    ['an id that is not there', 's000000', []],
  ])('keeps, asked for %s, the statements that have it', async (_, wanted, expected) => {
    expect(await contents(wanted)).toEqual(expected);
  });

  it('keeps the statement with this id, or with this beginning of one', async () => {
    const [line] = await explained(LINE);
    const [, second] = line?.kind === 'done' ? line.result : [];
    expect(await contents(second?.statement)).toEqual(['“The crané is safe,”']);
    expect(await contents(second?.statement.slice(0, 9))).toEqual(['“The crané is safe,”']);
  });

  it('names a bad line by its number and goes on', async () => {
    const lines = await explained(`{"id":\n\n${LINE}`);
    expect(lines.map((line) => `${line.number} ${line.kind}`)).toEqual(['1 failed', '3 done']);
  });
});
