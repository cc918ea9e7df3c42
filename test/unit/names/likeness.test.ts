import { describe, expect, it } from 'vitest';
import { letterLikeness } from '../../../src/names/letter-likeness.ts';
import { knownNames } from '../../../src/names/lexicon/known-names.ts';
import { sameNickname } from '../../../src/names/lexicon/nicknames.ts';
import { ORGANISATION_FEATURES, organisationFeatures } from '../../../src/names/organisation-features.ts';
import { organisationParts } from '../../../src/names/organisation-parts.ts';
import { PERSON_FEATURES, personFeatures } from '../../../src/names/person-features.ts';
import { personParts } from '../../../src/names/person-parts.ts';
import model from '../../../src/names/score.model.json' with { type: 'json' };
import { COSTS } from '../../../src/names/score-model.ts';
import { soundLikeness } from '../../../src/names/sound-likeness.ts';
import { SOUNDS, soundsOf } from '../../../src/names/sounds-of.ts';

describe('the sounds of a word', () => {
  it.each([
    ['youssef', 'y u s e f'],
    ['sayyid', 's E y i d'],
    ['khatchik', 'kh a ch i k'],
    ['schwartz', 'sh w a r ts'],
    ['xavier', 'sh a v i r'],
    ['felix', 'f e l i k s'],
    ['', ''],
  ])('%s', (word, sounds) => {
    expect([...soundsOf(word)].map((code) => SOUNDS[code]).join(' ')).toBe(sounds);
  });
});

describe('likeness by sounds', () => {
  it.each([
    ['yusuf', 'youssef', 'harrow'],
    ['qasim', 'kassem', 'karam'],
    ['dzhamil', 'jamil', 'samil'],
    ['mirzoev', 'mirzoyev', 'mirkoev'],
  ])('of %s is greater with %s than with %s', (word, near, far) => {
    const likeness = (other: string): number => soundLikeness(soundsOf(word), soundsOf(other), COSTS);
    expect(likeness(near)).toBeGreaterThan(likeness(far));
  });

  it('is 0 beside nothing', () => {
    expect(soundLikeness(soundsOf('mirzan'), soundsOf(''), COSTS)).toBe(0);
  });
});

describe('likeness by letters', () => {
  it.each([
    ['mirzan', 'mirzan', 1],
    ['mirzan', 'mizran', 5 / 6],
    ['mirzan', 'mirza', 5 / 6],
    ['mirzan', '', 0],
    ['ab', 'xy', 0],
  ])('of %s and %s is %d', (a, b, likeness) => {
    expect(letterLikeness(a, b)).toBeCloseTo(likeness);
    expect(letterLikeness(b, a)).toBeCloseTo(likeness);
  });
});

describe('lists of names', () => {
  it.each([
    ['bill', 'william', true],
    ['sasha', 'alexandra', true],
    ['sasha', 'alexander', true],
    ['bill', 'robert', false],
    ['mirzan', 'mirzan', false],
  ])('%s is a form of %s: %s', (a, b, same) => {
    expect([sameNickname(a, b), sameNickname(b, a)]).toEqual([same, same]);
  });

  it.each([
    ['hassan', 'hasan', 'one'],
    ['hassan', 'hussein', 'two'],
    ['hamid', 'hamed', 'one'],
    ['hassan', 'mirzan', undefined],
  ])('%s and %s are %s', (a, b, found) => {
    expect([knownNames(a, b), knownNames(b, a)]).toEqual([found, found]);
  });
});

describe('the model', () => {
  const none = { pairs: [], restA: [], restB: [] };

  it('has a weight for every feature, and none that goes the wrong way', () => {
    for (const [features, weights] of [
      [PERSON_FEATURES, model.person],
      [ORGANISATION_FEATURES, model.organisation],
    ] as const) {
      expect(Object.keys(weights)).toEqual(['constant', ...Object.keys(features)]);
      const known: Readonly<Record<string, number>> = weights;
      const wrong = Object.entries(features).filter(([feature, sign]) => (known[feature] ?? 0) * sign < 0);
      expect(wrong).toEqual([]);
    }
  });

  it('is given a value for every feature, even of names without parts', () => {
    const persons = personFeatures(personParts(''), personParts('Karim Mirzan'), none);
    const organisations = organisationFeatures(organisationParts(''), organisationParts('The'), none);
    expect(persons).toHaveLength(Object.keys(PERSON_FEATURES).length);
    expect(organisations).toHaveLength(Object.keys(ORGANISATION_FEATURES).length);
    expect([...persons, ...organisations].filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});
