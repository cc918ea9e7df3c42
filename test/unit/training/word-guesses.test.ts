import { describe, expect, it } from 'vitest';
import { guessOf, wideGuess } from '../../../src/recognition/guess.ts';
import { randomFrom } from '../../../training/random.ts';
import { guessWords } from '../../../training/word-guesses.ts';

const WORDS = 200;
const SEEN = 150;
const DIMENSIONS = 4;

/** Words of even number point one way, the others another. */
const points = ((random) =>
  Float32Array.from({ length: WORDS * DIMENSIONS }, (_, k) => {
    const odd = Math.floor(k / DIMENSIONS) % 2;
    return (k % DIMENSIONS === odd ? 0.9 : 0) + 0.2 * (random() - 0.5);
  }))(randomFrom(1));
const counts = new Map(
  Array.from({ length: SEEN }, (_, word) => [word, word % 2 ? Float32Array.of(0, 3) : Float32Array.of(3, 0)]),
);
const guesses = guessWords({ points, dimensions: DIMENSIONS, classes: 2, counts });
const sure = (...shares: number[]): number => wideGuess(guessOf(shares), 2);

describe('guessing words by their vectors', () => {
  it('says of words never seen what words like them are', () => {
    const unseen = Array.from(guesses.subarray(SEEN), (guess) => wideGuess(guess, 2));
    expect(unseen).toEqual(unseen.map((_, i) => ((SEEN + i) % 2 ? sure(0.1, 0.9) : sure(0.9, 0.1))));
  });

  it('guesses a word seen as though it had not been', () => {
    const odd = new Map(counts).set(0, Float32Array.of(0, 3));
    const guessed = guessWords({ points, dimensions: DIMENSIONS, classes: 2, counts: odd });
    expect(wideGuess(guessed[0]!, 2)).toBe(sure(0.9, 0.1));
  });

  it('gives the same guesses twice', () => {
    expect(guessWords({ points, dimensions: DIMENSIONS, classes: 2, counts })).toEqual(guesses);
  });
});
