import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { Lexicon, wordKey } from '../../../src/recognition/lexicon.ts';
import { observe } from '../../../src/recognition/observe.ts';
import { Vocabulary } from '../../../src/recognition/vocabulary.ts';

const lexicon = new Lexicon({
  keys: Int32Array.from([wordKey('kesh'), wordKey('oster')].sort((a, b) => a - b)),
  classes: Int16Array.of(-1, -1),
  bits: Uint8Array.of(1, 1),
  inside: Int16Array.of(-1, -1),
  before: Int16Array.of(-1, -1),
  behind: Int16Array.of(-1, -1),
  wider: Int16Array.of(),
  widest: Int16Array.of(),
  shares: Float32Array.of(1),
});

const look = (text: string) => {
  const document = analyse(text);
  const seen = observe(document, new Vocabulary(lexicon));
  const words = (from: number, to: number): string =>
    document.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const at = (word: string): number => document.tokens.findIndex((token) => token.text === word);
  return { seen, words, at };
};

describe('what the tagger sees', () => {
  it('looks two words around every capital, and no further', () => {
    const { seen, words } = look('they say that the town of Kesh is far away from here and that Oster is near.');
    expect(seen.islands.map(({ from, to }) => words(from, to))).toEqual([
      'town of Kesh is far',
      'and that Oster is near',
    ]);
  });

  it('joins islands that touch, within a paragraph', () => {
    const { seen, words } = look('he met Karim Haddan of the Harbour Guild\nthen he left');
    expect(seen.islands.map(({ from, to }) => words(from, to))).toEqual(['he met Karim Haddan of the Harbour Guild']);
  });

  it.each([
    ['the Joint Relief Office (JRO) said', 'JRO', 'Office'],
    ['the Office for Harbours and Roads (OHR) said', 'OHR', 'Roads'],
    ['the village defence committees (VDCs) met', 'VDCs', 'committees'],
  ])('knows what a short form stands for: %s', (text, short, last) => {
    const { seen, at } = look(text);
    expect(seen.standsFor[at(short)]).toBe(at(last));
  });

  it('takes no other word in brackets for a short form', () => {
    const { seen, at } = look('the Joint Relief Office (XYZ) said');
    expect(seen.standsFor[at('XYZ')]).toBe(-1);
  });

  it('ties a word to the same word with a capital elsewhere', () => {
    const { seen } = look('Haddan left. Later Haddan came back.');
    expect([seen.sameBehind[0], seen.sameBefore[4]]).toEqual([4, 0]);
  });

  it('knows listed names', () => {
    const { seen, at } = look('They left Kesh for Lund.');
    expect([seen.listedPlace[at('Kesh')], seen.listedPlace[at('Lund')]]).toEqual([4, 0]);
  });
});
