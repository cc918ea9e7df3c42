import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/model/statement.ts';
import { citationOf } from '../../../web/reader/citation.ts';

const TEXT = 'The light was dark for an hour, Mara Quillfeather told Radio Fenn.';

const statement: Statement = {
  id: 's01',
  source: [[32, 49]],
  cue: [[50, 54]],
  content: [[0, 30]],
  mode: 'indirect',
  stance: 'asserts',
  certainty: 'certain',
  distance: false,
  said: '2030-05-01',
  chain: [
    { name: 'Coast Gazette', kind: 'outlet', role: 'publisher' },
    { name: 'Radio Fenn', kind: 'outlet', role: 'relay' },
    { name: 'Mara Quillfeather', kind: 'person', role: 'origin' },
  ],
};

const article = {
  id: 'sha256:a1',
  title: 'Ferry aground',
  outlet: 'Coast Gazette',
  published: '2030-05-02',
  url: null,
};

describe('citationOf', () => {
  it('has the quote, the chain from the origin outwards, article, date, offsets and ids', () => {
    const spoken = { statement, part: 'body', text: TEXT, claim: null } as const;
    expect(citationOf(spoken, article)).toBe(
      [
        '“The light was dark for an hour”',
        'On the word of: Mara Quillfeather (person) → Radio Fenn → Coast Gazette (publisher)',
        'Said on: 1 May 2030',
        'Article: Ferry aground, Coast Gazette, 2 May 2030',
        'Offsets in the text: 0–30',
        'Archive: sha256:a1#s01',
      ].join('\n'),
    );
  });

  it('says what is not known, and that a denial is one', () => {
    const denied = {
      ...statement,
      stance: 'denies',
      content: [
        [0, 9],
        [14, 18],
      ],
      chain: statement.chain.slice(2),
    };
    const spoken = { statement: denied as unknown as Statement, part: 'title', text: TEXT, claim: null } as const;
    const citation = citationOf(spoken, { ...article, title: null, outlet: null, published: null });
    expect(citation).toContain('“The light […] dark”\nDenied by: Mara Quillfeather (person)\n');
    expect(citation).toContain('Article: Untitled article, outlet not said, no date given\n');
    expect(citation).toContain('Offsets in the headline: 0–9, 14–18');
  });
});
