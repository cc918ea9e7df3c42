import { expect, it } from 'vitest';
import { labelsOf } from '../../../src/archive/sql/entities/labels-of.ts';
import type { Appearance } from '../../../src/entities/types.ts';

const seen = (
  article: string,
  outlet: string | null,
  said: Partial<Pick<Appearance, 'forms' | 'titles' | 'marked'>>,
): Appearance => ({
  ...{ article, outlet, class: 'body', kind: 'organisation', key: 'harbour front', name: 'Harbour Front', offices: [] },
  ...{ mentions: 1, asOrigin: 0, asRelay: 0, asPublisher: 0, published: null, forms: {}, titles: [], ...said },
});

it('counts what each outlet calls somebody, outlets with most articles first', () => {
  const labels = labelsOf([
    seen('a1', 'Bay Wire', { forms: { 'Harbour Front': 2, HF: 1 }, titles: ['Dr.'] }),
    seen('a2', 'The Bay Wire', { forms: { HF: 3 }, titles: ['Dr.'], marked: { '“HF”': 1 } }),
    seen('a3', 'Bay Wire', { forms: { HF: 1 } }),
    seen('a4', 'Morning Tide', { forms: { 'Harbour Front': 1 }, marked: { 'so-called Harbour Front': 1 } }),
    seen('a5', null, { forms: { 'the Front': 9 } }),
  ]);
  expect(labels).toEqual([
    {
      outlet: 'Bay Wire',
      articles: 3,
      names: [
        { words: 'HF', count: 5 },
        { words: 'Harbour Front', count: 2 },
      ],
      titles: [{ words: 'Dr.', count: 2 }],
      marked: [{ words: '“HF”', count: 1 }],
    },
    {
      outlet: 'Morning Tide',
      articles: 1,
      names: [{ words: 'Harbour Front', count: 1 }],
      titles: [],
      marked: [{ words: 'so-called Harbour Front', count: 1 }],
    },
  ]);
});
