import { describe, expect, it } from 'vitest';
import { domainLabel } from '../../../src/names/domain-label.ts';
import { countryOf } from '../../../src/names/lexicon/countries.ts';
import { numberOf } from '../../../src/names/lexicon/numbers.ts';
import { nameWords } from '../../../src/names/name-words.ts';
import { organisationParts } from '../../../src/names/organisation-parts.ts';
import { personParts } from '../../../src/names/person-parts.ts';

describe('the words of a name', () => {
  it.each([
    ['J.-C. Moreau', ['jc', 'moreau'], ['J.', 'C.', 'Moreau']],
    ['U.N. Harbour Fund', [], ['U.N.', 'Harbour', 'Fund']],
    ['al-Ma’alomeh', [], ['al', 'Ma’alomeh']],
    ['St.Clair', [], ['St', 'Clair']],
    ['“Mirra” (north)', [], ['Mirra', 'north']],
    ['…', [], []],
  ])('%s', (name, _, words) => {
    expect(nameWords(name).map((word) => word.words)).toEqual(words);
  });
});

describe('the parts of a person’s name', () => {
  it.each([
    ['Dr. Yusuf A. al-Haddan Jr.', ['Dr'], ['Yusuf', 'A.', 'al-Haddan'], ['Jr']],
    ['HADDAN, Yusuf', [], ['Yusuf', 'HADDAN'], []],
    ['Paul Harrow, Jr.', [], ['Paul', 'Harrow'], ['Jr']],
    ['Abd al-Karim Mirzan', [], ['Abd al-Karim', 'Mirzan'], []],
    ['Nur al-Din Mirzan', [], ['Nur al-Din', 'Mirzan'], []],
    ['Jan van der Holm', [], ['Jan', 'van der Holm'], []],
    ['Salim bin Tarek', [], ['Salim', 'bin Tarek'], []],
    ['Ben Harrow', [], ['Ben', 'Harrow'], []],
    ['Sultan Mirzan', [], ['Sultan', 'Mirzan'], []],
    ['al', [], ['al'], []],
    ['Sheikh', [], ['Sheikh'], []],
  ])('%s', (name, titles, names, suffixes) => {
    const parts = personParts(name);
    const words = (list: readonly { readonly words: string }[]): string[] => list.map((part) => part.words);
    expect([words(parts.titles), words(parts.names), words(parts.suffixes)]).toEqual([titles, names, suffixes]);
  });
});

describe('the parts of an organisation’s name', () => {
  it.each([
    ['Ostmark Gas Co. Ltd.', ['name:ostmark', 'name:gas'], ['ltd']],
    ['Chile’s Ministry of Foreign Affairs', ['country:chile', 'class:ministry', 'name:foreign'], []],
    ['Twenty-First Brigade', ['number:21', 'class:brigade'], []],
    ['OJSC Ostmark', ['name:ostmark'], ['jsc']],
    ['The Company', ['legal form:co'], []],
    ['Republic of Korea Navy', ['country:south korea', 'name:navy'], []],
  ])('%s', (name, core, legal) => {
    const parts = organisationParts(name);
    expect(parts.core.map(({ kind, plain }) => `${kind}:${plain}`)).toEqual(core);
    expect(parts.legal.map(({ plain }) => plain)).toEqual(legal);
  });

  it.each([
    ['Harbour Operations Command (HOC)', 'hoc'],
    ['Union of Harbour Pilots [UHP]', 'uhp'],
    ['Harbour Bank (Norway)', undefined],
    ['Harbour Bank (XYZ)', undefined],
  ])('of %s have a short form only where it is one', (name, short) => {
    expect(organisationParts(name).acronym?.plain).toBe(short);
  });
});

describe('the part of an address that its owner chose', () => {
  it.each([
    ['mirra.example', 'mirra'],
    ['https://www.mirra.example/a?b', 'mirra'],
    ['news.mirra.co.uk', 'mirra'],
    ['Mirra TV', null],
    ['St. Clair', null],
    ['', null],
  ])('%s', (name, label) => {
    expect(domainLabel(name)).toBe(label);
  });
});

describe('words that stand for something else', () => {
  it.each([
    ['chilean', 'chile'],
    ['chile', 'chile'],
    ['nigerian', 'nigeria'],
    ['austrian', 'austria'],
    ['australian', 'australia'],
    ['lebanese', 'lebanon'],
    ['singer', undefined],
    ['chilean chile', undefined],
  ])('%s is of %s', (word, country) => {
    expect(countryOf(word)).toBe(country);
  });

  it.each([
    ['44th', 44],
    ['forty', 40],
    ['twelfth', 12],
    ['xiv', 14],
    ['harbour', undefined],
    ['1234567890123', undefined],
  ])('%s is %s', (word, number) => {
    expect(numberOf(word)).toBe(number);
  });
});
