import { describe, expect, it } from 'vitest';
import { follow, followAll } from './marked.ts';

describe('who is cited', () => {
  it('is the origin of the clause in front and no statement of the outlet', () => {
    const [reported, cited] = follow('[T The pier was shut], [S Bay Wire] [C reported], [C2 citing] [T2 Zayd Amin].');
    expect(reported?.chain.slice(1).map(({ name }) => name)).toEqual(['Bay Wire', 'Zayd Amin']);
    expect(cited).toBeUndefined();
  });

  it.each([
    ['[T Two were hurt], [S Bay Wire] [C reported], citing the fire brigade.', 'fire brigade, organisation'],
    ['[T Two were hurt], [S Bay Wire] [C reported], citing the coast guard.', 'coast guard, organisation'],
    ['[T Two were hurt], [S Bay Wire] [C reported], citing director Zayd Amin.', 'Zayd Amin, person'],
    [
      '[T Two were hurt], [S Bay Wire] [C reported] on Sunday, citing a fire brigade spokesman.',
      'a fire brigade spokesman, unnamed',
    ],
    ['[T Two were hurt], [S Bay Wire] [C reported], citing the firm’s director, Zayd Amin.', 'Zayd Amin, person'],
    [
      '[T Two were hurt], [S Bay Wire] [C reported], quoting an unnamed crew member.',
      'an unnamed crew member, unnamed',
    ],
    ['[T Two were hurt], [S Bay Wire] [C reported], citing court records.', 'court records, document'],
    ['[T Two were hurt], [S Bay Wire] [C reported, citing] the fire brigade.', 'fire brigade, organisation'],
    ['[T Two were hurt], [S Bay Wire] [C reported, citing] [T the fire brigade].', 'fire brigade, organisation'],
    ['[T Two were hurt], [C according to] [S Bay Wire], citing the fire brigade.', 'fire brigade, organisation'],
    ['[T Two were hurt], Bay Wire reported, [C citing] [S the fire brigade].', 'fire brigade, organisation'],
    ['[S Bay Wire], citing the fire brigade, [C said] [T two were hurt].', 'fire brigade, organisation'],
    ['[S Bay Wire, citing the fire brigade,] [C said] [T two were hurt].', 'fire brigade, organisation'],
    [
      '[S Bay Wire], citing “sources close to the mayor”, [C said] [T two were hurt].',
      'sources close to the mayor, unnamed',
    ],
    ['[S Bay Wire], citing a report by the Harbour Times, [C said] [T two were hurt].', 'Harbour Times, outlet'],
    ['Citing the fire brigade, [S Bay Wire] [C said] [T two were hurt].', 'fire brigade, organisation'],
    ['[S Bay Wire] [C reported] [T that two were hurt, citing the fire brigade].', 'fire brigade, organisation'],
  ])('%s rests on %s', (notation, origin) => {
    const { text, statements } = followAll(notation);
    expect(statements).toHaveLength(1);
    const { chain, content } = statements[0]!;
    expect(chain.slice(1).map(({ name, kind }) => `${name}, ${kind}`)).toEqual(['Bay Wire, outlet', origin]);
    expect(content.map(([start, end]) => text.slice(start, end).toLowerCase().replace('that ', ''))).toEqual([
      'two were hurt',
    ]);
  });

  it.each([
    '[T The pier was shut], [S Bay Wire] [C reported], citing high water.',
    '[T The pier was shut], [C according to] [S Bay Wire], citing high water.',
    '[S Bay Wire] [C said] [T the pier was shut], citing safety.',
  ])('is nobody where a reason is given: %s', (notation) => {
    expect(follow(notation)[0]!.chain.map(({ name }) => name)).toEqual(['The Lantern', 'Bay Wire']);
  });

  it.each([
    '[S Bay Wire] [C cited] [T director Zayd Amin].',
    '[S Bay Wire] [C quoted] [T the fire brigade] on Monday.',
    '[S Bay Wire] [C has cited] [T an unnamed official].',
    '[C Citing] [T hospital officials], Bay Wire said two were hurt.',
  ])('alone is no statement: %s', (notation) => {
    expect(followAll(notation).statements).toEqual([]);
  });

  it.each([
    '[S Bay Wire] [C cited] [T safety concerns].',
    '[S The mayor] [C quoted] [T “the will of the people”].',
    '[S The mayor] [C cited] [T what the divers had found].',
  ])('is not what a reason or a quotation is: %s', (notation) => {
    expect(followAll(notation).statements).toHaveLength(1);
  });

  it('with a verb is what somebody points to', () => {
    const [, cited] = follow('[S Lund] [C said] [T it was shut], [C2 citing] [T2 what the divers had found].');
    expect(cited).toBeDefined();
  });
});
