import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { contextGuesses } from '../../../src/recognition/context-features.ts';
import { ContextNet } from '../../../src/recognition/context-net.ts';
import { labelName, NAME_TYPES, ROUGH_LABELS, roughly } from '../../../src/recognition/labels.ts';
import { Lexicon, type LexiconRows, wordKey } from '../../../src/recognition/lexicon.ts';
import { observe, type Seen } from '../../../src/recognition/observe.ts';
import { Vocabulary } from '../../../src/recognition/vocabulary.ts';
import { CENTRES, DIMENSIONS, PART } from '../../../src/recognition/word-vectors.ts';
import { fitContextNet } from '../../../training/fit-context-net.ts';

const PARTS = DIMENSIONS / PART;
const MAYORS = ['karim', 'lena', 'zayd', 'goran'];
const TOWNS = ['oster', 'lund', 'kesh', 'halden'];

/** Two directions: names of people have a byte of 1, names of towns of 2, and whatever else of 3. */
const words = [...MAYORS, ...TOWNS, 'visited', 'mayor']
  .map((word) => ({ word, key: wordKey(word) }))
  .sort((a, b) => a.key - b.key);
const centres = new Float32Array(PARTS * CENTRES * PART).map((_, k) => {
  const centre = Math.floor(k / PART) % CENTRES;
  return centre === 1 ? 1 : centre === 2 ? -1 : centre === 3 ? (k % 2 ? 1 : -1) : 0;
}) as Float32Array;
const codes = Int8Array.from(
  words.flatMap(({ word }) => Array<number>(PARTS).fill(MAYORS.includes(word) ? 1 : TOWNS.includes(word) ? 2 : 3)),
);
const rows: LexiconRows = {
  keys: Int32Array.from(words, ({ key }) => key),
  classes: new Int16Array(words.length),
  bits: new Uint8Array(words.length),
  inside: new Int16Array(words.length).fill(-1),
  before: new Int16Array(words.length).fill(-1),
  behind: new Int16Array(words.length).fill(-1),
  wider: Int16Array.of(0),
  widest: Int16Array.of(0),
  shares: Float32Array.of(1),
};
const vocabulary = new Vocabulary(new Lexicon(rows));
const vectors = { centres, codes };

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const seenOf = (text: string): Seen => observe(analyse(text), vocabulary);
const lineOf = (mayor: string, town: string): string =>
  `They say mayor ${capitalised(mayor)} visited ${capitalised(town)} today.`;

/** All but the last mayor and the last town are taught. */
const articles = MAYORS.slice(0, -1).flatMap((mayor) =>
  TOWNS.slice(0, -1).map((town) => {
    const seen = seenOf(lineOf(mayor, town));
    const labels = new Uint8Array(seen.words.length);
    const capitals = seen.words.flatMap(({ capital }, i) => (capital && i > 0 ? [i] : []));
    labelName(labels, capitals[0]!, capitals[0]! + 1, NAME_TYPES.indexOf('person'));
    labelName(labels, capitals[1]!, capitals[1]! + 1, NAME_TYPES.indexOf('place'));
    return { seen, labels };
  }),
);
const weights = fitContextNet({ articles, vectors, seed: 1, epochs: 30 });
const net = new ContextNet(weights, vectors);

/** The likeliest rough label of a word. */
function labelOf(shares: Float32Array, i: number): number {
  const own = Array.from(shares.subarray(i * ROUGH_LABELS, (i + 1) * ROUGH_LABELS));
  expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
  return own.indexOf(Math.max(...own));
}

describe('the network of contexts', () => {
  it('guesses words it never saw by their vectors', () => {
    const seen = seenOf(lineOf(MAYORS.at(-1)!, TOWNS.at(-1)!));
    const shares = net.sharesOf(seen);
    const capitals = seen.words.flatMap(({ capital }, i) => (capital && i > 0 ? [i] : []));
    const single = (type: (typeof NAME_TYPES)[number]): number => {
      const labels = new Uint8Array(1);
      labelName(labels, 0, 1, NAME_TYPES.indexOf(type));
      return roughly(labels[0]!);
    };
    expect(capitals.map((i) => labelOf(shares, i))).toEqual([single('person'), single('place')]);
  });

  it('says the same of a text it has read before', () => {
    const seen = seenOf(lineOf('karim', 'oster'));
    const before = net.sharesOf(seen);
    for (const mayor of MAYORS) net.sharesOf(seenOf(lineOf(mayor, 'kesh')));
    expect(net.sharesOf(seen)).toEqual(before);
    expect(new ContextNet(weights, vectors).sharesOf(seen)).toEqual(before);
  });

  it('says nothing where no name can be', () => {
    const seen = seenOf(
      'they walked on and on and on along the road and over the hill and then along the river for days.',
    );
    expect(net.sharesOf(seen).every((share) => share === 0)).toBe(true);
    expect(contextGuesses(seen, net.sharesOf(seen)).own.every((guess) => guess === -1)).toBe(true);
  });

  it('takes the mean over all places of a word', () => {
    const seen = seenOf(`${lineOf('lena', 'lund')} ${lineOf('lund', 'oster')}`);
    const { own, everywhere } = contextGuesses(seen, net.sharesOf(seen));
    const lunds = seen.words.flatMap(({ word }, i) => (word === wordKey('lund') ? [i] : []));
    expect(lunds).toHaveLength(2);
    expect(everywhere[lunds[0]!]).toBe(everywhere[lunds[1]!]);
    expect(own[lunds[0]!]).not.toBe(-1);
  });
});
