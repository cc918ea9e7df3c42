import { expect, it } from 'vitest';
import { matchExpression } from '../../../src/archive/sqlite/match-expression.ts';

it.each([
  ['crane harbour', '"crane" AND "harbour"'],
  ['"safety certificate" crane', '"safety certificate" AND "crane"'],
  ['"never closed', '"never closed"'],
  ['inspect*', '"inspect*"*'],
  ['crane OR NOT ferry', '"crane" AND "OR" AND "NOT" AND "ferry"'],
  ["port's; drop", '"port\'s;" AND "drop"'],
  ['مرفأ', '"مرفأ"'],
])('looks for %j as %s', (words, expression) => {
  expect(matchExpression(words)).toBe(expression);
});

it('joins with OR when any word is enough', () => {
  expect(matchExpression('crane harbour', 'any')).toBe('"crane" OR "harbour"');
});

it.each(['', '   ', '?!', '""', '* *'])('has nothing to look for in %j', (words) => {
  expect(matchExpression(words)).toBeNull();
});
