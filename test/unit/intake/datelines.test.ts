import { describe, expect, it } from 'vitest';
import { closingCredits, readCreditLine } from '../../../src/intake/credit-line.ts';
import { readDateline } from '../../../src/intake/dateline.ts';
import { datesIn, isoOf } from '../../../src/intake/dates.ts';
import { outletOf } from '../../../src/intake/outlet-of.ts';
import { publishedOn } from '../../../src/intake/published-on.ts';
import { readTitledDateline } from '../../../src/intake/titled-dateline.ts';
import { wireDateline } from '../../../src/intake/wire-dateline.ts';

describe('dates', () => {
  it.each([
    ['July 15, 2027', '2027-07-15'],
    ['3 June 2027', '2027-06-03'],
    ['3rd of June, 2027', '2027-06-03'],
    ['JUNE 3, 2027', '2027-06-03'],
    ['Sept. 3, 2027', '2027-09-03'],
    ['3-Jun-2027', '2027-06-03'],
    ['2027-06-03', '2027-06-03'],
    ['2027/6/3', '2027-06-03'],
    ['Monday 2027-06-03', '2027-06-03'],
    ['20270603', '2027-06-03'],
    ['03.06.2027', '2027-06-03'],
    ['25/06/2027', '2027-06-25'],
    ['06/25/2027', '2027-06-25'],
    ['Friday 04/06/2027', '2027-06-04'],
    ['Monday, 3 June 2027 14:05 GMT', '2027-06-03T14:05Z'],
    ['14:05 GMT, 3 June 2027', '2027-06-03T14:05Z'],
    ['June 3, 2027 2:05 p.m. UTC', '2027-06-03T14:05Z'],
    ['June 3, 2027 12:05 am UTC', '2027-06-03T00:05Z'],
    ['3 June 2027 1405 GMT', '2027-06-03T14:05Z'],
    ['2027-06-03T14:05:00+03:00', '2027-06-03T14:05+03:00'],
    ['June 3, 2027, 2:05 p.m. ET', '2027-06-03'],
    ['June 2027', '2027-06'],
    ['29 February 2028', '2028-02-29'],
  ])('%s is %s', (line, iso) => {
    expect(datesIn(line).map((date) => isoOf(date))).toEqual([iso]);
  });

  it.each(['2027-13-01', '32 June 2027', 'version 12', 'may go', 'room 1905', 'the march of 2000 men'])(
    '%s has none',
    (line) => {
      expect(datesIn(line)).toEqual([]);
    },
  );

  it.each(['29 February 2027', '31 February 2031', 'April 31, 2031'])('%s is written as one, and is no day', (line) => {
    expect(datesIn(line).map((date) => isoOf(date))).toEqual([null]);
    expect(readDateline(`Harbour Wire | ${line}`)?.names).toEqual(['Harbour Wire']);
  });

  it('with two readings stay unknown until another date of the file decides', () => {
    const [date] = datesIn('03/06/2027');
    expect(date && [isoOf(date), isoOf(date, true), isoOf(date, false)]).toEqual([null, '2027-06-03', '2027-03-06']);
  });

  const context = { issue: null, issueYear: null, articles: [] };
  const [june] = datesIn('June 3');
  const [december] = datesIn('December 30');
  const [issue] = datesIn('2 January 2028');

  it.each([
    ['stays unknown when nothing tells it', june, '', context, null],
    ['comes from the same day in the text', june, 'It began on 3 June 2027.', context, '2027-06-03'],
    ['does not come from another day in the text', june, 'It began on 2 June 2027.', context, null],
    ['comes from the masthead', june, '', { ...context, issueYear: 2026 }, '2026-06-03'],
    [
      'is the year before when the issue is of January',
      december,
      '',
      { ...context, issue: issue ?? null },
      '2027-12-30',
    ],
    [
      'comes from the nearest article',
      june,
      '',
      { ...context, articles: [null, datesIn('5 June 2027')[0] ?? null] },
      '2027-06-03',
    ],
  ] as const)('a missing year %s', (_, date, text, where, iso) => {
    expect(publishedOn(date ?? null, 0, text, where)).toBe(iso);
  });
});

