import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castEntities } from '../../../src/identity/entities-of.ts';
import { foldName } from '../../../src/identity/fold-name.ts';
import { identify } from '../../../src/identity/identify.ts';
import { analyse } from '../../../src/language/analyse.ts';

const entities = (text: string, outlet: string | null = null): string[] =>
  castEntities(identify(analyse(text), { outlet })).map(
    ({ start, end, name }) => `${text.slice(start, end)} → ${name}`,
  );

describe('identify', () => {
  it.each([
    ['Zayd Amin came. Amin left.', ['Zayd Amin → Zayd Amin', 'Amin → Zayd Amin']],
    ['Amin came. President Zayd Amin left.', ['Amin → Zayd Amin', 'Zayd Amin → Zayd Amin']],
    [
      'The Joint Harbour Command (JHC) met. The JHC left.',
      ['Joint Harbour Command → Joint Harbour Command', 'JHC → Joint Harbour Command', 'JHC → Joint Harbour Command'],
    ],
    ['Zayd K. Amin came. Zayd Amin left.', ['Zayd K. Amin → Zayd K. Amin', 'Zayd Amin → Zayd K. Amin']],
    [
      'The Federation of Dune Guilds met. The Federation left.',
      ['Federation of Dune Guilds → Federation of Dune Guilds', 'Federation → Federation of Dune Guilds'],
    ],
    [
      'Ships of Varga International left. They paid the Varga board.',
      ['Varga International → Varga International', 'Varga → Varga International'],
    ],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });

  it('knows the article’s own outlet by a shorter name', () => {
    expect(entities('He told the Courier so.', 'The Oster Courier')).toEqual(['Courier → The Oster Courier']);
  });

  it('keeps two people of one family name apart', () => {
    const { members } = identify(analyse('President Zayd Amin met President Lena Amin.'));
    expect(members.map(({ name }) => name)).toEqual(['Zayd Amin', 'Lena Amin']);
  });

  it('collects what is said of a person', () => {
    const { members } = identify(analyse('Mrs. Lena Varga, a Chilean engineer, met Captain Goran Vale.'));
    expect(members.find(({ name }) => name === 'Lena Varga')).toMatchObject({
      gender: 'female',
      roles: [{ noun: 'engineer', nationality: 'Chile' }],
    });
    expect(members.find(({ name }) => name === 'Goran Vale')).toMatchObject({
      roles: [{ noun: 'captain', nationality: null }],
    });
  });

  it('knows a man or a woman by the given name', () => {
    const { members } = identify(analyse('Elena Vole met Robert Vole and Kesh Vole.'));
    expect(members.map(({ gender }) => gender)).toEqual(['female', 'male', null]);
  });

  it('gives a counterpart the office of the other', () => {
    const { members } = identify(analyse('Prime Minister Zayd Amin met his Chilean counterpart Lena Varga.'));
    expect(members.find(({ name }) => name === 'Lena Varga')!.roles).toContainEqual({
      noun: 'minister',
      nationality: 'Chile',
    });
  });

  it('takes the subject of another clause for no apposition', () => {
    const { members } = identify(analyse('“It is late,” he told Varga, the minister said.'));
    expect(members[0]!.roles).toEqual([]);
  });

  it('remembers that an office is a former one', () => {
    const { members } = identify(analyse('They met former president Zayd Amin.'));
    expect(members[0]!.roles).toEqual([{ noun: 'president', nationality: null, former: true }]);
  });

  it('knows who is charged', () => {
    const { members } = identify(analyse('Zayd Amin, 33, was charged with theft. Lena Varga charged a fee.'));
    expect(members.map(({ roles }) => roles.map(({ noun }) => noun))).toEqual([
      ['defendant', 'suspect', 'accused'],
      [],
    ]);
  });

  it('gives spans in order that do not overlap and lie in the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Amin',
      'the',
      'said',
      'al',
      '-',
      'of',
      'Ministry',
      'bin',
      ',',
      '“',
      '”',
      '’s',
      'Mr.',
      '(',
      ')',
      'JHC',
      '.',
      '\n\n',
      'I',
      'Chile',
      '&',
      '\u{1F600}',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.boolean(), (words, spaced) => {
        const text = words.join(spaced ? ' ' : '');
        let last = 0;
        for (const { start, end, name, entity } of castEntities(identify(analyse(text)))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entity).toBe(foldName(name));
          last = end;
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('foldName', () => {
  it.each([
    ['Al-Haddan', 'al haddan'],
    ['al-’Haddan', 'al haddan'],
    ['The Oster Courier', 'oster courier'],
    ['Amin’s', 'amin'],
    ['Łódź Brüder', 'łodz bruder'],
    ['The  Oster', 'oster'],
    ['Oster Courier', 'oster courier'],
    ['', ''],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});
