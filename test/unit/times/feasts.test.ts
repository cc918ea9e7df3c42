import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { readTimes } from '../../../src/times/read-times.ts';

const only = (text: string, published: string): object | undefined => readTimes(analyse(text), published)[0]?.time;

describe('feasts', () => {
  it.each([
    ['It sank on Christmas Eve.', '2031-05-19', { value: '2030-12-24' }],
    ['It sank last Thanksgiving.', '2031-05-19', { value: '2030-11-28' }],
    ['It sank on Easter Sunday 2018.', '2031-05-19', { value: '2018-04-01' }],
    ['It sank during Ramadan.', '2019-05-20', { value: '2019-05-06/2019-06-04', toleranceDays: 2 }],
    ['It sank during Ramadan 2024.', '2031-05-19', { value: '2024-03-11/2024-04-09', toleranceDays: 2 }],
    // 2030 has two, from 6 January and from 26 December.
    ['It sank during Ramadan.', '2030-03-01', { value: '2030-01-06/2030-02-04' }],
    ['It sank during Ramadan.', '2030-12-31', { value: '2030-12-26/2031-01-24' }],
    ['It will sink during Ramadan.', '2030-06-01', { value: '2030-12-26/2031-01-24' }],
    ['It sank last Ramadan.', '2031-03-01', { value: '2030-12-26/2031-01-24' }],
    ['It sank during Ramadan 2030.', '2035-03-01', { value: '2030-01-06/2030-02-04' }],
    ['It sank during Ramadan 2030.', '2030-12-31', { value: '2030-12-26/2031-01-24' }],
    ['It sank on Eid al-Fitr.', '2019-07-01', { value: '2019-06-05', toleranceDays: 2 }],
    ['It sank after Nowruz.', '2019-05-20', { value: '2019-03-21', toleranceDays: 1 }],
  ])('%s in an article of %s', (text, published, expected) => {
    expect(only(text, published)).toMatchObject(expected);
  });

  it('says no tolerance where the calendar leaves none', () => {
    expect(only('It sank on Christmas Eve.', '2031-05-19')).not.toHaveProperty('toleranceDays');
  });
});
