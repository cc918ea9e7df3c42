import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { type AnnotatedLine, annotateLines } from '../../../src/verbs/annotate.ts';

async function annotated(text: string): Promise<AnnotatedLine[]> {
  const lines = [];
  for await (const line of annotateLines(
    (async function* () {
      yield text;
    })(),
  ))
    lines.push(line);
  return lines;
}

describe('annotateLines', () => {
  it('needs no more than an id and a text', async () => {
    const [line] = await annotated('{"id":"1","text":"The pier is safe, Mara Quill said."}');
    const article = JSON.parse(line?.kind === 'annotated' ? line.record : '{}') as AnnotatedArticle;
    expect(article).toMatchObject({ id: '1', title: null, outlet: null, carriers: [], origin: null, language: 'en' });
    expect(article.blocks).toEqual([{ kind: 'paragraph', start: 0, end: 34 }]);
    expect(article.analysis.version).toMatch(/\S/);
    expect(article.statements).toBeInstanceOf(Array);
  });

  it('lets unknown fields pass as they came', async () => {
    const [line] = await annotated('{"id":"1","text":"","desk":{"floor":3},"tags":["a"]}');
    expect(JSON.parse(line?.kind === 'annotated' ? line.record : '{}')).toMatchObject({
      desk: { floor: 3 },
      tags: ['a'],
    });
  });

  it('names a bad line by its number and goes on', async () => {
    const lines = await annotated('{"id":"1","text":"a"}\n\n{"id":"2","te\n[1]\n{"id":"5","text":"b"}\n{"id":"6"}');
    expect(lines.map((line) => `${line.number} ${line.kind === 'failed' ? line.error.code : line.kind}`)).toEqual([
      '1 annotated',
      '3 intake.bad-json',
      '4 intake.bad-record',
      '5 annotated',
      '6 intake.bad-record',
    ]);
  });

  const kinds = async (text: string): Promise<string[]> =>
    (await annotated(text)).map((line) => `${line.number} ${line.kind === 'failed' ? line.error.code : line.kind}`);
  const RECORD = '{"id":"1","text":"a"}';

  it.each([
    ['a report', '\nPier shut\n\nThe pier is shut, Brandt said.\n2031\n“It is safe,” he said.'],
    ['one line of text', 'The pier is shut, Brandt said.'],
    ['a page', '<!doctype html>\n<html>\n<p>The pier is shut.</p>\n</html>'],
    ['a JSON record over several lines', '{\n  "id": "1",\n  "text": "a"\n}'],
    ['a table', 'id,text\n1,a\n2,b'],
  ])('gives %s back as one failure', async (_, text) => {
    expect(await kinds(text)).toEqual([`${text.startsWith('\n') ? 2 : 1} intake.not-jsonl`]);
  });

  it('reads no further than it needs to see that an input is no article JSONL', async () => {
    expect(await kinds(`${'The pier is shut.\n'.repeat(20)}${RECORD}`)).toEqual(['1 intake.not-jsonl']);
  });

  it.each([
    ['the rest of a record that was cut off', `d.","blocks":[]}\n${RECORD}`, ['1 intake.bad-json', '2 annotated']],
    ['a number', `2031\n${RECORD}`, ['1 intake.bad-record', '2 annotated']],
    ['the beginning of a record', '{"id":"1","text":"a', ['1 intake.bad-json']],
    [
      'many bad lines in front of a record',
      `${'x\n'.repeat(19)}${RECORD}`,
      [...Array.from({ length: 19 }, (_, i) => `${i + 1} intake.bad-json`), '20 annotated'],
    ],
    ['text behind a record', `${RECORD}\nThe pier.`, ['1 annotated', '2 intake.bad-json']],
  ])('names %s line by line', async (_, text, expected) => {
    expect(await kinds(text)).toEqual(expected);
  });

  it.each([
    ['null', 'not a JSON object'],
    ['{"text":"a"}', 'a record without id'],
    ['{"id":"","text":"a"}', 'a record without id as a text'],
    ['{"id":"1"}', 'a record without text'],
    ['{"id":"1","text":["a"]}', '"text" is not a text'],
  ])('refuses %s', async (record, message) => {
    const [line] = await annotated(record);
    expect(line?.kind === 'failed' && line.error.message).toBe(message);
  });

  it.each(['', ' \n '])('gives an article with the text %j back without statements', async (text) => {
    const [line] = await annotated(JSON.stringify({ id: '1', text }));
    const article = JSON.parse(line?.kind === 'annotated' ? line.record : '{}') as AnnotatedArticle;
    expect(article).toMatchObject({ id: '1', text, blocks: [], statements: [] });
  });

  it('cuts a text without blocks at blank lines', async () => {
    const text = 'One.\nStill one.\n\n\n  Two. \n \nThree.';
    const [line] = await annotated(JSON.stringify({ id: '1', text }));
    const { blocks } = JSON.parse(line?.kind === 'annotated' ? line.record : '{}') as AnnotatedArticle;
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One.\nStill one.', 'Two.', 'Three.']);
  });
});
