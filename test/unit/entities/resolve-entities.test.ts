import { describe, expect, it } from 'vitest';
import { knownOutlets, outletTable } from '../../../src/entities/outlets/outlet-table.ts';
import { resolveEntities } from '../../../src/entities/resolve-entities.ts';
import { namedArticle } from './named-article.ts';

type Name = Parameters<typeof namedArticle>[0]['names'][number];

/** The entities of articles with one of the names each, as lists of names; the outlets left out. */
function entitiesOf(...names: readonly Name[]): string[][] {
  const articles = names.map((name, at) => namedArticle({ id: `a${at}`, names: [name] }));
  return resolveEntities(articles, { outletOf: (name) => outletTable().find(name)?.id })
    .map(({ seen }) => seen.map(({ appearance }) => `${appearance.article}`))
    .filter((ids) => !ids.every((id) => id === undefined))
    .map((ids) => [...new Set(ids)].sort());
}

/** True when both names, each in an article of its own, are one. */
const areOne = (a: Name, b: Name): boolean => {
  const articles = [
    namedArticle({ id: 'a', outlet: 'P', names: [a] }),
    namedArticle({ id: 'b', outlet: 'Q', names: [b] }),
  ];
  return resolveEntities(articles, { outletOf: (name) => outletTable().find(name)?.id }).some(
    ({ seen }) => new Set(seen.map(({ appearance }) => appearance.article)).size > 1,
  );
};

const person = (name: string, as?: string): Name => (as === undefined ? { name } : { name, as });
const body = (name: string): Name => ({ name, kind: 'organisation' });
const outlet = (name: string): Name => ({ name, kind: 'outlet', says: 'that it rains' });

