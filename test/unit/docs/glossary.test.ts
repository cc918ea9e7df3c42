import { describe, expect, it } from 'vitest';
import { textOf } from './markdown.ts';

const WORDS = [
  ...['article', 'outlet', 'carrier', 'digest', 'dateline', 'caption', 'span'],
  ...[
    'statement',
    'source',
    'cue',
    'content',
    'relation',
    'mode',
    'stance',
    'certainty',
    'distance',
    'addressee',
    'cast',
  ],
  ...['model', 'first look', 'second look', 'weight', 'rule', 'tagger'],
  ...['chain', 'link', 'publisher', 'relay', 'origin'],
  ...['claim', 'independent origins', 'merge', 'denial', 'variant', 'drift', 'repeat', 'hedge', 'reuse'],
  ...[
    'archive',
    'evidence',
    'analysis',
    'appearance',
    'persona',
    'judgement',
    'entity',
    'correction',
    'watch list',
    'floor',
  ],
];

const LINK_KINDS = 'person, organisation, outlet, government, document, post, group, unnamed, observation';
const STANCES = [
  ...['asserts', 'denies', 'questions', 'demands', 'promises', 'predicts', 'accuses', 'admits', 'confirms'],
  'withholds',
];

describe('docs/glossary.md', () => {
  const text = textOf('docs/glossary.md');
  const entries = [...text.matchAll(/^\*\*(.+?)\*\* — /gm)].map(([, word]) => word);

  it('explains each word once', () => {
    expect(entries).toEqual(WORDS);
  });

  it('names the kinds of links and the stances that the records have', () => {
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain(LINK_KINDS);
    expect(STANCES.filter((stance) => !flat.includes(stance))).toEqual([]);
  });
});
