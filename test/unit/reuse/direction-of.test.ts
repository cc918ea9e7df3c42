import { describe, expect, it } from 'vitest';
import type { Direction, SharingArticle } from '../../../src/reuse/types.ts';
import { article, FERRY, pairOf } from './articles.ts';

type Given = Partial<SharingArticle>;

const CASES: readonly (readonly [what: string, a: Given, b: Given, direction: Direction])[] = [
  [
    'credits the other outlet',
    { outlet: 'Bay News Agency', published: '2031-03-05' },
    { outlet: 'Oster Post', published: '2031-03-04', credits: ['Bay News Agency'] },
    { direction: 'b from a', because: 'credit', evidence: 'Bay News Agency' },
  ],
  [
    'has the agency by its letters in the dateline',
    { outlet: 'Bay News Agency' },
    { outlet: 'Oster Post', text: `KESH, March 4 (BNA) – ${FERRY}` },
    { direction: 'b from a', because: 'credit', evidence: 'BNA' },
  ],
  [
    'has the agency behind its last full stop',
    { outlet: 'Oster Post', text: `${FERRY} (Bay News Agency)` },
    { outlet: 'Bay News Agency' },
    { direction: 'a from b', because: 'credit', evidence: 'Bay News Agency' },
  ],
  [
    'names an agency in its byline',
    { outlet: 'Oster Post', byline: 'Bay News Agency' },
    { outlet: 'Bay News Agency' },
    { direction: 'a from b', because: 'credit', evidence: 'Bay News Agency' },
  ],
  [
    'credits the other outlet in the middle',
    { outlet: 'Bay Herald', published: '2031-03-04', text: FERRY },
    {
      outlet: 'Oster Post',
      published: '2031-03-04',
      text: FERRY.replace('Nobody was hurt', 'The Bay Herald reported that nobody was hurt'),
    },
    { direction: 'b from a', because: 'credit', evidence: 'Bay Herald reported' },
  ],
  [
    'prints what somebody told the other outlet',
    { outlet: 'Bay Herald', text: FERRY.replace('harbour master said', 'harbour master told the Bay Herald') },
    { outlet: 'Oster Post', text: FERRY.replace('harbour master said', 'harbour master told the Bay Herald') },
    { direction: 'b from a', because: 'credit', evidence: 'told the Bay Herald' },
  ],
  [
    'has the agency that the other names too',
    { outlet: 'Oster Post', published: '2031-03-04', credits: ['BNA'] },
    { outlet: 'Valley Gazette', published: '2031-03-09', credits: ['Bay News Agency'] },
    { direction: 'common source', because: 'credit', evidence: 'BNA' },
  ],
  [
    'names an agency where the other, of the same day, names nobody',
    { outlet: 'Oster Post', published: '2031-03-04', credits: ['BNA'] },
    { outlet: 'Valley Gazette', published: '2031-03-04' },
    { direction: 'common source', because: 'credit', evidence: 'BNA' },
  ],
  [
    'names an agency where the other came out a month before',
    { outlet: 'Oster Post', published: '2031-04-04', credits: ['BNA'] },
    { outlet: 'Valley Gazette', published: '2031-03-04' },
    { direction: 'a from b', because: 'date', evidence: '2031-03-04, 2031-04-04' },
  ],
  [
    'was printed an hour later',
    { outlet: 'Oster Post', published: '2031-03-04T10:00:00Z' },
    { outlet: 'Valley Gazette', published: '2031-03-04T10:00:00+01:00' },
    { direction: 'a from b', because: 'date', evidence: '2031-03-04T10:00:00+01:00, 2031-03-04T10:00:00Z' },
  ],
  [
    'was printed on the same day, at an hour nobody knows the zone of',
    { outlet: 'Oster Post', published: '2031-03-04T10:00' },
    { outlet: 'Valley Gazette', published: '2031-03-04' },
    { direction: 'unknown', because: 'not told', evidence: '' },
  ],
  [
    'names nobody but "agencies"',
    { outlet: 'Oster Post', credits: ['agencies'] },
    { outlet: 'Valley Gazette' },
    { direction: 'unknown', because: 'not told', evidence: '' },
  ],
  [
    'only mentions an outlet whose name is a word',
    { outlet: 'Time', text: FERRY },
    { outlet: 'Oster Post', text: `${FERRY} Time will tell.` },
    { direction: 'unknown', because: 'not told', evidence: '' },
  ],
];

describe('the direction of reuse, when one article', () => {
  it.each(CASES)('%s', (_, a, b, direction) => {
    const articles = [article({ id: 'a', text: FERRY, ...a }), article({ id: 'b', text: FERRY, ...b })];
    expect(pairOf(articles, 'a', 'b')?.direction).toEqual(direction);
  });
});
