import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/names/compare-names.ts';
import type { ComparedKind } from '../../../src/names/comparison.ts';

const KINDS: readonly ComparedKind[] = ['person', 'organisation', 'outlet'];
const ONE = 0.5;

type Row = readonly [a: string, b: string, by: string];

/** Names that are one, and by what the part that is spelled otherwise is found. */
const ONE_PERSON: readonly Row[] = [
  ['Karim Amin', 'KARIM AMIN', 'equal'],
  ['Amin, Karim', 'Karim Amin', 'equal'],
  ['Renée Çelik', 'Renee Celik', 'equal'],
  ['Yusuf al-Haddan', 'Youssef Haddan', 'sound'],
  ['Yusuf al-Haddan', 'Yousif El Haddan', 'sound'],
  ['Tarek al-Baradin', 'Tariq Elbaradin', 'joined'],
  ['Şahin Koç', 'Shahin Koch', 'sound'],
  ['Dmitri Volkin', 'Dmitry Volkin', 'sound'],
  ['Haim Lavin', 'Chaim Lavin', 'spelling'],
  ['Abdul Rahman Saleh', 'Abdulrahman Saleh', 'equal'],
  ['Abd al-Rahman Mirzan', 'Abderrahmane Mirzan', 'sound'],
  ['Nur al-Din Talvar', 'Noureddine Talvar', 'sound'],
  ['Karim Mirza Zadeh', 'Karim Mirzazadeh', 'joined'],
  ['Abu Bakr Talvar', 'Aboubakar Talvar', 'sound'],
  ['K. Mirzan', 'Karim Mirzan', 'initial'],
  ['J.-P. Moreau', 'Jean-Pierre Moreau', 'initial'],
  ['JP Moreau', 'Jean-Pierre Moreau', 'initial'],
  ['Bill Harrow', 'William Harrow', 'nickname'],
  ['Dr. Lena Varga', 'Lena Varga', 'missing'],
  ['Sheikh Tarek Mirzan', 'Tarek Mirzan', 'missing'],
  ['Dmitri Olegovich Volkin', 'Dmitri Volkin', 'missing'],
  ['Salim bin Tarek Mirzan', 'Salim Tarek Mirzan', 'equal'],
];

const TWO_PERSONS: readonly Row[] = [
  ['Karim Amin', 'Lena Varga', 'different'],
  ['Karim Mirzan', 'Tarek Mirzan', 'different'],
  ['Karim Hassan', 'Karim Hussein', 'different'],
  ['Mahmoud Mirzan', 'Mohammed Mirzan', 'different'],
  ['Jamal Mirzan', 'Jamil Mirzan', 'different'],
  ['Amir Mirzan', 'Amira Mirzan', 'different'],
  ['Karim al-Talvari', 'Karim al-Mosrani', 'different'],
  ['A. Mirzan', 'Karim Mirzan', 'different'],
  ['Mirzan', 'Karim Mirzan', 'missing'],
  ['K. M.', 'Karim Mirzan', 'initial'],
  ['Salim bin Tarek Mirzan', 'Tarek bin Salim Mirzan', 'equal'],
  ['Abu Tarek Mirzan', 'Tarek Mirzan', 'equal'],
  ['Paul Harrow Jr.', 'Paul Harrow Sr.', 'missing'],
  ['Dmitri Olegovich Volkin', 'Dmitri Borisovich Volkin', 'different'],
  ['كريم', 'Karim', 'other script'],
  ['', 'Karim', 'empty'],
];

const ONE_ORGANISATION: readonly Row[] = [
  ['Harbour Operations Command (HOC)', 'Harbour Operations Command', 'equal'],
  ['Harbour Operations Command (HOC)', 'HOC', 'acronym'],
  ['H.O.C.', 'Harbour Operations Command', 'acronym'],
  ['Ministry of Foreign Affairs of Chile', 'Chilean Foreign Ministry', 'same meaning'],
  ['Chile’s Ministry of Foreign Affairs', 'Chilean Foreign Ministry', 'same meaning'],
  ['Ministry of the Interior', 'Interior Ministry', 'equal'],
  ['Ministry of Defense', 'Defence Ministry', 'same meaning'],
  ['U.S. Department of Ports', 'United States Department of Ports', 'same meaning'],
  ['Ostmark Gas Co. Ltd.', 'Ostmark Gas', 'missing'],
  ['Ostmark Gas Limited', 'Ostmark Gas Ltd', 'same meaning'],
  ['OOO Ostmark', 'Ostmark Limited Liability Company', 'same meaning'],
  ['Forty-Fourth Brigade', '44th Brigade', 'same meaning'],
  ['Goodhaven Trust', 'Good Haven Trust', 'joined'],
  ['Miller & Sons', 'Miller and Sons', 'equal'],
  ['Ostmarck Gas Company', 'Ostmark Gas Company', 'sound'],
];

const TWO_ORGANISATIONS: readonly Row[] = [
  ['Ministry of Ports', 'Ministry of Farming', 'different'],
  ['Chilean Foreign Ministry', 'Norwegian Foreign Ministry', 'different'],
  ['Oil Ministry of Austria', 'Oil Ministry of Australia', 'different'],
  ['Foreign Ministry', 'Chilean Foreign Ministry', 'missing'],
  ['28th Brigade', '29th Brigade', 'different'],
  ['Brigade', '29th Brigade', 'missing'],
  ['Farmers Party', 'Coastal Farmers Party', 'missing'],
  ['Ostmark AG', 'Westfold AG', 'different'],
  ['HOC', 'Harbour Pilots Union', 'different'],
];

