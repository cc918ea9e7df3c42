import { describe, expect, it } from 'vitest';
import { scoreAttribution } from '../../../eval/score-attribution.ts';
import type { Relation } from '../../../src/model/statement.ts';

const TEXT = 'Lund said the old pier is shut now';
/** Offsets of words by number. */
const words = (...numbers: number[]): [number, number][] =>
  numbers.map((n) => {
    const start = TEXT.split(' ').slice(0, n).join(' ').length + (n > 0 ? 1 : 0);
    return [start, start + TEXT.split(' ')[n]!.length];
  });
const gold: Relation = { source: words(0), cue: words(1), content: words(2, 3, 4, 5, 6) };
const f1 = (predicted: Relation[], annotators: Relation[][] = [[gold]]) => {
  const score = scoreAttribution([{ text: TEXT, gold: annotators, predicted }]);
  return Object.fromEntries(
    Object.entries(score).map(([figure, { f1: value }]) => [figure, Math.round(value * 1000) / 1000]),
  );
};

describe('attribution score', () => {
  it('is full for the same relation', () => {
    expect(f1([gold])).toEqual({ content: 1, source: 1, cue: 1, relation: 1, 'relation+source': 1, full: 1, exact: 1 });
  });

  it('counts a content of half the words as the relation, not as exact', () => {
    expect(f1([{ ...gold, content: words(2, 3, 4) }])).toMatchObject({ content: 0.75, relation: 1, full: 1, exact: 0 });
  });

  it('does not count a content of fewer than half the words', () => {
    expect(f1([{ ...gold, content: words(2, 3) }])).toMatchObject({ relation: 0, full: 0 });
  });

  it('asks for the source, then for the cue', () => {
    expect(f1([{ ...gold, source: words(7) }])).toMatchObject({ relation: 1, 'relation+source': 0, full: 0 });
    expect(f1([{ ...gold, cue: words(7) }])).toMatchObject({ 'relation+source': 1, full: 0 });
  });

  it('matches one to one', () => {
    expect(f1([gold, gold])).toMatchObject({ relation: 0.667 });
  });

  it('weighs the annotators of an article equally', () => {
    expect(f1([gold], [[gold], []])).toMatchObject({ relation: 0.667 });
  });
});
