import { describe, expect, it } from 'vitest';
import type { CaptionStatement } from '../../../src/model/annotation.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { StatementRecord } from '../../../src/serve/api.ts';
import { spokenIn } from '../../../web/reader/spoken.ts';

const said = (id: string, start: number): Statement => ({
  id,
  source: [],
  cue: [],
  content: [[start, start + 3]],
  mode: 'indirect',
  stance: 'asserts',
  certainty: 'certain',
  distance: false,
  chain: [{ name: 'Mara', kind: 'person', role: 'origin' }],
});

const inBody = (id: string, start: number): StatementRecord => ({
  ...said(id, start),
  article: 'a',
  title: null,
  outlet: null,
  published: null,
  text: '',
  claim: `c${id}`,
});

const underPicture = (id: string, caption: number): CaptionStatement => ({ ...said(id, 0), caption });

const ARTICLE = {
  title: 'Out for an hour, pilot says',
  text: 'One two.\n\nThree four.',
  captions: [
    { text: 'last', at: 22 },
    { text: 'first', at: 0 },
    { text: 'mid', at: 10 },
  ],
};

describe('spokenIn', () => {
  it('goes from the headline down, captions before the paragraph they stand at', () => {
    const spoken = spokenIn(
      {
        ...ARTICLE,
        headlineStatements: [said('h', 0)],
        captionStatements: [underPicture('c0', 0), underPicture('c1', 1), underPicture('c2', 2)],
      },
      [inBody('b1', 0), inBody('b2', 10)],
    );
    expect(spoken.map(({ statement, part, text, claim }) => [statement.id, part, text, claim])).toEqual([
      ['h', 'title', ARTICLE.title, null],
      ['c1', 'caption 1', 'first', null],
      ['b1', 'body', ARTICLE.text, 'cb1'],
      ['c2', 'caption 2', 'mid', null],
      ['b2', 'body', ARTICLE.text, 'cb2'],
      ['c0', 'caption 0', 'last', null],
    ]);
  });

  it('reads what an older version printed, without either', () => {
    expect(spokenIn(ARTICLE, [inBody('b1', 0)]).map(({ part }) => part)).toEqual(['body']);
  });
});
