import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { wordsAt } from '../../../src/model/span.ts';

const sentencesOf = (text: string): string[] => {
  const { tokens, sentences } = analyse(text);
  return sentences.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};
const quotationsOf = (text: string): string[] => analyse(text).quotations.map(({ span }) => wordsAt(text, span));

describe('sentences', () => {
  it.each([
    [
      'a title goes on with its name',
      'Lt. Gen. Ola Brandt spoke. He left.',
      ['Lt. Gen. Ola Brandt spoke.', 'He left.'],
    ],
    ['initials are no end', 'J. K. Lund said so. It rained.', ['J. K. Lund said so.', 'It rained.']],
    [
      'a quoted question goes on with its verb',
      '“Is it safe?” asked the mayor. Nobody knew.',
      ['“Is it safe?” asked the mayor.', 'Nobody knew.'],
    ],
    [
      'a closing mark stays with what it closes',
      'She said: “The port is shut.” He left.',
      ['She said: “The port is shut.”', 'He left.'],
    ],
    ['a paragraph ends a sentence', 'First line\nSecond line', ['First line', 'Second line']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['curly', 'He said “it fell” twice.', ['“it fell”']],
    ['straight', 'He said "it fell" and "it broke".', ['"it fell"', '"it broke"']],
    ['single with an apostrophe inside', 'She called it ‘the harbour’s end’ at noon.', ['‘the harbour’s end’']],
    ['apostrophes alone open nothing', 'The crews’ boats and the city’s port.', []],
    ['a straight apostrophe opens nothing', "The crews' boats don't leave.", []],
    ['angled outwards', '«It fell», he said, « twice ».', ['«It fell»', '« twice »']],
    ['angled inwards', '»It fell«, he said, »and broke.« So', ['»It fell«', '»and broke.«']],
    ['angled one way', '»It fell», he said.', ['»It fell»']],
    ['angled single', '›It fell‹, he said.', ['›It fell‹']],
    ['an arrow opens nothing', '»More on the port\nHome › News › Kesh and more » here', []],
    ['an unclosed one runs to the end of its paragraph', '“We wait.\nThe town waits.', ['“We wait.']],
    ['inner marks belong to the outer ones', '“He said ‘no’ to us,” she said.', ['“He said ‘no’ to us,”']],
    ['an inch mark opens nothing', 'a 5" pipe burst', []],
    ['one mark for both ends', '”Stay,” he said. ”We wait.”', ['”Stay,”', '”We wait.”']],
    ['typewritten', "``Hide,'' he said. It was a `hole'.", ["``Hide,''", "`hole'"]],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

describe('lemmas', () => {
  it('every word has one, also where the tagger knows none', () => {
    expect(analyse('Lund or Brandt cannot. That is so.').tokens.map(({ lemma }) => lemma)).toContain('cannot');
  });

  it('a contraction left whole keeps its own, however many new words were read before', () => {
    for (let i = 0; i < 300; i++) analyse(`Qx${String.fromCharCode(97 + (i % 26))}${'u'.repeat(i % 40)}z spoke.`);
    const lemmaOf = (text: string, word: string): string | undefined =>
      analyse(text).tokens.find((token) => token.text === word)?.lemma;
    expect(lemmaOf('Lund or Brandt cannot. That is so.', 'cannot')).toBe('cannot');
    expect(lemmaOf('Lund or Brandt wont, that is so.', 'wont')).toBe('wont');
  });
});

describe('offsets', () => {
  it('every token is the words at its offsets, and the ranges tile the tokens', () => {
    const piece = fc.constantFrom(
      'The',
      ' ',
      '\n',
      '“',
      '”',
      '"',
      '’',
      "didn't",
      'al-Oster',
      '\t',
      '…',
      '$1.5',
      '\uFEFF',
      '😀',
      'é',
      '. ',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { tokens, sentences, paragraphs } = analyse(text);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        for (const ranges of [sentences, paragraphs]) {
          let at = 0;
          for (const { from, to } of ranges) {
            expect(from).toBe(at);
            expect(to).toBeGreaterThan(from);
            at = to;
          }
          expect(at).toBe(tokens.length);
        }
      }),
    );
  });
});

describe('tokens', () => {
  it('do not depend on what was read before', () => {
    const text = 'Brekkholm’s harbour master said that Brekkholm’s pier was shut.';
    const alone = analyse(text).tokens;
    analyse('“Brekkholm’s pier,” he said. ‘Brekkholm’s harbour’ (Brekkholm’s) “Brekkholm’s”');
    expect(analyse(text).tokens).toEqual(alone);
    expect(alone.map((token) => token.text)).toContain('’s');
  });
});
