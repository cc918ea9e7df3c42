import { describe, expect, it } from 'vitest';
import { chainWords, followAll } from './marked.ts';

/** Statements that are not marked: content, and links behind the publisher. */
const found = (notation: string): string[] => {
  const { text, relations, statements } = followAll(notation);
  const marked = new Set(relations.map(({ cue }) => cue[0]?.[0]));
  return statements
    .filter(({ cue }) => !marked.has(cue[0]?.[0]))
    .map((statement) => {
      const content = statement.content.map(([start, end]) => text.slice(start, end)).join(' … ');
      return `${content} | ${chainWords([statement]).replace('The Lantern < ', '')}`;
    });
};

describe('speech inside speech', () => {
  it.each([
    [
      '[S A leaked email] [C shows] [T that Zayd Amin wrote on 28 October: “The pier leaks. It will fall.”]',
      ['“The pier leaks. It will fall.” | A leaked email < Zayd Amin'],
    ],
    ['[S She] [C said] [T he had told her in April: “The pier leaks.”]', ['“The pier leaks.” | She < he']],
    [
      '[T Zayd Amin, who told Bay Wire that the pier is safe, was dismissed], [S the union] [C said].',
      ['the pier is safe | Bay Wire < Zayd Amin'],
    ],
    [
      '[S Zayd Amin] [C told] Bay Wire that [T the union had told him that the pier was shut].',
      ['the pier was shut | Bay Wire < Zayd Amin < union'],
    ],
    [
      '[S Zayd Amin] [C blamed] [T the union for the leak, while Lena Varga has denied any part in it].',
      ['any part in it | Lena Varga'],
    ],
    ['[S Zayd Amin] [C said] [T Lena Varga denied any part in it].', ['any part in it | Zayd Amin < Lena Varga']],
    [
      '[S Zayd Amin] [C saw] [T no sign of a “party to the strike,” as Lena Varga said on Monday].',
      ['“party to the strike,” | Lena Varga'],
    ],
    [
      '[S Zayd Amin] [C promised] [T to end what Lena Varga called “a theft” by the union].',
      ['“a theft” by the union | Lena Varga'],
    ],
    ['[S Zayd Amin] [C promised] [T to end what the Dockers Union says are delays].', ['are delays | Dockers Union']],
    ['“[T I will end what Lena Varga called a theft],” [S Zayd Amin] [C said].', ['a theft | Zayd Amin < Lena Varga']],
    [
      '[S Zayd Amin] [C said] [T the engineer overseeing the yards in Kesh and Oster had said that the pier was shut].',
      ['the pier was shut | Zayd Amin < the engineer overseeing the yards in Kesh and Oster'],
    ],
    [
      '[S Zayd Amin] [C said] [T Lena Varga had said “all hands” were lost].',
      ['“all hands” were lost | Zayd Amin < Lena Varga'],
    ],
    [
      '[S Zayd Amin] [C said] [T the contractor, Halden Works, had told him that the pier was shut].',
      ['the pier was shut | Zayd Amin < Halden Works'],
    ],
    ['[T The pier leaks, the ministry told the Dockers Union], [C according to] [S Zayd Amin].', []],
    ['[S Zayd Amin] [C said] [T he would end what he called a theft].', []],
    ['[S Zayd Amin] [C disliked] [T what Lena Varga says as a candidate].', []],
    ['[S Zayd Amin] [C said] [T the mayor of Kesh and Varga said nothing].', []],
    ['[S Zayd Amin] [C said] [T the works, as Lena Varga said, were late].', []],
    ['[S Zayd Amin] [C said] [T the sign said that the pier was shut].', []],
    ['[S Zayd Amin] [C praised] [T the things Lena Varga said].', []],
  ] as const)('%s', (notation, statements) => {
    expect(found(notation)).toEqual(statements);
  });

  it('names the statement around each one, save where the reporter says whose words they are', () => {
    const within = (notation: string): readonly (string | undefined)[] => {
      const { statements } = followAll(notation);
      return statements.map(
        (statement) => statement.within && statements.find(({ id }) => id === statement.within)?.cue[0]?.join(),
      );
    };
    expect(within('[S Zayd Amin] [C said] [T Lena Varga had told him that the pier was shut].')).toEqual([
      undefined,
      '10,14',
    ]);
    expect(within('[S Zayd Amin] [C disliked] [T what Lena Varga called a theft].')).toEqual([undefined, undefined]);
  });

  it('proves every inner link with the words of its own clause', () => {
    const { text, statements } = followAll(
      '[S Zayd Amin] [C said] [T Lena Varga had told him that the pier was shut].',
    );
    const words = statements[1]!.chain.map(({ name, evidence }) => [name, evidence && text.slice(...evidence)]);
    expect(words).toEqual([
      ['The Lantern', undefined],
      ['Zayd Amin', 'said'],
      ['Lena Varga', 'had told'],
    ]);
  });

  it('goes eight deep and no deeper', () => {
    const names = 'Amin Berg Cole Dahl Eklund Falk Gran Hult Ivar Jarl Krel Lund'.split(' ');
    const clause = names.reduceRight((inner, name) => `Ola ${name} had told him that ${inner}`, 'the pier was shut');
    const { statements } = followAll(`[S Zayd Moen] [C said] [T ${clause}].`);
    expect(statements).toHaveLength(9);
    expect(statements.at(-1)!.chain).toHaveLength(10);
  });
});