const ONE_OUTLET: readonly Row[] = [
  ['al-Mirsadiya', 'al-Mersadiya', 'sound'],
  ['al-Ma’loumeh', 'al-Ma’alomah', 'sound'],
  ['Alsumur', 'al-Sumur news website', 'joined'],
  ['Harbour TV', 'harbourtv.example', 'equal'],
  ['Al-Mirsad TV', 'https://www.almirsad.example/news/1', 'equal'],
  ['The North Coast Times', 'nctimes.example', 'equal'],
  ['Mirra News Agency', 'Mirra', 'equal'],
  ['North Coast News Agency', 'NCNA', 'acronym'],
  ['mirra.example', 'www.mirra.example', 'equal'],
];

const TWO_OUTLETS: readonly Row[] = [
  ['Harbour TV', 'mirra.example', 'different'],
  ['The Courier', 'The Sunday Courier', 'missing'],
  ['Mirra News', 'Mirra Business', 'missing'],
  ['Courier of Chile', 'Courier of Norway', 'different'],
  ['Morning Post', 'Morning Herald', 'different'],
];

const reasonsOf = ({ reasons }: ReturnType<typeof compareNames>): string[] => reasons.map(({ by }) => by);

describe.each<readonly [string, ComparedKind, readonly Row[], readonly Row[]]>([
  ['of persons', 'person', ONE_PERSON, TWO_PERSONS],
  ['of organisations', 'organisation', ONE_ORGANISATION, TWO_ORGANISATIONS],
  ['of outlets', 'outlet', ONE_OUTLET, TWO_OUTLETS],
])('two names %s', (_, kind, same, other) => {
  it.each(same)('takes %j and %j for one, by %j', (a, b, by) => {
    const found = compareNames(a, b, kind);
    expect(found.score, JSON.stringify(found.reasons)).toBeGreaterThanOrEqual(ONE);
    expect(reasonsOf(found)).toContain(by);
  });

  it.each(other)('does not take %j and %j for one: %j', (a, b, by) => {
    const found = compareNames(a, b, kind);
    expect(found.score, JSON.stringify(found.reasons)).toBeLessThan(ONE);
    expect(reasonsOf(found)).toContain(by);
  });
});

describe('the reasons', () => {
  it('say which part matched which, as written', () => {
    expect(compareNames('Dr. Yusuf al-Haddan', 'Youssef Haddan', 'person').reasons).toEqual([
      { part: 'name', a: 'Yusuf', b: 'Youssef', by: 'sound', likeness: expect.closeTo(0.97, 1) },
      { part: 'family', a: 'al-Haddan', b: 'Haddan', by: 'equal', likeness: 1 },
      { part: 'title', a: 'Dr', b: null, by: 'missing', likeness: 0 },
    ]);
  });

  it('give the whole name that a short form stands for', () => {
    expect(compareNames('NCNA', 'North Coast News Agency', 'outlet').reasons).toEqual([
      { part: 'acronym', a: 'NCNA', b: 'North Coast News Agency', by: 'acronym', likeness: 0.9 },
    ]);
  });

  it('change sides with the names', () => {
    const [one] = compareNames('Ostmark Gas', 'Ostmark Gas Ltd', 'organisation').reasons.slice(-1);
    const [other] = compareNames('Ostmark Gas Ltd', 'Ostmark Gas', 'organisation').reasons.slice(-1);
    expect(one).toEqual({ part: 'legal form', a: null, b: 'Ltd', by: 'missing', likeness: 0 });
    expect(other).toEqual({ ...one, a: 'Ltd', b: null });
  });
});

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'al-',
        'bin ',
        'Abu ',
        'K. ',
        'Ltd ',
        '(',
        ')',
        '29th ',
        'Chile ',
        'x',
        '.',
        ',',
        'é',
        '中',
        '’',
        '-',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('any two strings', () => {
  it('have a score between 0 and 1, the same both ways', () => {
    fc.assert(
      fc.property(anyName, anyName, fc.constantFrom(...KINDS), (a, b, kind) => {
        const { score, reasons } = compareNames(a, b, kind);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
        expect(compareNames(b, a, kind).score).toBe(score);
      }),
    );
  });

  it('are one when they are equal and not empty', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...KINDS), (name, kind) => {
        expect(compareNames(name, name, kind).score).toBe(name.trim() === '' ? 0 : 1);
      }),
    );
  });

  it.each(KINDS)('of ten thousand words are one when equal, and are not compared word by word: %s', (kind) => {
    const long = Array.from({ length: 10_000 }, (_, i) => `word${i}`).join(' ');
    expect(compareNames(long, long, kind).score).toBe(1);
    const { score, reasons } = compareNames(long, `${long} more`, kind);
    expect([score, reasons.map(({ by }) => by)]).toEqual([0, ['too long']]);
    expect(reasons[0]!.a!.length).toBeLessThan(100);
    expect(compareNames(long, 'word0 word1', kind).score).toBe(0);
  });

  it.each([
    ['محمد علي', 'محمد علي', 1],
    ['Дмитрий Волкин', 'ДМИТРИЙ ВОЛКИН', 1],
    ['Дмитрий Волкин', 'Dmitri Volkin', 0],
    ['山田太郎', '山田次郎', 0],
  ])('in other scripts are compared as they stand: %s, %s', (a, b, score) => {
    expect(Math.round(compareNames(a, b, 'person').score)).toBe(score);
  });
});
