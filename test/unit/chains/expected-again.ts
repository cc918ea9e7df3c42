import type { Row } from './expected-chains.ts';

const row = (text: string, ...chains: readonly string[]): Row => ({ text, chains });
const nested = (text: string, chain: string, ...inner: readonly (readonly [string, string])[]): Row => ({
  text,
  chains: [chain],
  inner,
});

/** A second table, written down when the first was green and before this one was run. Invented throughout. */
export const EXPECTED_AGAIN: Readonly<Record<string, readonly Row[]>> = {
  'relays, again': [
    row(
      '“[T The mine is flooded],” [S foreman Jorn Tveit] [C was quoted by the regional broadcaster NRX as saying].',
      'NRX < Jorn Tveit',
    ),
    row('[S Tveit] [C told] the weekly Mountain Observer [T the mine was flooded].', 'Mountain Observer < Tveit'),
    row(
      '[S Jorn Tveit], in an interview with Fjord Radio on Tuesday, [C denied] [T the mine was flooded].',
      'Fjord Radio < Jorn Tveit',
    ),
    row(
      '[S Jorn Tveit] [C said] in a podcast produced by the Mountain Observer that [T the mine was flooded].',
      'Mountain Observer < Jorn Tveit',
    ),
    row(
      '[T The mine was flooded], [S the Mountain Observer] [C wrote] on Monday, citing two miners.',
      'Mountain Observer < two miners',
    ),
    row(
      '[T The mine was flooded], [C according to] [S the Mountain Observer], citing a leaked memo.',
      'Mountain Observer < a leaked memo',
    ),
    row(
      '“[T The mine is flooded],” [S Tveit] [C said], the Mountain Observer and Fjord Radio reported.',
      'Mountain Observer and Fjord Radio < Tveit',
    ),
    row(
      'As the Mountain Observer first reported, [S Jorn Tveit] [C said] [T the mine was flooded].',
      'Mountain Observer < Jorn Tveit',
    ),
    row(
      '[S Jorn Tveit] [C said] in a letter published in the Mountain Observer that [T the mine was flooded].',
      'Mountain Observer < Jorn Tveit',
    ),
    row(
      '[S Jorn Tveit] [C said] in a call with Fjord Radio that [T the mine was flooded].',
      'Fjord Radio < Jorn Tveit',
    ),
    row('[S Jorn Tveit] [C said], quoted by Fjord Radio, that [T the mine was flooded].', 'Fjord Radio < Jorn Tveit'),
    row('Speaking on Fjord Radio, [S Jorn Tveit] [C said] [T the mine was flooded].', 'Fjord Radio < Jorn Tveit'),
    row(
      '[S Jorn Tveit] [C said] in a statement to Fjord Radio that [T the mine was flooded].',
      'Fjord Radio < Jorn Tveit',
    ),
    row(
      '[S The Miners League] [C said] in a statement, a copy of which was obtained by Fjord Radio, that [T the mine was flooded].',
      'Fjord Radio < Miners League',
    ),
    row(
      '[S Jorn Tveit] [C announced] on the Miners League website that [T the mine was flooded].',
      'Miners League < Jorn Tveit',
    ),
    row('[S State media] [C quoted] Jorn Tveit as saying [T the mine was flooded].', 'State media < Jorn Tveit'),
  ],
  'nested, again': [
    nested(
      '[S Jorn Tveit] [C said] [T the Miners League had confirmed to him that the mine was flooded].',
      'Jorn Tveit',
      ['the mine was flooded', 'Jorn Tveit < Miners League'],
    ),
    nested('[S The report] [C said] [T inspectors had warned the owners that the mine would flood].', 'The report', [
      'the mine would flood',
      'The report < inspectors',
    ]),
    nested(
      '[S Jorn Tveit] [C told] Fjord Radio that [T a geologist had said the mine was flooded].',
      'Fjord Radio < Jorn Tveit',
      ['the mine was flooded', 'Fjord Radio < Jorn Tveit < a geologist'],
    ),
    nested(
      '[S Regional newspapers] [C reported] that [T the company had admitted that the mine was flooded].',
      'Regional newspapers',
      ['the mine was flooded', 'Regional newspapers < company'],
    ),
    nested(
      '“[T The owners promised us that the mine would be safe. They lied],” [S Jorn Tveit] [C said].',
      'Jorn Tveit',
      ['the mine would be safe', 'Jorn Tveit < The owners'],
    ),
    nested(
      '[S Jorn Tveit] [C said] [T he had been informed by the inspectors that the mine was flooded].',
      'Jorn Tveit',
      ['the mine was flooded', 'Jorn Tveit < the inspectors'],
    ),
    nested('[S Jorn Tveit] [C rejected] [T the company’s assertion that the mine was dry].', 'Jorn Tveit', [
      'the mine was dry',
      'Jorn Tveit < company',
    ]),
    nested(
      '[S Jorn Tveit] [C said] [T Asta Moe, a geologist, had told miners that the mine was flooded].',
      'Jorn Tveit',
      ['the mine was flooded', 'Jorn Tveit < Asta Moe'],
    ),
    nested(
      '[S Jorn Tveit] [C said] [T Fjord Radio had reported that Asta Moe said the mine was flooded].',
      'Jorn Tveit',
      ['Asta Moe said', 'Jorn Tveit < Fjord Radio < Asta Moe'],
      ['the mine was flooded', 'Jorn Tveit < Fjord Radio < Asta Moe'],
    ),
    nested('[S Jorn Tveit] [C said] [T the owners refused to say that the mine was flooded].', 'Jorn Tveit'),
    nested('[S Jorn Tveit] [C said] [T anyone who says the mine is dry is wrong].', 'Jorn Tveit'),
    nested('[S Jorn Tveit] [C said] [T the owners should have told miners that the mine was flooded].', 'Jorn Tveit'),
    nested('[S Jorn Tveit] [C said] [T it goes without saying that the mine is flooded].', 'Jorn Tveit'),
    nested('[S Jorn Tveit] [C said] [T the owners told miners to leave].', 'Jorn Tveit'),
  ],
  'nested speech, heard and quoted': [
    nested('[S Jorn Tveit] [C said] [T he had heard from a deckhand that the mine was flooded].', 'Jorn Tveit', [
      'the mine was flooded',
      'Jorn Tveit < a deckhand',
    ]),
    nested(
      '[S Jorn Tveit] [C said] [T his brother understood from the owners that the mine was flooded].',
      'Jorn Tveit',
      ['the mine was flooded', 'Jorn Tveit < the owners'],
    ),
    nested('[S Jorn Tveit] [C said] [T an audit had found that the mine was flooded].', 'Jorn Tveit', [
      'the mine was flooded',
      'Jorn Tveit < an audit',
    ]),
    nested('[S Jorn Tveit] [C said] [T the police had confirmed the mine was flooded].', 'Jorn Tveit', [
      'the mine was flooded',
      'Jorn Tveit < the police',
    ]),
    nested(
      '“[T The foreman told us, ‘Nobody goes down,’ and locked the gate],” [S Jorn Tveit] [C said].',
      'Jorn Tveit',
      ['‘Nobody goes down,’', 'Jorn Tveit < The foreman'],
    ),
    nested(
      '“[T Asta Moe came up and said: ‘The mine is flooded.’ Nobody believed her],” [S Jorn Tveit] [C said].',
      'Jorn Tveit',
      ['‘The mine is flooded.’', 'Jorn Tveit < Asta Moe'],
    ),
    nested(
      '[S Jorn Tveit] [C told] reporters [T that the treasurer], Asta Moe, had said the mine was flooded.',
      'Jorn Tveit',
      ['the mine was flooded', 'Jorn Tveit < Asta Moe'],
    ),
    nested(
      '[S Jorn Tveit] [C said] [T the owners had told miners that], according to the ministry, the mine was dry.',
      'Jorn Tveit',
    ),
    nested('[S Jorn Tveit] [C said] [T they had confirmed the death of a man who was ill].', 'Jorn Tveit'),
    nested('[S Jorn Tveit] [C said] [T miners had learned from the flood that pumps fail].', 'Jorn Tveit'),
  ],
  'no links, again': [
    row('[S Jorn Tveit] [C told] the Mountain Rescue Service that [T the mine was flooded].', 'Jorn Tveit'),
    row('[S Jorn Tveit] [C told] Asta Moe on the steps of Fjord Radio that [T the mine was flooded].', 'Jorn Tveit'),
    row('[S Jorn Tveit] [C said] of Fjord Radio’s report that [T it was wrong].', 'Jorn Tveit'),
    row('[S Jorn Tveit] [C told] shareholders by video that [T the mine was flooded].', 'Jorn Tveit'),
    row('[S Jorn Tveit] [C said] at a rally broadcast nowhere that [T the mine was flooded].', 'Jorn Tveit'),
    row('[S Jorn Tveit] [C said] by telephone from Fjord Radio’s town that [T the mine was flooded].', 'Jorn Tveit'),
    row('[S Jorn Tveit], author of a column on mines, [C said] [T the mine was flooded].', 'Jorn Tveit'),
    row('[S Jorn Tveit] [C told] the inquiry that [T the Mountain Observer was wrong].', 'Jorn Tveit'),
  ],
  'heads and ends, again': [
    row('OSLO, March 3 (AFP) – [S Jorn Tveit] [C said] [T the mine was flooded].', 'AFP < Jorn Tveit'),
    row(
      '[S Jorn Tveit] [C said] [T the mine was flooded].\n\nAdditional reporting by Fjord News Agency',
      'Fjord News Agency < Jorn Tveit',
    ),
    row(
      '[S Jorn Tveit] [C said] [T the mine was flooded].\n\nThis piece first appeared on Fjord Radio.',
      'Fjord Radio < Jorn Tveit',
    ),
    row('[S Jorn Tveit] [C said] [T the mine was flooded].\n\n— AFP', 'AFP < Jorn Tveit'),
    row(
      '[T Mine flooded, says] [S foreman]\n\n“[T2 The mine is flooded],” [S2 foreman Jorn Tveit] [C2 said].',
      'Jorn Tveit',
      'Jorn Tveit',
    ),
    row(
      '[T Mine to close]: [S Reports]\n\n[S2 Fjord Radio] [C2 said] [T2 the mine would close].',
      'Fjord Radio',
      'Fjord Radio',
    ),
    row(
      '[S A miners’ leader] [C warns] [T the mine is flooding].\n\n[S2 Jorn Tveit], who leads the miners, [C2 told] Fjord Radio [T2 so].',
      'Jorn Tveit',
      'Fjord Radio < Jorn Tveit',
    ),
  ],
};
