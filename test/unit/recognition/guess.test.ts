import { describe, expect, it } from 'vitest';
import { guessOf, wideGuess } from '../../../src/recognition/guess.ts';

const CLASSES = 4;
const wide = (...shares: number[]): number => wideGuess(guessOf(shares), CLASSES);

describe('a guess', () => {
  it('tells apart what comes first, what comes second and how sure it is', () => {
    const guesses = [
      [0.95, 0.05, 0, 0],
      [0.6, 0.4, 0, 0],
      [0.6, 0, 0.4, 0],
      [0.4, 0.6, 0, 0],
      [0.28, 0.24, 0.24, 0.24],
    ].map(guessOf);
    expect(new Set(guesses).size).toBe(guesses.length);
  });

  it('is one for shares that differ by little', () => {
    expect(guessOf([0.62, 0.3, 0.05, 0.03])).toBe(guessOf([0.58, 0.33, 0.04, 0.05]));
  });

  it('is wide without its second class and the finer degrees', () => {
    expect(wide(0.6, 0.4, 0, 0)).toBe(wide(0.95, 0, 0.05, 0));
    expect(wide(0.6, 0.4, 0, 0)).not.toBe(wide(0.4, 0.3, 0.2, 0.1));
    expect(wide(0.6, 0.4, 0, 0)).not.toBe(wide(0.4, 0.6, 0, 0));
  });

  it('stays none when there is none', () => {
    expect(wideGuess(-1, CLASSES)).toBe(-1);
  });
});
