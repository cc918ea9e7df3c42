import { describe, expect, it } from 'vitest';
import { followAll } from './marked.ts';

/** Source, then the links behind the publisher with their kinds. */
const found = (notation: string): string[] => {
  const { text, statements } = followAll(notation);
  return statements.map(({ source, chain }) => {
    const words = source.map(([start, end]) => text.slice(start, end)).join(' … ');
    const links = chain.slice(1).map(({ name, kind }) => (name === words ? kind : `${name} (${kind})`));
    return `${words} | ${links.join(' < ')}`;
  });
};

describe('papers that say something', () => {
  it.each([
    [
      '[S A letter seen by the Harbour Times] [C shows] [T that the pier leaks].',
      'A letter seen by the Harbour Times | Harbour Times (outlet) < document',
    ],
    ['[S Documents] [C show] [T the pier leaks].', 'Documents | document'],
    [
      '[S The letter, dated 4 March,] [C says] [T the pier leaks].',
      'The letter, dated 4 March, | The letter, dated 4 March (document)',
    ],
    [
      '[S Figures published by the Statistics Office] [C show] [T that rents rose].',
      'Figures published by the Statistics Office | Statistics Office (organisation) < document',
    ],
    ['[S A survey] [C found] [T that half of the dockers walked].', 'A survey | document'],
    ['[S Minutes of the meeting] [C show] [T the pier leaks].', 'Minutes of the meeting | document'],
    [
      '[S The permit, issued in 2029,] [C states] [T that no boat may moor].',
      'The permit, issued in 2029, | The permit, issued in 2029 (document)',
    ],
    [
      '[T The firm paid no tax], [C according to] [S court papers seen by Bay Wire].',
      'court papers seen by Bay Wire | Bay Wire (outlet) < document',
    ],
    [
      '[C According to] [S documents obtained by Bay Wire], [T the firm paid no tax].',
      'documents obtained by Bay Wire | Bay Wire (outlet) < document',
    ],
    [
      '[S Emails between Krel and Hult, seen by the Oster Post,] [C reveal] [T that the two had met].',
      'Emails between Krel and Hult, seen by the Oster Post, | Oster Post (outlet) < Emails between Krel and Hult, seen by the Oster Post (document)',
    ],
    [
      'In a letter to the council, seen by the Harbour Times, [S Ida Krel] [C said] [T the pier leaked].',
      'Ida Krel | Harbour Times (outlet) < person',
    ],
    [
      '[T The firm paid no tax], [C according to] [S several newspapers and local papers].',
      'several newspapers and local papers | unnamed',
    ],
  ])('%s', (notation, expected) => {
    expect(found(notation)).toEqual([expected]);
  });

  it.each([
    [
      'Records obtained by [S Harbour Radio] [C reveal] [T that the lift failed].',
      'Records obtained by Harbour Radio | Harbour Radio (outlet) < document',
    ],
    [
      'A memo dated 3 May and obtained by [S Bay Wire] [C says] [T the lift failed].',
      'A memo dated 3 May and obtained by Bay Wire | Bay Wire (outlet) < document',
    ],
    [
      'Figures published on Tuesday by [S the Statistics Office] [C showed] [T rents had risen].',
      'Figures published on Tuesday by the Statistics Office | Statistics Office (organisation) < document',
    ],
    ['A bench painted by [S Ida Krel] [C shows] [T that she can paint].', 'Ida Krel | person'],
    ['Backed by [S Bay Wire], it [C said] [T rents had risen].', 'Bay Wire | outlet'],
  ])('speak, not who has them: %s', (notation, expected) => {
    expect(found(notation)).toEqual([expected]);
  });

  it('have their own verb before that of what they tell of', () => {
    const { text, statements } = followAll('[S A poll by the city found 40 per cent] [C opposed] [T the bridge].');
    const { source, cue, content } = statements[0]!;
    expect([source, cue, content].map(([span]) => text.slice(...span!))).toEqual([
      'A poll by the city',
      'found',
      '40 per cent opposed the bridge',
    ]);
  });

  it('are no statement of those who only saw them', () => {
    expect(
      found('[S2 The letter], [T which] [C was seen] by [S Bay Wire], [C2 says] [T2 that the pier leaks].'),
    ).toEqual(['The letter | Bay Wire (outlet) < document']);
  });

  it('nor are somebody’s remarks a statement of those who quoted them', () => {
    expect(
      found(
        '[S2 Ida Krel], [T whose remarks] [C were quoted] by [S Bay Wire] on Monday, [C2 denied] [T2 that the pier leaks].',
      ),
    ).toEqual(['Ida Krel | Bay Wire (outlet) < person']);
  });

  it('may hold the words of somebody else', () => {
    expect(found('[S Bay Wire] [C has seen] [T a letter in which Ida Krel says the pier is shut].')).toEqual([
      'Bay Wire | outlet',
      'Ida Krel | Bay Wire (outlet) < person',
    ]);
  });
});
