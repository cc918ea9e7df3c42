import { describe, expect, it } from 'vitest';
import { explainLines, nothingExplained } from '../../../src/verbs/annotate-explain.ts';

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
  (await explained(LINE, wanted)).flatMap((line) => (line.kind === 'explained' ? [line.explanation.content] : []));

describe('explainLines', () => {
  it.each([
    ['nothing', undefined, ['“The pier is shut,”', '“The crané is safe,”']],
    ['a word of the content, in any case and without accents', 'CRANE', ['“The crané is safe,”']],
    ['a name in the chain', 'kesh radio', ['“The pier is shut,”']],
    ['words that no statement has together', 'crane kesh', []],
    ['an id that is not there', 's000000', []],
    ['marks alone', '?!', []],
  ])('keeps, asked for %s, the statements that have it', async (_, wanted, expected) => {
    expect(await contents(wanted)).toEqual(expected);
  });

  it('keeps the statement with this id, or with this beginning of one', async () => {
    const [, second] = await explained(LINE);
    const id = second?.kind === 'explained' ? second.explanation.statement : '';
    for (const digits of [17, 9, 7, 4]) expect(await contents(id.slice(0, digits))).toEqual(['“The crané is safe,”']);
  });

  it('names a bad line by its number and goes on', async () => {
    const lines = await explained(`{"id":\n\n${LINE}`);
    expect(lines.map((line) => `${line.number} ${line.kind}`)).toEqual(['1 failed', '3 explained', '3 explained']);
  });

  it('reads no further than the statement with the whole id it was asked for', async () => {
    const [first] = await explained(LINE);
    const id = first?.kind === 'explained' ? first.explanation.statement : '';
    const read: number[] = [];
    const stream = (async function* () {
      for (const line of [1, 2, 3]) {
        read.push(line);
        yield `${LINE}\n`;
      }
    })();
    const found = [];
    for await (const line of explainLines(stream, id)) found.push(line.kind);
    expect({ found, read }).toEqual({ found: ['explained'], read: [1] });
  });

  it('tells of each article, and how many of its statements it will explain', async () => {
    const told: string[] = [];
    const stream = (async function* () {
      yield `${LINE}\n${LINE}`;
    })();
    const watch = {
      onArticle: (length: number) => told.push(`article of ${length}`),
      onCount: (statements: number) => told.push(`${statements} to explain`),
    };
    for await (const line of explainLines(stream, 'crane', watch)) told.push(line.kind);
    const each = [`article of ${TEXT.length}`, '1 to explain', 'explained'];
    expect(told).toEqual([...each, ...each]);
  });
});

describe('nothingExplained', () => {
  it.each([
    ['', 'no statement found'],
    ['crane kesh', 'no statement has all of these words: crane kesh'],
    ['safe', 'no statement has an id that begins with safe, or this word'],
    ['s84eb3', 'no statement has an id that begins with s84eb3, or this word'],
    ['c84eb37ebb1863144', 'no statement has all of these words: c84eb37ebb1863144'],
  ])('says of %j that %s', (what, says) => {
    expect(nothingExplained(what)).toBe(says);
  });

  it.each([
    ['s84eb37', 'no statement here has an id that begins with s84eb37'],
    ['s84eb37ebb1863144', 'no statement here has the id s84eb37ebb1863144'],
  ])('is an error for %s, which can only be an id', (what, message) => {
    expect(nothingExplained(what)).toMatchObject({ code: 'statement.not-found', message });
  });
});
