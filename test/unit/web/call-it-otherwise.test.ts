import { expect, it } from 'vitest';
import { callItOtherwise } from '../../../web/source/call-it-otherwise.ts';

const label = (names: readonly string[], titles: readonly string[] = [], marked: readonly string[] = []) => ({
  outlet: 'Bay Wire',
  articles: 1,
  names: names.map((words) => ({ words, count: 1 })),
  titles: titles.map((words) => ({ words, count: 1 })),
  marked: marked.map((words) => ({ words, count: 1 })),
});

it.each([
  ['one name', [label(['Mara Quill']), label(['Mara Quill'])], false],
  ['a name and a part of it', [label(['Quill', 'Mara Quill']), label(['QUILL'])], false],
  ['two names', [label(['Harbour Front']), label(['HF'])], true],
  ['two spellings', [label(['Mara Quill']), label(['Marah Quill'])], true],
  ['another title', [label(['Quill'], ['Dr.']), label(['Quill'], ['Captain'])], true],
  ['the same title', [label(['Quill'], ['Dr.']), label(['Quill'], ['Dr.'])], false],
  ['a mention set off', [label(['Front'], [], ['“Front”']), label(['Front'])], true],
])('tells whether outlets with %s call it otherwise', (_, labels, otherwise) => {
  expect(callItOtherwise(labels)).toBe(otherwise);
});
