import { describe, expect, it } from 'vitest';
import { chainWords, follow } from './marked.ts';

const SAID = '[S Zayd Amin] [C said] [T the pier was shut].';
const TOLD = '[S Zayd Amin] [C told] Bay Wire [T the pier was shut].';

describe('the outer end of a chain', () => {
  it.each([
    [
      'carriers stand before the outlet',
      SAID,
      { carriers: ['Daily Digest'] },
      'Daily Digest < The Lantern < Zayd Amin',
    ],
    [
      'a credited agency is a relay behind the outlet',
      SAID,
      { credits: ['Reuters'] },
      'The Lantern < Reuters < Zayd Amin',
    ],
    [
      'a closer relay takes the place of the credit',
      TOLD,
      { credits: ['Reuters'] },
      'The Lantern < Bay Wire < Zayd Amin',
    ],
    ['a place in the credits is no agency', SAID, { credits: ['KESH'] }, 'The Lantern < Zayd Amin'],
    [
      'an outlet credited to itself comes once',
      SAID,
      { outlet: 'Reuters', credits: ['Reuters'] },
      'Reuters < Zayd Amin',
    ],
    ['without an outlet the chain begins with the origin', SAID, { outlet: null }, 'Zayd Amin'],
    ['without an outlet a relay comes first', TOLD, { outlet: null }, 'Bay Wire < Zayd Amin'],
  ])('%s', (_, notation, article, chain) => {
    expect(chainWords(follow(notation, article))).toBe(chain);
  });

  it('proves every relay and origin with words of the text', () => {
    const text = 'Zayd Amin told Bay Wire the pier was shut.';
    const [statement] = follow(TOLD);
    expect(
      statement!.chain.map(({ role, span, evidence }) => [
        role,
        span && text.slice(...span),
        evidence && text.slice(...evidence),
      ]),
    ).toEqual([
      ['publisher', undefined, undefined],
      ['relay', 'Bay Wire', 'told'],
      ['origin', 'Zayd Amin', 'told'],
    ]);
  });
});
