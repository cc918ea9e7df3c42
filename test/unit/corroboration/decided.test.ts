import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../src/corroboration/build-claim.ts';
import type { Decisions } from '../../../src/corroboration/decided.ts';
import { statement } from './statement.ts';

const TEXT = 'the crane had not been inspected since 2028';

/** Decisions of Mara, by the names they are about: "A = B", "A ≠ B". */
const decidedBy =
  (...sayings: readonly string[]): Decisions =>
  (a, b) => {
    const says = (sign: string): boolean =>
      sayings.some((one) => one === `${a.name} ${sign} ${b.name}` || one === `${b.name} ${sign} ${a.name}`);
    if (says('=')) return { says: 'one', by: 'mara' };
    return says('≠') ? { says: 'two', by: 'mara' } : null;
  };

const OUTLETS = ['Marsh Post', 'Hill Echo', 'Lake News', 'Quay Courier'];

const count = (names: readonly string[], decisions: Decisions, text = TEXT) => {
  const statements = names.map((name, at) => statement(text, { chain: [OUTLETS[at]!, name] }));
  const claims = [statements, statements.toReversed()].map((own) =>
    buildClaim({ statements: own, denials: [] }, decisions),
  );
  const { independent } = claims[0]!;
  expect(claims[1]!.independent).toEqual(independent);
  return { range: `${independent.lower}–${independent.upper}`, reasons: independent.reasons };
};

describe('a person’s decisions', () => {
  it.each([
    ['make two names one', ['Idris Maalo', 'Pavel Dravec'], ['Idris Maalo = Pavel Dravec'], '1–1'],
    ['leave others two', ['Idris Maalo', 'Marit Holm'], ['Idris Maalo = Pavel Dravec'], '2–2'],
    ['part two names that are alike', ['Yusuf Haddan', 'Youssef Haddan'], ['Yusuf Haddan ≠ Youssef Haddan'], '2–2'],
    ['make sure what was doubtful', ['Yusuf Haddan', 'Youssef Hadan'], ['Yusuf Haddan = Youssef Hadan'], '1–1'],
    [
      'join all that hangs on either',
      ['Youssef Haddan', 'Idris Maalo', 'Yusuf Haddan'],
      ['Idris Maalo = Yusuf Haddan'],
      '1–1',
    ],
    [
      'keep two apart whom a third is like',
      ['Haddan', 'Yusuf Haddan', 'Youssef Haddan'],
      ['Yusuf Haddan ≠ Youssef Haddan'],
      '2–3',
    ],
    [
      'keep a merge from joining what is parted',
      ['Yusuf Haddan', 'Youssef Haddan', 'Idris Maalo'],
      ['Yusuf Haddan ≠ Youssef Haddan', 'Yusuf Haddan = Idris Maalo', 'Youssef Haddan = Idris Maalo'],
      '2–2',
    ],
  ])('%s', (_, names, sayings, expected) => {
    expect(count(names, decidedBy(...sayings)).range).toBe(expected);
  });

  it('stand with the reason, with who decided', () => {
    expect(count(['Idris Maalo', 'Pavel Dravec'], decidedBy('Idris Maalo = Pavel Dravec')).reasons).toMatchObject([
      { because: 'same origin', evidence: ['Idris Maalo', 'Pavel Dravec'], decidedBy: 'mara' },
    ]);
  });

  it('are not told where the names show it', () => {
    const { reasons } = count(['Idris Maalo', 'Idris Maalo'], decidedBy('Idris Maalo = Idris Maalo'));
    expect(reasons.map(({ decidedBy: by }) => by)).toEqual([undefined]);
  });

  it('hold for the body somebody speaks for', () => {
    const said = (outlet: string, name: string, speaksFor: string) => ({
      ...statement(TEXT, { chain: [outlet] }),
      chain: [
        { name: outlet, kind: 'outlet', role: 'publisher' } as const,
        { name, kind: 'person', role: 'origin', speaksFor } as const,
      ],
    });
    const statements = [
      said('Marsh Post', 'Mara Quill', 'Harbour Works'),
      said('Hill Echo', 'Odo Fennick', 'Crane Union'),
    ];
    const range = (...sayings: readonly string[]) =>
      buildClaim({ statements, denials: [] }, decidedBy(...sayings)).independent.upper;
    expect([range(), range('Harbour Works = Crane Union')]).toEqual([2, 1]);
  });
});
