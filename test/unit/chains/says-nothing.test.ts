import { describe, expect, it } from 'vitest';
import { followAll } from './marked.ts';

describe('a content without a word that says anything', () => {
  it.each([
    '[C Accept] [T ?]',
    'Flood: [T what] [S we] [C know]',
    'The mayor left, [S Amin] [C told] [T us].',
    '[S Amin] [C warned] on [T Monday evening].',
    'Nobody [C says] [T it].',
  ])('is no statement: %s', (notation) => {
    expect(followAll(notation).statements).toEqual([]);
  });

  it.each([
    '“[T Tomorrow],” [S Amin] [C said].',
    '[S Amin] [C denied] [T it].',
    '[S Amin] [C denied] [T the theft].',
    '[S Amin] [C demanded] [T more].',
  ])('but is one: %s', (notation) => {
    expect(followAll(notation).statements).toHaveLength(1);
  });
});