describe('who is one across articles', () => {
  it.each<readonly [Name, Name, string]>([
    [person('Idris Maalo'), person('Idris Maalo'), 'a name that few have'],
    [person('Yusuf al-Haddan'), person('Youssef Haddan'), 'two romanisations of it'],
    [person('Rui de Castelmar'), person('Rui P. de Castelmar'), 'an initial more'],
    [person('William Tresk'), person('Bill Tresk'), 'a pet form'],
    [
      person('Idris Maalo', 'minister of Chile'),
      person('Idris Maalo', 'former minister of Chile'),
      'an office over time',
    ],
    [person('Idris Maalo', 'businessman'), person('Idris Maalo', 'president'), 'callings that follow one another'],
    [
      person('Karim Hassan', 'minister of Chile'),
      person('Karim Hassan', 'minister of Chile'),
      'a common name with two facts',
    ],
    [person('Maalo'), person('Idris Maalo', 'minister of Chile'), 'a surname that few have, and an office'],
    [
      person('Hassan', 'minister of Chile'),
      person('Idris Hassan', 'minister of Chile'),
      'a surname that many have, with office and country',
    ],
    [body('United Nations'), body('United Nations'), 'a body there is one of'],
    [body('Joint Harbour Command'), body('Joint Harbour Command'), 'a body'],
    [body('Harbour Works Ltd'), body('Harbour Works'), 'a legal form'],
    [outlet('al-Mirsadiya'), outlet('al-Mersadiya'), 'two romanisations of an outlet'],
    [outlet('Mersad TV'), outlet('mersadtv.example'), 'an outlet and its address'],
    [outlet('British Broadcasting Corporation'), outlet('bbc.co.uk'), 'what the table says is one'],
  ])('joins %o and %o: %s', (a, b) => {
    expect(areOne(a, b)).toBe(true);
    expect(areOne(b, a)).toBe(true);
  });

  it.each<readonly [Name, Name, string]>([
    [person('Idris Maalo', 'minister of Chile'), person('Idris Maalo', 'minister of Peru'), 'two countries'],
    [person('Idris Maalo', 'minister'), person('Idris Maalo', 'footballer'), 'two lives'],
    [person('Karim Hassan'), person('Karim Hassan'), 'a common name and nothing else'],
    [
      person('Karim Hassan', 'minister of Chile'),
      person('Karim Hassan', 'footballer of Chile'),
      'a common name, two callings',
    ],
    [person('Hassan'), person('Hassan'), 'a surname alone that many have'],
    [person('Hassan'), person('Idris Hassan'), 'the same beside a full name'],
    [person('Hassan', 'minister'), person('Idris Hassan', 'minister'), 'the same with an office of no country'],
    [person('Maalo', 'minister of Chile'), person('Idris Maalo', 'minister of Peru'), 'a surname of another country'],
    [person('Maalo'), person('Idris Maalo'), 'a surname alone and somebody readers need not know'],
    [person('Maalo', 'mayor'), person('Idris Maalo', 'general'), 'a surname in another office'],
    [person('Maalo', 'footballer'), person('Idris Maalo', 'minister'), 'a surname in another life'],
    [person('Rui H. W. Castelmar'), person('Rui W. Castelmar'), 'other initials'],
    [person('Idris Maalo'), person('Idris Maalo Jr.'), 'one may be the father'],
    [person('Hassan Tervani'), person('Hussein Tervani'), 'two given names'],
    [body('Foreign Ministry'), body('Foreign Ministry'), 'a body every country has'],
    [body('House of Representatives'), body('House of Representatives'), 'another one'],
    [body('Justice Department'), body('Justice Department'), 'and another'],
    [outlet('Vox'), outlet('Fox'), 'one letter of three'],
    [person('Idris Maalo'), body('Idris Maalo'), 'a person and a body'],
  ])('keeps %o and %o apart: %s', (a, b) => {
    expect(areOne(a, b)).toBe(false);
    expect(areOne(b, a)).toBe(false);
  });

  it('takes a body every country has for that of the outlet’s country where an article names none, and of no agency', () => {
    const outletsOf = (agency: boolean, country: string) =>
      knownOutlets().filter((one) => one.agency === agency && one.country === country);
    const from = (...outlets: readonly (string | undefined)[]) =>
      resolveEntities(
        outlets.map((name = '', at) =>
          namedArticle({ id: `a${at}`, outlet: name, names: [body('House of Representatives')] }),
        ),
      )
        .flatMap(({ personas, seen }) => (personas.some(({ name }) => /House/.test(name)) ? [seen.length] : []))
        .sort();
    const [one, other] = outletsOf(false, 'US').map(({ id }) => id);
    const [far] = outletsOf(false, 'GB').map(({ id }) => id);
    const [agency] = outletsOf(true, 'US').map(({ id }) => id);
    expect(from(one, other)).toEqual([2]);
    expect(from(one, far)).toEqual([1, 1]);
    expect(from(one, agency)).toEqual([1, 1]);
  });

  it('leaves a bare name alone when two different people have it', () => {
    const found = entitiesOf(
      person('Idris Maalo', 'minister of Chile'),
      person('Idris Maalo', 'minister of Peru'),
      person('Idris Maalo'),
    );
    expect(found).toContainEqual(['a2']);
  });

  it('leaves a surname alone when two people have it, and takes it for the one who is named far more', () => {
    const found = entitiesOf(
      person('Idris Maalo', 'minister of Chile'),
      person('Tomas Maalo', 'minister of Chile'),
      person('Maalo'),
    );
    expect(found).toContainEqual(['a2']);
    const offices = ['senator', 'mayor', 'minister', 'president'].map((office) =>
      person('Idris Maalo', `${office} of Chile`),
    );
    expect(entitiesOf(...offices, person('Tomas Maalo'), person('Maalo'))).toContainEqual([
      'a0',
      'a1',
      'a2',
      'a3',
      'a5',
    ]);
  });

  it('takes a short form for the body that one article gives it to', () => {
    const long = namedArticle({
      id: 'a',
      outlet: 'P',
      names: [body('Harbour Pilots Union'), { name: 'Harbour Pilots Union', kind: 'organisation', form: 'HPU' }],
    });
    const short = namedArticle({ id: 'b', outlet: 'Q', names: [body('HPU')] });
    const both = resolveEntities([long, short]).find(({ seen }) => seen.length > 1);
    expect(both?.seen.map(({ appearance }) => appearance.name)).toEqual(
      expect.arrayContaining(['Harbour Pilots Union', 'HPU']),
    );
  });

  it('joins a common name by somebody else who stands beside it in both', () => {
    const articles = ['a', 'b', 'c'].map((id) =>
      namedArticle({
        id,
        outlet: id.toUpperCase().repeat(3),
        names: ['Karim Hassan', ...(id === 'c' ? [] : ['Makki Tervani'])],
      }),
    );
    const found = resolveEntities(articles).filter(({ personas }) =>
      personas.some(({ name }) => name === 'karim hassan'),
    );
    expect(found.map(({ seen }) => seen.map(({ appearance }) => appearance.article).sort()).sort()).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('takes two names run together for neither', () => {
    const found = resolveEntities([
      namedArticle({ id: 'a', outlet: 'P', names: ['Idris Maalo'] }),
      namedArticle({ id: 'b', outlet: 'Q', names: ['Pavel Dravec'] }),
      namedArticle({ id: 'c', outlet: 'R', names: ['Idris Maalo Pavel Dravec'] }),
    ]).filter(({ personas }) => personas.some(({ class: own }) => own === 'person'));
    expect(found).toHaveLength(3);
  });
});
