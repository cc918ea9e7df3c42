import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/pipeline.ts';

const originsOf = (text: string): string[] =>
  annotate({
    ...{ id: 'x', title: null, outlet: 'Bay Wire', carriers: [], published: '2031-03-04', url: null, byline: null },
    ...{ language: 'en', text, blocks: [], captions: [], credits: [], origin: null },
  }).statements.map(({ chain }) => chain.at(-1)!.name);

describe('whom somebody spoke of', () => {
  it.each([
    ['Ida Krel accused the minister of lying. The minister said he had done nothing wrong.', 'The minister'],
    ['Ida Krel said the mayor took money, but the mayor denied any wrongdoing.', 'the mayor'],
    ['Per Hult denied the charges. His lawyer said he would appeal.', 'His lawyer'],
  ])('is not who spoke: %s', (text, last) => {
    expect(originsOf(text).at(-1)).toBe(last);
  });
});
