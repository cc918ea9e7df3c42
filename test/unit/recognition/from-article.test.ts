import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { fromArticle } from '../../../src/recognition/from-article.ts';

const beginning = (text: string, word: string, least = 0): string => {
  const { tokens } = analyse(text);
  const from = tokens.findIndex((token) => token.text === word);
  return text.slice(tokens[fromArticle(tokens, from, least)]!.start);
};

describe('a name and its article', () => {
  it.each([
    ['They went to al-Nahri by car.', 'Nahri', 'al-Nahri by car.'],
    ['They went to Ash-Shaba by car.', 'Shaba', 'Ash-Shaba by car.'],
  ])('begins with the article tied to it: %s', (text, word, expected) => {
    expect(beginning(text, word)).toBe(expected);
  });

  it.each([
    ['The Oster-Nahri road is closed.', 'Nahri', 'Nahri road is closed.'],
    ['They went to Al - Nahri by car.', 'Nahri', 'Nahri by car.'],
    ['Nahri lies there.', 'Nahri', 'Nahri lies there.'],
  ])('begins by itself where none is: %s', (text, word, expected) => {
    expect(beginning(text, word)).toBe(expected);
  });

  it('leaves to the name before what is in it', () => {
    const { tokens } = analyse('al-Nahri');
    const from = tokens.length - 1;
    expect(fromArticle(tokens, from, from)).toBe(from);
  });
});
