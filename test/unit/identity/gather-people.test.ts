import { describe, expect, it } from 'vitest';
import { gatherPeople } from '../../../src/identity/gather-people.ts';

/** "2 Amin" stands in the second paragraph; "Mr." and "Mrs." say the gender. */
const people = (mentions: readonly string[]): string =>
  gatherPeople(
    mentions.map((mention) => {
      const [, paragraph, title, words] = /^(?:(\d) )?(Mrs?\.)? ?(.+)$/u.exec(mention)!;
      const gender = title === 'Mr.' ? 'male' : title === 'Mrs.' ? 'female' : null;
      return { words: words!, gender, paragraph: Number(paragraph ?? 0) };
    }),
  ).join(' ');

describe('gatherPeople', () => {
  it.each([
    ['the family name', ['Zayd Amin', 'Amin'], '0 0'],
    ['the given name', ['Zayd Amin', 'Zayd'], '0 0'],
    ['a family name that is not the last word', ['Ana Olmo Ruiz', 'Olmo'], '0 0'],
    ['two words in a row of a longer name', ['Marta Olmo', 'Ana Marta Olmo Ruiz'], '0 0'],
    ['a name without its second family name', ['Teo Olmo', 'Teo Olmo Ruiz'], '0 0'],
    ['“Jr.”', ['C. Stuart Vole Jr.', 'Vole', 'Stuart Vole'], '0 0 0'],
    ['two family names with a hyphen', ['Odile Brask-Temba', 'Brask-Temba'], '0 0'],
    ['a letter that slipped out', ['Elsa Haulyondva', 'Haulyodva'], '0 0'],
    ['a letter that slipped in', ['Elsa Dokun-Luchomun', 'Dokhun-Luchomun'], '0 0'],
  ])('knows somebody again by %s', (_, mentions, expected) => {
    expect(people(mentions)).toBe(expected);
  });

  it.each([
    ['short names that differ in a letter', ['Zayd Amin', 'Amins'], '0 1'],
    ['names with the same family name', ['Zayd Amin', 'Lena Amin'], '0 1'],
    ['a pair of family names joined for the occasion', ['Zayd Amin', 'Varga-Amin', 'Amin'], '0 1 0'],
    ['two words that two people have', ['Marta Olmo', 'Ana Marta Olmo Ruiz', 'Eva Marta Olmo Gil'], '2 0 1'],
  ])('tells apart %s', (_, mentions, expected) => {
    expect(people(mentions)).toBe(expected);
  });

  it.each([
    ['the one of that gender', ['Mr. Zayd Amin', 'Mrs. Lena Amin', 'Mrs. Amin'], '0 1 1'],
    ['the one in the paragraph', ['1 Zayd Amin', '2 Lena Amin', '2 Amin'], '0 1 1'],
    ['the one introduced first', ['1 Zayd Amin', '2 Lena Amin', '3 Amin'], '0 1 0'],
    ['nobody where both came in together', ['1 Zayd Amin', '1 Lena Amin', '3 Amin'], '0 1 2'],
  ])('gives the bare name of two people to %s', (_, mentions, expected) => {
    expect(people(mentions)).toBe(expected);
  });
});
