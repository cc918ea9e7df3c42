import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster } from '../../../src/entities/cluster.ts';
import type { Judgement, Persona } from '../../../src/entities/types.ts';

const persona = (id: string, field: string | null = 'state'): Persona => ({
  ...{ id, class: 'person', kind: 'person', name: `${id} tervani`, country: null, office: null, field },
  ...{ article: null, beside: [] },
});
const judgement = (a: string, b: string, relation: Judgement['relation'] = 'same', score = 0.9): Judgement => ({
  ...{ a: a < b ? a : b, b: a < b ? b : a, relation, score, reasons: [], author: 'model 1' },
});
const personas = ['a', 'b', 'c', 'd'].map((id) => persona(id));

describe('clusters', () => {
  it('join along judgements, and not across a "two"', () => {
    expect(cluster(personas, [judgement('a', 'b'), judgement('b', 'c')])).toEqual([['a', 'b', 'c'], ['d']]);
    expect(
      cluster(personas, [judgement('a', 'b', 'same', 0.95), judgement('b', 'c'), judgement('a', 'c', 'two')]),
    ).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('keep to what a person decided, the later decision before the earlier', () => {
    const same = { relation: 'same', one: ['a'], other: ['c'] } as const;
    const two = { relation: 'two', one: ['c'], other: ['a'] } as const;
    const judged = [judgement('a', 'c', 'two')];
    expect(cluster(personas, judged, [same])).toContainEqual(['a', 'c']);
    expect(cluster(personas, [judgement('a', 'c')], [same, two])).not.toContainEqual(['a', 'c']);
    expect(cluster(personas, judged, [two, same])).toContainEqual(['a', 'c']);
  });

  it('of one split keep to it as far as no later merge says otherwise', () => {
    const split = { relation: 'two', one: ['a', 'b'], other: ['c', 'd'] } as const;
    const judged = [judgement('a', 'c'), judgement('b', 'd', 'two')];
    expect(cluster(personas, judged, [split])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const merge = { relation: 'same', one: ['b'], other: ['c', 'd'] } as const;
    expect(cluster(personas, judged, [split, merge])).toEqual([['a'], ['b', 'c', 'd']]);
    expect(cluster(personas, judged, [merge, split])).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('leave a name without facts alone where it could be either of two', () => {
    const open = persona('o', null);
    expect(cluster([...personas, open], [judgement('a', 'o')])).toContainEqual(['a', 'o']);
    expect(cluster([...personas, open], [judgement('a', 'o'), judgement('b', 'o')])).toContainEqual(['o']);
    expect(
      cluster([...personas, open], [judgement('a', 'o'), judgement('b', 'o'), judgement('a', 'b')]),
    ).toContainEqual(['a', 'b', 'o']);
  });

  it('are the same in every order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const all = ids.map((id, at) => persona(id, at % 3 === 0 ? null : 'state'));
    const pair = fc.tuple(
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 15 }), fc.infiniteStream(fc.nat()), (pairs, keys) => {
        const judged = new Map(
          pairs
            .filter(([a, b]) => a !== b)
            .map(([a, b, same, score]) => judgement(a, b, same ? 'same' : 'two', score / 4))
            .map((one) => [`${one.a} ${one.b}`, one]),
        );
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, key: keys.next().value ?? 0 }))
            .sort((x, y) => x.key - y.key)
            .map(({ one }) => one);
        const expected = cluster(all, [...judged.values()]);
        expect(cluster(shuffled(all), shuffled([...judged.values()]))).toEqual(expected);
      }),
    );
  });
});
