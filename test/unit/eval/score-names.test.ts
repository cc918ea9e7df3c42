import { describe, expect, it } from 'vitest';
import { NAIVE_NAMES } from '../../../eval/naive-names.ts';
import { bestF1, recallAt } from '../../../eval/score-names.ts';
import type { NamePair } from '../../../training/name-pairs.ts';

/** Pairs whose score is in their first name. */
const pairs = (same: boolean, ...scores: readonly number[]): NamePair[] =>
  scores.map((score) => ({ a: String(score), b: '', same, kind: 'person' }));
const score = ({ a }: NamePair): number => Number(a);

describe('the best F1', () => {
  it('is taken over thresholds, with equal scores on one side', () => {
    expect(bestF1([...pairs(true, 0.9, 0.8), ...pairs(false, 0.7, 0.1)], score)).toEqual({ f1: 1, at: 0.8 });
    expect(bestF1([...pairs(true, 0.9, 0.2), ...pairs(false, 0.7, 0.1)], score)).toEqual({ f1: 0.8, at: 0.2 });
    expect(bestF1([...pairs(true, 0.5), ...pairs(false, 0.5)], score).f1).toBeCloseTo(2 / 3);
  });
});

describe('the recall at a share of false', () => {
  it('counts what is above the score of the first pair of two names that may not pass', () => {
    const two = pairs(false, 0.9, 0.5, 0.1, 0.1);
    expect(recallAt(0.25, pairs(true, 0.8, 0.5, 0.3), two, score)).toEqual({ recall: 1 / 3, at: 0.5 });
    expect(recallAt(0, pairs(true, 0.95, 0.9), two, score)).toEqual({ recall: 0.5, at: 0.9 });
  });
});

describe('the naive ways', () => {
  it.each([
    ['equal when folded', 'Al-Haddan', 'al haddan', 1],
    ['equal when folded', 'Haddan', 'Hadan', 0],
    ['Levenshtein, words sorted', 'Karim Mirzan', 'Mirzan, Karim', 1],
    ['Levenshtein, words sorted', 'Mirzan', 'Mirza', 5 / 6],
    // Six letters match, two of them in another order; three open both.
    ['Jaro-Winkler', 'Martha', 'Marhta', 0.961],
    ['Jaro-Winkler', 'ab', 'xy', 0],
  ])('%s: %s, %s', (way, a, b, likeness) => {
    expect(NAIVE_NAMES[way]!(a, b)).toBeCloseTo(likeness, 3);
  });
});
