import { describe, expect, it } from 'vitest';
import type { AmbiguousPlace, Place, Quantity, Time } from '../../../src/model/annotation.ts';
import {
  countryInWords,
  nameInWords,
  placeInWords,
  quantityInWords,
  timeInWords,
} from '../../../web/words/annotations.ts';

describe('what is held of some words, in words', () => {
  it.each<[string, Partial<Time> & Pick<Time, 'type' | 'value'>]>([
    ['date: 3 June 2019 (2019-06-03)', { type: 'DATE', value: '2019-06-03' }],
    ['date: June 2019 (2019-06)', { type: 'DATE', value: '2019-06' }],
    ['date: week of 3 June 2019 (2019-W23)', { type: 'DATE', value: '2019-W23' }],
    ['date: 6 May 2030 (2030-05-06), within 1 day', { type: 'DATE', value: '2030-05-06', toleranceDays: 1 }],
    ['time: 3 June 2019, 09:30 (2019-06-03T09:30)', { type: 'TIME', value: '2019-06-03T09:30' }],
    ['time: 3 June 2019, morning (2019-06-03TMO)', { type: 'TIME', value: '2019-06-03TMO' }],
    ['duration: 3 days (P3D)', { type: 'DURATION', value: 'P3D' }],
    ['duration: 1 hour, 30 minutes (PT1H30M)', { type: 'DURATION', value: 'PT1H30M' }],
    ['duration: 2 months (P2M)', { type: 'DURATION', value: 'P2M' }],
    ['duration: PXD', { type: 'DURATION', value: 'PXD' }],
  ])('a time: %s', (words, time) => {
    expect(timeInWords(time)).toBe(words);
  });

  const span = { start: 0, end: 1 };
  it.each<[string, Place | AmbiguousPlace]>([
    ['place: Valdivia, Chile; a town', { ...span, name: 'Valdivia', country: 'CL', lat: 0, lon: 0, precision: 'city' }],
    ['place: Chile; a country', { ...span, name: 'Chile', country: 'CL', lat: 0, lon: 0, precision: 'country' }],
    [
      'place, not sure which: Santa Cruz; may be in Bolivia, Chile',
      { ...span, name: 'Santa Cruz', precision: 'ambiguous', countries: ['BO', 'CL'] },
    ],
  ])('%s', (words, place) => {
    expect(placeInWords(place)).toBe(words);
  });

  it('leaves a code that is no country as it is', () => {
    expect(countryInWords('CL')).toBe('Chile');
    expect(countryInWords('not a code')).toBe('not a code');
  });

  it.each<[string, Omit<Quantity, 'start' | 'end'>]>([
    [
      'number: about 40 person, injured',
      { kind: 'count', value: 40, unit: 'person', approximation: 'about', state: 'injured' },
    ],
    ['money: 1,200,000–1,500,000 USD', { kind: 'money', value: 1_200_000, high: 1_500_000, unit: 'USD' }],
    ['number: 7 (no unit said)', { kind: 'count', value: 7, unit: '' }],
    ['percent: 4.5 %', { kind: 'percent', value: 4.5, unit: '%' }],
  ])('%s', (words, quantity) => {
    expect(quantityInWords({ ...span, ...quantity })).toBe(words);
  });

  it('a name with what the article says of it', () => {
    const text = 'President Mara Quillfeather';
    expect(
      nameInWords(
        {
          ...{ start: 10, end: 27, type: 'person', name: 'Mara Quillfeather', entity: 'mara quillfeather' },
          title: [0, 9],
          roles: [{ noun: 'pilot', nationality: 'Chile', former: true }],
        },
        text,
      ),
    ).toBe('person: Mara Quillfeather; President; former pilot (Chile)');
  });
});
