import { describe, expect, it } from 'vitest';
import { type GoldSource, isNamed, isRight } from '../../../eval/score-sources.ts';
import { untokenise } from '../../../eval/untokenise.ts';

const TEXT = 'President Zayd Karim Amin met Dockers. Mr. Amin of the Joint Command spoke.';
const at = (words: string): readonly [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const gold = (source: string, named: readonly string[], unnamed = false): GoldSource => ({
  corpus: 'worldwide',
  article: 'a',
  part: 'dev',
  drawn: 'at random',
  kind: 'surname',
  source: at(source),
  cue: null,
  named: named.map(at),
  unnamed,
});

describe('isRight', () => {
  it.each([
    ['the same words', 'Amin', ['Zayd Karim Amin'], 'Zayd Karim Amin', true],
    ['a title more', 'Amin', ['Zayd Karim Amin'], 'President Zayd Karim Amin', true],
    ['a middle name more', 'Amin', ['Zayd Karim Amin'], 'Zayd al-Bara Karim Amin', true],
    ['a shorter form', 'Amin', ['Zayd Karim Amin'], 'Amin', false],
    ['somebody else of that name', 'Amin', ['Zayd Karim Amin'], 'Lena Amin', false],
    ['a word more', 'Amin', ['Joint Command'], 'Joint Command Amin', false],
    ['the crowd’s own words', 'Dockers', [], 'Dockers', true],
    ['a name for nobody', 'Dockers', [], 'Zayd Karim Amin', false],
  ])('judges %s', (_, source, named, name, expected) => {
    expect(isRight(TEXT, gold(source, named, named.length === 0), { name, named: true })).toBe(expected);
  });

  it('takes an answer without a name where the label allows it', () => {
    const answer = { name: 'Amin', named: false };
    expect(isRight(TEXT, gold('Amin', ['Zayd Karim Amin']), answer)).toBe(false);
    expect(isRight(TEXT, gold('Amin', ['Zayd Karim Amin'], true), answer)).toBe(true);
    expect(isNamed(TEXT, gold('Amin', []), answer)).toBe(false);
  });
});

describe('untokenise', () => {
  it.each([
    ['Kim Ha - na is late .', 'Kim Ha-na is late .'],
    ['Chile’ s port, the U. S. fleet', 'Chile’s port, the U.S. fleet'],
    ['He said: " It is shut. " Then he left.', 'He said: "It is shut." Then he left.'],
    ['OSTER, 6 May - Zayd Amin', 'OSTER, 6 May - Zayd Amin'],
    ['Oster - A ship left ( late ) .', 'Oster - A ship left (late) .'],
  ])('%s → %s', (text, expected) => {
    expect(untokenise(text).text).toBe(expected);
  });

  it('says where each place went', () => {
    const text = 'Kim Ha - na said: " Late. "';
    const { text: printed, moved } = untokenise(text);
    for (const words of ['Kim', 'said', 'Late.'])
      expect(printed.slice(moved(text.indexOf(words))).startsWith(words)).toBe(true);
  });
});
