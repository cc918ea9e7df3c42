import { describe, expect, it } from 'vitest';
import { followAll } from './marked.ts';

/** A statement as marks: source, cue, content. */
const shown = (notation: string): string[] => {
  const { text, statements } = followAll(notation);
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return statements.map(({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`);
};

describe('what a relation holds too much or too little of', () => {
  it.each([
    [
      '[S Ola Brandt] [C told] the Lantern [T that Zayd Amin], a baker from Kesh, had left on Friday.',
      ['Ola Brandt | told | that Zayd Amin, a baker from Kesh, had left on Friday'],
    ],
    [
      '[S Ola Brandt] [C said] [T that twenty]-five boats were lost.',
      ['Ola Brandt | said | that twenty-five boats were lost'],
    ],
    [
      '[S Ola Brandt] [C said] [T that boats of the Harbour Guard] (the HG) entered the bay.',
      ['Ola Brandt | said | that boats of the Harbour Guard (the HG) entered the bay'],
    ],
    [
      '[S Ola Brandt] [C said] [T that the pier was hit by boats of the Harbour Guard], also called the Greys, in Kesh.',
      ['Ola Brandt | said | that the pier was hit by boats of the Harbour Guard, also called the Greys, in Kesh'],
    ],
    [
      '[T The pier is shut], [S Ola Brandt] [C said], [T the Gazette reports].',
      ['Ola Brandt | said | The pier is shut'],
    ],
    ['[T The pier], [S Ola Brandt] [C said], [T is shut].', ['Ola Brandt | said | The pier … is shut']],
    [
      'In an interview with [S Bay Wire, Ola Brandt, the mayor of Kesh], [C said] [T the pier was shut].',
      ['Ola Brandt, the mayor of Kesh | said | the pier was shut'],
    ],
    [
      '[S Ola Brandt] [C said] [T that the boat was sold to Lena Varga], a baker in Kesh, for a year’s bread.',
      ['Ola Brandt | said | that the boat was sold to Lena Varga, a baker in Kesh, for a year’s bread'],
    ],
    [
      '[S Ola Brandt] [C said] [T that two boats were sunk by the Harbour Guard], who fired on them.',
      ['Ola Brandt | said | that two boats were sunk by the Harbour Guard, who fired on them'],
    ],
    [
      '[C According to] [S Ola Brandt], [T an engineer in Kesh, the pier was shut].',
      ['Ola Brandt, an engineer in Kesh | According to | the pier was shut'],
    ],
    [
      '[C According to] [S Ola Brandt], [T the pier, a ruin, was shut].',
      ['Ola Brandt | According to | the pier, a ruin, was shut'],
    ],
    [
      '[C According to] [S Ola Brandt], [T who leads the union, the ministry had promised nine million].',
      ['Ola Brandt, who leads the union | According to | the ministry had promised nine million'],
    ],
    [
      '[C According to] [S Ola Brandt], [T who spoke to Radio Vell on Saturday, the union knew of cracks].',
      ['Ola Brandt, who spoke to Radio Vell on Saturday | According to | the union knew of cracks'],
    ],
    [
      '[C According to] [S the mayor], [T who met the engineers on Friday], officials were safe.',
      ['the mayor, who met the engineers on Friday | According to | officials were safe'],
    ],
    [
      '[C According to] [S Ola Brandt, the union’s leader], [T who spoke to reporters on Monday, the pier was shut].',
      ['Ola Brandt, the union’s leader, who spoke to reporters on Monday | According to | the pier was shut'],
    ],
    [
      '[C According to] [S the union], [T which has nine thousand members, the pier was shut].',
      ['the union, which has nine thousand members | According to | the pier was shut'],
    ],
    ['[S Ola Brandt] [C praised] [T the new pier], a work of ten years.', ['Ola Brandt | praised | the new pier']],
    [
      '[S Ola Brandt] [C demanded] [T that the report], which nobody has read, be burnt.',
      ['Ola Brandt | demanded | that the report'],
    ],
    [
      '[C According to] [S an aide], speaking by telephone, the pier was hit by a barge [T that the union had sent].',
      ['an aide | According to | the pier was hit by a barge that the union had sent'],
    ],
    ['[S Ships] [C reportedly] [T left the pier].', [' | reportedly | Ships … left the pier']],
    ['[S Ships] have [C reportedly] [T left the pier].', [' | reportedly | Ships have … left the pier']],
    [
      '[S Lena Varga] left for [T the pier], [C according to] local reports.',
      ['local reports | according to | Lena Varga left for the pier'],
    ],
    [
      'Lena Varga, the mayor of Oster, speaking to [S Bay Wire], [C said] [T the pier was shut].',
      ['Lena Varga, the mayor of Oster | said | the pier was shut'],
    ],
    ['Lena Varga, who came to [S Bay Wire], [C said] [T the pier was shut].', ['Bay Wire | said | the pier was shut']],
    ['[S Zayd Amin] [C told] [T Alp Echo that the pier was shut].', ['Zayd Amin | told | that the pier was shut']],
    [
      '[S Zayd Amin] [C assured] [T the dockers on Monday that the pier was safe].',
      ['Zayd Amin | assured | that the pier was safe'],
    ],
    [
      '[T The pier is shut, harbour master] [S Zayd Amin] [C said].',
      ['harbour master Zayd Amin | said | The pier is shut'],
    ],
    [
      '[T The pier is shut, Zayd Amin], [S the harbour master], [C said].',
      ['Zayd Amin, the harbour master | said | The pier is shut'],
    ],
    [
      '[S Zayd Amin] [C called] [T the pier “a ruin” despite its new roof].',
      ['Zayd Amin | called | the pier “a ruin”'],
    ],
    [
      '[S Zayd Amin] [C stressed] [T that under the treaty], the pier was his.',
      ['Zayd Amin | stressed | that under the treaty, the pier was his'],
    ],
    [
      '[S Zayd Amin] [C warned] [T that the pier leaked, saying ships had left, adding that he was sorry].',
      [
        'Zayd Amin | warned | that the pier leaked',
        'Zayd Amin | saying | ships had left',
        'Zayd Amin | adding | that he was sorry',
      ],
    ],
    [
      '[S Zayd Amin] [C warned] [T that “the pier leaks,” saying ships had left].',
      ['Zayd Amin | warned | that “the pier leaks,”', 'Zayd Amin | saying | ships had left'],
    ],
    [
      '[S Zayd Amin] [C cited] [T the general as saying that the pier was shut].',
      ['Zayd Amin | cited | that the pier was shut'],
    ],
    [
      '[S Lena Varga] [C feared] [T the pier leaked and the harbour master has asserted] that it is safe.',
      ['Lena Varga | feared | the pier leaked and', 'the harbour master | has asserted | that it is safe'],
    ],
    [
      '[S The ministry] [C ordered] [T the pier shut], the embassy said in a statement.',
      ['The ministry | ordered | the pier shut', 'the embassy | said | The ministry ordered the pier shut'],
    ],
    [
      'Zayd Amin said [S the contractor, Lena Varga,] [C had told] him [T that the pier was shut].',
      [
        'Zayd Amin | said | the contractor, Lena Varga, had told him that the pier was shut',
        'the contractor, Lena Varga, | had told | that the pier was shut',
      ],
    ],
    [
      'Zayd Amin, the mayor, said the contractor, [S Bay Works,] [C had told] him [T the pier was shut].',
      [
        'Zayd Amin, the mayor | said | the contractor, Bay Works, had told him the pier was shut',
        'Bay Works, | had told | the pier was shut',
      ],
    ],
    [
      'Zayd Amin told reporters on Monday that [S his deputy] [C had warned] [T that the pier leaked].',
      [
        'Zayd Amin | told | that his deputy had warned that the pier leaked',
        'his deputy | had warned | that the pier leaked',
      ],
    ],
    [
      'Zayd Amin said Lena Varga said [S the divers] [C had told] her [T that the pier leaked].',
      [
        'Zayd Amin | said | Lena Varga said the divers had told her that the pier leaked',
        'Lena Varga | said | the divers had told her that the pier leaked',
        'the divers | had told | that the pier leaked',
      ],
    ],
    [
      '[S She] [C said] the operator, Bay Works, had informed her [T that the pier leaked].',
      [
        'She | said | the operator, Bay Works, had informed her that the pier leaked',
        'the operator, Bay Works | had informed | the pier leaked',
      ],
    ],
    [
      '[S The minister] [C said] [T the harbour chief, Lena Varga], [C2 told] him [T2 that the pier leaked].',
      [
        'The minister | said | the harbour chief, Lena Varga, told him that the pier leaked',
        ' | told | that the pier leaked',
      ],
    ],
    [
      'The engineer, [S who] [C said] [T the dam was cracked, has left the country].',
      ['who | said | the dam was cracked'],
    ],
    [
      'The mayor, [S who] [C warned] [T that the dam, built in 2001, was cracked, later resigned].',
      ['who | warned | that the dam, built in 2001, was cracked'],
    ],
    [
      '[T Two were hurt], [S police] [C said], [T but the union put the number at nine].',
      ['police | said | Two were hurt', 'the union | put | the number at nine'],
    ],
    [
      '[T The pier will close], [S the mayor] [C said], [T while the opposition wants it open].',
      ['the mayor | said | The pier will close', 'the opposition | wants | it open'],
    ],
    [
      '[T The ministry disputes this: the grant was never cut], [S it] [C says] in a letter.',
      ['The ministry | says | the grant was never cut'],
    ],
    [
      '[T Zayd Amin sees it differently: the grant was cut], [S he] [C said].',
      ['Zayd Amin | said | the grant was cut'],
    ],
    ['Bay Echo, [S it] [C quoting] [T “sources close to the mayor”], left.', []],
  ])('%s', (notation, expected) => {
    expect(shown(notation)).toEqual(expected);
  });

  it.each([
    '[S Zayd Amin] [C told] [T them the pier was shut].',
    'The mayor met Zayd Amin, [S who] [C said] [T the dam, built in 2001, was cracked].',
    '[T The pier is shut], [S the mayor] [C said], [T but the market will open on Monday].',
    '[S Zayd Amin], [C quoting] [T “the sea is a cold bed”], left.',
    '[T The mayor saw this: a light on the pier], [S he] [C said].',
    '[S Zayd Amin] [C told] [T “the men that the pier was shut”].',
    '[S Zayd Amin] [C said] [T Varga had left, saying nothing of the pier].',
    '[S Zayd Amin] [C called] [T the pier “a ruin” and a shame].',
    '[S Zayd Amin] [C stressed] [T that the pier was shut], and left.',
    '[T The pier is shut, ships left], [S Zayd Amin] [C said].',
    '[T The pier leaks, rots and sinks], [S harbour master Zayd Amin] [C said].',
    '[S Zayd Amin] [C said] [T the pier was shut], and Varga said so too.',
    '[S Zayd Amin] [C ordered] [T the pier shut], a thing he said in jest would last.',
    '[T The pier is shut], [C according to] [S Zayd Amin].',
    'Bay Wire reported that [S Zayd Amin] [C had promised] [T to shut the pier].',
    'The Harbour Times said [S Zayd Amin] [C had told] it [T that the pier leaked].',
    'It is said [S the divers] [C had warned] [T that the pier leaked].',
    'Nobody said [S the divers] [C had warned] [T that the pier leaked].',
    'If Varga said [S the divers] [C had warned] [T that the pier leaked], Amin was wrong.',
    '“It leaks,” Varga said. [S The divers] [C warned] [T that the pier would fall].',
    '[S Zayd Amin] [C said] on the quay on Monday [T that the pier leaked].',
  ])('leaves alone %s', (notation) => {
    const { relations, statements } = followAll(notation);
    expect(statements.map(({ source, cue, content }) => ({ source, cue, content }))).toEqual(relations);
  });
});
