import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/recognition/topics.ts';
import { BOUNDARY, CASE, type NameWord } from '../../../src/recognition/vocabulary.ts';

const word = (coarse: number, cased: number = CASE.lower): NameWord => ({ ...BOUNDARY, coarse, case: cased });
const words = (...counts: readonly number[]): NameWord[] =>
  counts.flatMap((count, coarse) => Array.from({ length: count }, () => word(coarse)));

const SHARES = [0.7, 0.1, 0.1, 0.1];

describe('the topics of a text', () => {
  it('are the classes it has more words of than other texts, the one with most more first', () => {
    expect(topicsOf(words(40, 2, 9, 30), SHARES)).toEqual([3, 2]);
  });

  it('are not the class that every text has most words of', () => {
    expect(topicsOf(words(70, 12, 11, 10), SHARES)).toEqual([1, 2]);
  });

  it('come from words without capitals alone', () => {
    const names = Array.from({ length: 50 }, () => word(3, CASE.initial));
    expect(topicsOf([...words(70, 12, 11, 10), ...names], SHARES)).toEqual([1, 2]);
  });

  it('are none for a text of a few words', () => {
    expect(topicsOf(words(1, 5, 1, 1), SHARES)).toEqual([-1, -1]);
  });
});
