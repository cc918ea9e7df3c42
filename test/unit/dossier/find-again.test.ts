import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../src/dossier/find-again.ts';
import { overlapOf, sameWords } from '../../../src/dossier/same-words.ts';
import type { Span } from '../../../src/model/span.ts';
import { ARTICLE, CRANE, cutAnew, dossierOf, NESTED } from './kept.ts';

const [item] = dossierOf('The crane', [ARTICLE, 0]).items;

describe('a kept statement', () => {
  it.each([
    ['as it was kept', ARTICLE, 'same'],
    ['under another id, with the same words', cutAnew(ARTICLE, [0, 0]), 'same'],
    ['without its first word', cutAnew(ARTICLE, [4, 0]), 'moved'],
    ['with a word more', cutAnew(ARTICLE, [-5, 0]), 'moved'],
    ['of which little is left', cutAnew(ARTICLE, [40, 0]), 'gone'],
    ['of which nothing is left', { ...ARTICLE, statements: [] }, 'gone'],
  ] as const)('is found %s', (_, article, state) => {
    const found = findAgain(item!, article);
    expect(found.state).toBe(state);
    const [content] = found.statement?.content ?? [];
    if (content !== undefined) expect(article.text.slice(...content)).toContain(CRANE.slice(4, -5));
  });

  it('is gone when only what another one told it is left', () => {
    const [outer] = dossierOf('The crane', [NESTED, 0]).items;
    const [, inner] = NESTED.statements;
    expect(sameWords(outer!.content, inner!.content)).toBe(true);
    expect(findAgain(outer!, { ...NESTED, statements: [inner!] })).toEqual({ state: 'gone', statement: null });
  });

  it('is gone when its words are somebody else’s now', () => {
    const [first] = ARTICLE.statements;
    const link = { name: 'Mara Quill', kind: 'outlet', role: 'origin' } as const;
    const other = { ...first!, id: 'sx', chain: [...first!.chain.slice(0, -1), link] };
    expect(findAgain(item!, { ...ARTICLE, statements: [other] }).state).toBe('gone');
  });

  it('is looked for in its own part alone', () => {
    expect(findAgain({ ...item!, part: 'title' }, ARTICLE).state).toBe('gone');
    expect(findAgain({ ...item!, part: 'caption 3' }, ARTICLE).state).toBe('gone');
  });
});

it.each<[Span[], Span[], number]>([
  [[[0, 10]], [[0, 10]], 1],
  [[[0, 10]], [[5, 10]], 0.5],
  [[[0, 10]], [[10, 20]], 0],
  [
    [
      [0, 5],
      [10, 15],
    ],
    [[0, 15]],
    10 / 15,
  ],
  [[], [], 0],
])('%j and %j share %d of their words', (one, other, share) => {
  expect(overlapOf(one, other)).toBeCloseTo(share);
  expect(overlapOf(other, one)).toBeCloseTo(share);
});
