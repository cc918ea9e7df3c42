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
