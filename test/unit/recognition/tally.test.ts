import { describe, expect, it } from 'vitest';
import { Tally } from '../../../src/recognition/tally.ts';

const tallied = (...columns: number[]): Tally => {
  const tally = new Tally(3);
  for (const column of columns) tally.add(7, column);
  return tally;
};

describe('a verdict', () => {
  it('is none for what was never met', () => {
    expect(tallied(1).verdict(8, -1)).toBe(-1);
  });

  it('does not count whoever asks', () => {
    expect(tallied(1).verdict(7, 1)).toBe(-1);
    expect(tallied(1, 2).verdict(7, 1)).toBe(tallied(2).verdict(7, -1));
  });

  it('tells the column, the agreement and the number of counts apart', () => {
    const verdicts = [tallied(1), tallied(2), tallied(1, 1), tallied(1, 1, 1), tallied(1, 1, 2), tallied(1, 2)];
    expect(new Set(verdicts.map((tally) => tally.verdict(7, -1))).size).toBe(verdicts.length);
  });

  it('holds for a thousand keys', () => {
    const tally = new Tally(3);
    for (let key = 0; key < 1000; key++) tally.add(key, key % 3);
    for (let key = 0; key < 1000; key++) expect(tally.verdict(key, -1)).toBe(tallied(key % 3).verdict(7, -1));
  });
});
