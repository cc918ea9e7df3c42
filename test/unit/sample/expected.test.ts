import { describe, expect, it } from 'vitest';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import { digest, gold, goldStatements } from './gold.ts';

describe('the bundled sample', () => {
  it('has fourteen articles by five outlets, each headline on a line of its own', () => {
    const lines = digest.split('\n');
    expect(gold.articles.map(({ title }) => title).filter((title) => !lines.includes(title))).toEqual([]);
    expect(gold.articles).toHaveLength(14);
    expect(new Set(gold.articles.map(({ outlet }) => outlet)).size).toBe(5);
  });

  it('quotes its statements word for word', () => {
    expect(gold.statements.map(({ content }) => content).filter((content) => !digest.includes(content))).toEqual([]);
    expect(gold.statements.length).toBeGreaterThanOrEqual(45);
  });

  it('says which spellings of every name are right', () => {
    const used = gold.statements.flatMap(({ chain }) => chain);
    expect(used.filter((name) => !new RegExp(gold.names[name] ?? '$^', 'iu').test(name.toLowerCase()))).toEqual([]);
  });
});

describe('claims of the sample, from its gold statements', () => {
  const claims = corroborate(goldStatements);

  it.each(gold.claims)('$claim', (expected) => {
    const claim = claims.find(({ text }) => text.toLowerCase() === expected.claim.toLowerCase());
    expect(claim?.text ?? claims.map(({ text }) => text)).toEqual(expect.any(String));
    if (!claim) return;
    expect({
      outlets: [...claim.outlets].sort(),
      articles: claim.articles.length,
      statements: claim.statements.length,
      origins: claim.origins.map(({ name }) => name).sort(),
      independent: { lower: claim.independent.lower, upper: claim.independent.upper },
      denials: claim.denials.length,
      drift: claim.variants.flatMap(({ drift }) => drift),
    }).toEqual({
      outlets: [...expected.outlets].sort(),
      articles: expected.articles,
      statements: expected.statements,
      origins: [...expected.origins].sort(),
      independent: expected.independent,
      denials: expected.denials,
      drift: expected.drift,
    });
  });

  it('joins nothing else', () => {
    const expected = new Set(gold.claims.map(({ claim }) => claim.toLowerCase()));
    const others = claims.filter(({ text, statements }) => statements.length > 1 && !expected.has(text.toLowerCase()));
    expect(others.map(({ text }) => text)).toEqual([]);
  });

  it('puts every statement into one claim', () => {
    expect(claims.flatMap(({ statements }) => statements).sort()).toEqual(goldStatements.map(({ id }) => id).sort());
  });
});