describe('a dateline', () => {
  it.each([
    ['Harbour Wire | July 15, 2027', 'Harbour Wire', null, '2027-07-15'],
    ['Harbour Wire – 3 June 2027', 'Harbour Wire', null, '2027-06-03'],
    ['2027-06-03 · Harbour Wire', 'Harbour Wire', null, '2027-06-03'],
    ['June 3, 2027 / Harbour Wire', 'Harbour Wire', null, '2027-06-03'],
    ['Harbour Wire, 03.06.2027', 'Harbour Wire', null, '2027-06-03'],
    ['Harbour Wire 3 June 2027', 'Harbour Wire', null, '2027-06-03'],
    ['[The Meridian] 3 June 2027', 'The Meridian', null, '2027-06-03'],
    ['harbourwire.example, 3 Jun 2027', 'harbourwire.example', null, '2027-06-03'],
    ['By Jane Roe, Harbour Wire, Port Alder', 'Harbour Wire', 'Jane Roe', null],
    [
      'By Jane Roe and Milo Tarn | Harbour Wire | 3 June 2027 | 5 min read',
      'Harbour Wire',
      'Jane Roe and Milo Tarn',
      '2027-06-03',
    ],
    ['By Jane Roe in Port Alder for The Meridian', 'The Meridian', 'Jane Roe', null],
    ['By JANE ROE, Staff Writer', null, 'JANE ROE', null],
    ['Jane Roe | The Meridian | June 3, 2027', 'The Meridian', 'Jane Roe', '2027-06-03'],
    ['Harbour Wire | World | June 3, 2027', 'Harbour Wire', null, '2027-06-03'],
    ['Posted on June 3, 2027 by Jane Roe', null, 'Jane Roe', '2027-06-03'],
    ['Updated: 4 June 2027, Published: 3 June 2027', null, null, '2027-06-03'],
    ['Published: Thursday, 3 June 2027 14:05 GMT', null, null, '2027-06-03T14:05Z'],
  ])('%s', (line, outlet, byline, iso) => {
    const dateline = readDateline(line);
    expect(dateline && outletOf([dateline], new Map())).toEqual({ outlet, byline });
    expect(dateline?.date ? isoOf(dateline.date) : null).toBe(iso);
  });

  it.each([
    'On June 3, 2027, the council met',
    'The strike began on 3 June 2027 and lasted.',
    'By June the port will open',
    '“We will go on 3 June 2027”',
    '— Milo Tarn (@milotarn) June 3, 2027',
    'It was unclear how many would leave.',
  ])('is not %s', (line) => {
    expect(readDateline(line)).toBeNull();
  });

  it.each([
    ['Ferry talks resume after storm (Harbour Wire, 3 June 2027)', 'Ferry talks resume after storm', 'Harbour Wire'],
    ['Ferry talks resume after storm | Harbour Wire | 3 June 2027', 'Ferry talks resume after storm', 'Harbour Wire'],
    ['Harbour Wire, 3 June 2027: Ferry talks resume after storm', 'Ferry talks resume after storm', 'Harbour Wire'],
  ])('may share a line with its headline: %s', (line, title, outlet) => {
    const read = readTitledDateline(line);
    expect([read?.title, read?.dateline.names[0]]).toEqual([title, outlet]);
  });
});

describe('a wire dateline', () => {
  it.each([
    ['PORT ALDER, June 3 (Harbour Wire) -- The port', 'The port', ['Harbour Wire']],
    ['PORT ALDER (HW) - The port', 'The port', ['HW']],
    ['(Harbour Wire) — The port', 'The port', ['Harbour Wire']],
    ['Port Alder, 3 June 2027 (HW/MNA) – “We', '“We', ['HW', 'MNA']],
    ['KARSK/SOLM, June 3 (HW) - The port', 'The port', ['HW']],
    ['PORT ALDER — The port', 'The port', []],
    ['PORT ALDER, Alderland (HW) _ The port', 'The port', ['HW']],
  ])('opens %s', (text, rest, agencies) => {
    const wire = wireDateline(text);
    expect([text.slice(wire?.length), wire?.agencies]).toEqual([rest, agencies]);
  });

  it.each([
    'TARN: We will go',
    'The port – The old one – is closed',
    'Port Alder – The port',
    'A: No',
    'He left (see below) - The',
  ])('does not open %s', (text) => {
    expect(wireDateline(text)).toBeNull();
  });
});

describe('a credit line', () => {
  it.each([
    ['(HW)', ['HW']],
    ['(Harbour Wire/MNA)', ['Harbour Wire', 'MNA']],
    ['With input from agencies', ['agencies']],
    ['With additional reporting from the Harbour Wire', ['Harbour Wire']],
    ['— Harbour Wire', ['Harbour Wire']],
    ['Source: The Meridian', ['The Meridian']],
    ['Agencies', ['Agencies']],
    ['Harbour Wire contributed to this report.', ['Harbour Wire']],
    ['HW and the Meridian Press contributed to this story', ['HW', 'the Meridian Press']],
    ['Jane Roe contributed to this report.', []],
    ['Jane Roe and HW contributed to this report.', ['HW']],
  ])('%s', (line, credits) => {
    expect(readCreditLine(line)?.credits).toEqual(credits);
  });

  it('may name who reported', () => {
    expect(readCreditLine('Reporting by Jane Roe; Editing by Milo Tarn')).toEqual({ credits: [], byline: 'Jane Roe' });
  });

  it.each(['(the port is closed)', 'He left.', '— and then he left', 'Source: a man who knows the port'])(
    'is not %s',
    (line) => {
      expect(readCreditLine(line)).toBeNull();
    },
  );

  it('may close the last paragraph', () => {
    expect([closingCredits('He left. (HW)'), closingCredits('He joined the board (PBA)')]).toEqual([['HW'], []]);
  });
});
