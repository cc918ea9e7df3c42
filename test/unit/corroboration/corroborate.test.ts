import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/corroboration/compare.ts';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import { goldStatements } from '../sample/gold.ts';
import { statement } from './statement.ts';

describe('corroborate', () => {
  it('gives the same claims whatever the order of the statements', () => {
    const expected = corroborate(goldStatements);
    fc.assert(
      fc.property(fc.shuffledSubarray([...goldStatements], { minLength: goldStatements.length }), (shuffled) => {
        expect(corroborate(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('gives each claim of a part the same statements or fewer than in the whole', () => {
    const whole = new Map(
      corroborate(goldStatements).flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...goldStatements], { minLength: 2 }), (part) => {
        const strays = corroborate(part).filter(
          ({ statements }) => new Set(statements.map((one) => whole.get(one))).size > 1,
        );
        expect(strays.map(({ text }) => text)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps words an outlet could not confirm out of the claim, its origins and its denials', () => {
    const text = 'the brake of the crane had not been inspected since 2028';
    const said = statement(text, { chain: ['Marsh Post', 'Pavel Dravec'] });
    const withheld = statement(text, { chain: ['Harbour Times', 'Lena Varga'], stance: 'withholds' });
    const claims = corroborate([said, withheld]);
    expect(claims.map(({ statements }) => statements)).toEqual([[said.id]]);
    expect(claims[0]).toMatchObject({ independent: { lower: 1, upper: 1 }, denials: [] });
  });

  it('compares each statement with a few others, not with all', () => {
    const statements = generated(5_000);
    let comparisons = 0;
    const claims = corroborate(statements, {
      compare: (a, b) => {
        comparisons += 1;
        return compare(a, b);
      },
    });
    expect(comparisons).toBeLessThan(10 * statements.length);
    expect(claims.length).toBeLessThan(statements.length);
  }, 60_000);

  it('compares a thousand copies of one wording not at all', () => {
    const copies = Array.from({ length: 1_000 }, () =>
      statement('the brake of the crane had not been inspected since 2028', { chain: ['Marsh Post', 'Pavel Dravec'] }),
    );
    let comparisons = 0;
    const claims = corroborate(copies, {
      compare: (a, b) => {
        comparisons += 1;
        return compare(a, b);
      },
    });
    expect(comparisons).toBe(0);
    expect(claims).toMatchObject([{ independent: { lower: 1, upper: 1 } }]);
  });

  it('does not chain: what lies between two claims joins one of them', () => {
    const claims = corroborate([
      statement('the bakery in Oster sold mouldy bread and stale cakes'),
      statement('the bakery in Oster sold stale cakes and warm lemonade'),
      statement('the bakery in Oster sold warm lemonade and cold soup'),
      statement('the bakery in Oster sold cold soup and bitter coffee'),
      statement('the bakery in Oster sold bitter coffee and frozen prawns'),
    ]);
    const first = claims.find(({ text }) => /mouldy/.test(text));
    expect(first?.statements.length).toBeLessThan(4);
  });

  it('keeps a denial out of the claim and lists it there', () => {
    const asserted = statement('the crew was ordered to keep working in high wind', { published: '2031-03-04' });
    const denied = statement('the crew was ordered to keep working in high wind', {
      stance: 'denies',
      published: '2031-03-06',
    });
    expect(corroborate([denied, asserted])).toMatchObject([
      { text: 'the crew was ordered to keep working in high wind', statements: [asserted.id], denials: [denied.id] },
      { text: 'denied: the crew was ordered to keep working in high wind', statements: [denied.id], denials: [] },
    ]);
  });

  it('does not count who tells what another said beside the other', () => {
    const article = 'article-of-both';
    const outer = statement('Ida Krel had told him that the Kesh lock would open in May after repairs', {
      article,
      chain: ['Marsh Post', 'Per Hult'],
    });
    const inner = statement('the Kesh lock would open in May after repairs', {
      article,
      within: outer.id,
      chain: ['Marsh Post', 'Per Hult', 'Ida Krel'],
    });
    const elsewhere = statement('The Kesh lock would open in May after repairs', {
      chain: ['Quay Gazette', 'Ida Krel'],
    });
    const [claim, ...others] = corroborate([outer, inner, elsewhere]);
    expect(others).toEqual([]);
    expect(claim!.origins.map(({ name }) => name)).toEqual(['Ida Krel']);
    expect([claim!.independent.lower, claim!.independent.upper]).toEqual([1, 1]);
    const apart = corroborate([
      { ...outer, text: inner.text },
      statement(inner.text, { article, chain: inner.chain.map(({ name }) => name) }),
    ]);
    expect([apart[0]!.independent.lower, apart[0]!.independent.upper]).toEqual([1, 2]);
  });
});

describe('an article without a date', () => {
  it('has what one person says twice in few words as one claim, and another article its own', () => {
    const by = { published: null, chain: ['Marsh Post', 'Ola Brandt'] };
    const texts = ['the log was complete', 'that the log was complete', 'the log was complete'];
    const all = texts.map((text, at) => statement(text, { ...by, article: at < 2 ? 'one' : 'two' }));
    const claims = corroborate(all).map(({ statements }) => statements.length);
    expect(claims.sort()).toEqual([1, 2]);
  });
});

/** A number in letters: 0 → "a", 27 → "bb". */
const spelled = (number: number): string =>
  (number >= 26 ? spelled(Math.floor(number / 26)) : '') + String.fromCharCode(97 + (number % 26));

/** Sentences from a small press vocabulary, so that many share words; a fifth repeat an earlier one in other words. */
function generated(count: number) {
  let state = 7;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const words = Array.from(
    { length: 1_500 },
    (_, at) => `${pick(['bar', 'del', 'fim', 'gor', 'hul', 'kan'])}${spelled(at)}${pick(['ock', 'und', 'ist'])}`,
  );
  const texts: string[] = [];
  for (let at = 0; at < count; at++) {
    const again = at > 0 && random(5) === 0;
    texts.push(
      again
        ? `${pick(texts)}, it was noted`
        : `the ${pick(words)} of the ${pick(words)} was ${pick(words)} in the ${pick(words)} ${pick(words)}`,
    );
  }
  return texts.map((text) => statement(text));
}
