import { describe, expect, it } from 'vitest';
import { followAll } from './marked.ts';

const shown = (notation: string): string[] => {
  const { text, statements } = followAll(notation);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return statements.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
};

describe('plain statements that attribution missed', () => {
  it.each([
    ['As Ola Brandt tells it, the pier was shut on Friday.', ['Ola Brandt | tells it | the pier was shut on Friday']],
    ['As the mayor announced, the pier was shut on Friday.', ['the mayor | announced | the pier was shut on Friday']],
    [
      'As Ola Brandt tells it, the pier [C claimed] [T two lives].',
      ['Ola Brandt | tells it | the pier claimed two lives', ' | claimed | two lives'],
    ],
    [
      'An official who asked not to be named told reporters on Monday that the pier was shut.',
      ['An official who asked not to be named | told | that the pier was shut'],
    ],
    [
      'In an interview with Bay Wire, Ola Brandt, an engineer who works in Kesh, said the pier was shut.',
      ['Ola Brandt, an engineer who works in Kesh | said | the pier was shut'],
    ],
    [
      'Two boats were lost off Kesh, Ola Brandt told the Lantern on Friday.',
      ['Ola Brandt | told | Two boats were lost off Kesh'],
    ],
    [
      'Two boats were lost off Kesh, [S Ola Brandt] [C told] [T the Harbour Times].',
      ['Ola Brandt | told | Two boats were lost off Kesh'],
    ],
    ['Boats of [S the Guard], [C also called] [T the Greys], were lost.', []],
    [
      '[C According to] [S Ola Brandt, boats laid up by the Guard], also called the Greys, [T were lost].',
      ['Ola Brandt | According to | boats laid up by the Guard, also called the Greys, were lost'],
    ],
    [
      'As Ola Brandt, a baker in Kesh, [C tells] [T it], the pier was shut.',
      ['Ola Brandt, a baker in Kesh | tells it | the pier was shut'],
    ],
    [
      'According to Ola Brandt, who spoke to Radio Vell on Saturday, [S the union] [C had warned] [T that the crane would fall].',
      [
        'Ola Brandt, who spoke to Radio Vell on Saturday | According to | the union had warned that the crane would fall',
        'the union | had warned | that the crane would fall',
      ],
    ],
    [
      '[T According to Ola Brandt], speaking to Radio Vell on Saturday, [S the union] [C had warned of] [T cracks].',
      [
        'Ola Brandt, speaking to Radio Vell on Saturday | According to | the union had warned of cracks',
        'the union | had warned of | cracks',
      ],
    ],
    [
      'Ola Brandt said off Kesh, two boats with 40 on board were lost.',
      ['Ola Brandt | said | off Kesh, two boats with 40 on board were lost'],
    ],
    ['Ola Brandt said in tears, his house was gone.', []],
    ['Ola Brandt said within a month, prices had doubled.', ['Ola Brandt | said | within a month, prices had doubled']],
    [
      'The Harbour Times said on Friday, quoting Ola Brandt, a baker, that the pier was shut.',
      ['The Harbour Times | said | that the pier was shut'],
    ],
    [
      '“The pier in Kesh was shut,” an official who asked not to be named told the Lantern on Friday.',
      ['an official who asked not to be named | told | “The pier in Kesh was shut,”'],
    ],
    [
      '“The pier in Kesh was shut,” Ola Brandt, the mayor, told the Lantern.',
      ['Ola Brandt, the mayor | told | “The pier in Kesh was shut,”'],
    ],
    ['[S The governor of Kesh] [C has granted] [T a pardon to forty dockers].', []],
    ['[S The union] [C granted] [T that the pier was shut].', ['The union | granted | that the pier was shut']],
    [
      'Ola Brandt stated on Monday that [S the governor] [C has granted] [T a pardon to forty dockers].',
      ['Ola Brandt | stated | that the governor has granted a pardon to forty dockers'],
    ],
    ['“The pier in Kesh was shut,” read a note that the mayor found.', []],
    ['“The pier,” the mayor said with a laugh, “was shut.”', []],
    ['“The pier in Kesh was shut,” the mayor was told on Friday.', []],
    ['The mayor said on Friday, the pier was shut.', []],
    ['The mayor said in a statement, the pier was shut.', []],
    ['As the winter ended, the pier was shut on Friday.', []],
    ['As we see it, the pier was shut too early.', []],
    ['The pier was shut, and nobody told the mayor.', []],
    ['If the union said that the pier was shut, it was wrong.', []],
    ['Whoever said that the pier was shut was wrong.', []],
    ['The mayor should have said that the pier was shut.', []],
    ['[S Ola Brandt] [C promised] [T a vote] and said the pier would open.', ['Ola Brandt | promised | a vote']],
    ['Minister says the pier was shut', []],
  ])('%s', (notation, statements) => {
    expect(shown(notation)).toEqual(statements);
  });
});
