import { describe, expect, it } from 'vitest';
import { describe as profileOf } from '../../../src/corroboration/describe.ts';
import { stem } from '../../../src/corroboration/stem.ts';
import { statement } from './statement.ts';

describe('numbers', () => {
  it.each([
    ['1,200 crowns were missing', '1200 crown'],
    ['two dozen barns burned', '24 barn'],
    ['the bridge cost $8.7 billion', '8700000000 $'],
    ['it cost 8.7 billion dollars', '8700000000 $'],
    ['a hundred and twenty looms', '120 loom'],
    ['twenty-five degrees', '25 degre'],
    ['31 percent of its capacity', '31 %'],
    ['31 per cent of its capacity', '31 %'],
    ['31% of its capacity', '31 %'],
    ['84 votes to 75', '84 vot, 75 '],
    ['not inspected since 2028', '2028 year'],
    ['a 14-metre mast', '14 metr'],
    ['two million three hundred thousand', '2300000 '],
    ['one said nothing, another a little', ''],
    ['Pier 4 and Crane 7 are closed', ''],
    ['it opened on 4 March 2031', ''],
    ['it opened at 6:30 on 05-09-2031', ''],
    ['between 1,000 and 1,800 barns', '1000 , 1800 barn'],
  ])('%s: %s', (text, expected) => {
    const { numbers } = profileOf(statement(text));
    expect(numbers.map(({ value, unit }) => `${value} ${unit}`).join(', ')).toBe(expected);
  });
});

describe('what a number measures', () => {
  it.each([
    ['the fire was out after three hours', '3 hour delay'],
    ['the lift moved three hours later', '3 hour delay'],
    ['it took about five hours', '5 hour duration'],
    ['they fought it for five hours', '5 hour duration'],
    ['they fought it, five hours in all', '5 hour total'],
    ['two years ago the lock was shut', '2 year past'],
    ['rents rose by 4 per cent', '4 % change'],
    ['rents rose to 4 per cent', '4 % level'],
    ['it fell from 60 barges to 40 barges', '60 barg start, 40 barg level'],
    ['40 barges a day pass', '40 barg rate'],
    ['another three barges sank', '3 barg addition'],
    ['three more barges sank', '3 barg addition'],
    ['three barges sank', '3 barg'],
    ['they gave it to 40 people', '40 person'],
    ['six fishing boats sank', '6 ship of fish'],
    ['five young people were hurt', '5 person of young'],
    ['84 votes to 75', '84 vot, 75 '],
  ])('%s: %s', (text, expected) => {
    const { numbers } = profileOf(statement(text));
    const shown = numbers.map(({ value, unit, measure, which }) =>
      [`${value} ${unit}`, ...(measure ? [measure] : []), ...(which ? [`of ${which.join(' ')}`] : [])].join(' '),
    );
    expect(shown.join(', ')).toBe(expected);
  });
});

describe('days', () => {
  it.each([
    ['it opened on 4 March', '--03-04'],
    ['it opened on March 4, 2031', '2031-03-04'],
    ['it opened on Monday', '--03-03'],
    ['it will open on Monday', '--03-10'],
    ['it may open in May', '--05'],
    ['it may open soon', ''],
  ])('%s, published on Wednesday 5 March 2031: %s', (text, expected) => {
    expect(
      profileOf(statement(text))
        .dates.map(({ value }) => value)
        .join(),
    ).toBe(expected);
  });

  it('keeps the weekday when the article has no date', () => {
    expect(profileOf(statement('it opened on Monday', { published: null })).dates).toEqual([
      { value: 'monday', words: 'Monday' },
    ]);
  });
});

describe('negation', () => {
  it.each([
    ['the brake had not been inspected since 2028', 'inspect'],
    ['no siren sounded before the boom fell', 'siren sound'],
    ['nobody had read the annexes, and the vote went on', 'read annex'],
    ['the pump did not fail to start', ''],
    ['not only the pump but the valve leaked', ''],
    ['growers who never paid will be fined', ''],
  ])('%s: %s', (text, expected) => {
    const negated = profileOf(statement(text)).terms.filter((term) => term.negated);
    expect(negated.map(({ term }) => stem(term)).join(' ')).toBe(expected.split(' ').map(stem).join(' '));
  });
});

describe('stems', () => {
  it.each([
    ['inspects inspected inspecting', 'inspect'],
    ['stopped stops stopping', 'stop'],
    ['releases released releasing', 'release'],
    ['fell fallen falling', 'fall'],
    ['ferries', 'ferry'],
    ['crisis crises', 'crisis'],
    ['opened opening', 'open'],
  ])('%s → %s', (forms, base) => {
    expect(forms.split(' ').map(stem)).toEqual(forms.split(' ').map(() => stem(base)));
  });

  it.each([
    ['bus', 'but'],
    ['need', 'ne'],
    ['ring', 'r'],
    ['glass', 'glas'],
  ])('%s stays apart from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('a profile', () => {
  it('survives JSON', () => {
    const profile = profileOf(statement('Yusuf al-Haddan said two dozen barns were not inspected on Monday'));
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it('is the same for the same words from the same source, whoever prints them', () => {
    const wording = (chain: readonly string[]) =>
      profileOf(statement('no siren sounded before the boom fell', { chain })).wording;
    expect(wording(['Marsh Post', 'Pavel Dravec'])).toBe(wording(['Hill Echo', 'Pavel Dravec']));
    expect(wording(['Marsh Post', 'Pavel Dravec'])).not.toBe(wording(['Marsh Post', 'Leila Oduya']));
  });

  it('stands alone when there is too little in it', () => {
    expect(profileOf(statement('the deal')).wording).not.toBe(profileOf(statement('the deal')).wording);
  });
});

describe('the speaker', () => {
  const chain = ['Marsh Post', 'Pavel Dravec'];
  const terms = (text: string, given = {}) =>
    profileOf(statement(text, { chain, ...given })).terms.map(({ term }) => term);

  it('is left out where a part of the content only names him', () => {
    const text = 'the operator, Pavel Dravec that its brake was never inspected';
    expect(
      terms(text, {
        content: [
          [10, 36],
          [40, 74],
        ],
      }),
    ).toEqual(terms('its brake was never inspected'));
  });

  it('is no part of what he says about himself', () => {
    expect(terms('Dravec had reported the noise twice')).toEqual(terms('he had reported the noise twice'));
  });
});
