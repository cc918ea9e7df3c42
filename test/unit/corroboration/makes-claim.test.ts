import { describe, expect, it } from 'vitest';
import { corroborate } from '../../../src/corroboration/corroborate.ts';
import { makesClaim } from '../../../src/corroboration/makes-claim.ts';
import { statement } from './statement.ts';

describe('what a claim is formed of', () => {
  it.each([
    'the pier leaked',
    'the pier leaks',
    'the ship sank',
    'the mayor quit',
    'responsibility for the attack',
    'that rents rise',
    'it leaks',
    'he resigned',
    'it was shut',
    'they believed the mayor',
    'the talks failed',
    'a deal was near',
    'the pier is safe',
    'to shut the pier',
    'closing the pier',
    '40 jobs',
    'a 3% rise',
    'the harbour a ruin of rust',
    'the shutdown of the ferry terminal',
    '“a disgrace”',
    'it “a disgrace”',
  ])('%s', (text) => {
    expect(makesClaim(statement(text))).toBe(true);
  });

  it.each([
    'the letter',
    'a warning',
    'her demand for an inquiry',
    'the decision',
    'the old plan',
    'Pavel Dravec',
    'director Pavel Dravec',
    'the Port Authority',
    'the deaths',
    'it',
    'them',
    'which',
    'it had seen',
    'they believed',
    'that it was',
    'he had not said so',
    '“I know,”',
    '“They did, too,”',
    'a request for comment',
    'to comment',
    'comment',
    '“No comment.”',
    '“No.”',
    'a treaty with its northern neighbour, after eleven years of talks',
  ])('not %s', (text) => {
    expect(makesClaim(statement(text))).toBe(false);
  });

  it.each([
    'to comment on the letter about the pier',
    'whether the pier was shut',
    'that the deal had been signed',
    'how the fire in the harbour began',
  ])('not what is kept back: %s', (text) => {
    expect(makesClaim(statement(text, { stance: 'withholds' }))).toBe(false);
  });

  it.each(['Nobody', 'No one', 'None of the engineers', 'Neither Lund nor Hult'])('not what %s says', (nobody) => {
    expect(makesClaim(statement('the dam was dangerous', { chain: ['Marsh Post', nobody] }))).toBe(false);
    expect(makesClaim(statement('the dam was dangerous', { chain: ['Marsh Post', 'Noman Lund'] }))).toBe(true);
  });

  it.each([
    ['whether the pier was shut', false],
    ['“Who shut the pier?”', false],
    ['the pier was safe', true],
  ])('of what is asked or doubted: %s, %s', (text, expected) => {
    expect(makesClaim(statement(text, { stance: 'questions' }))).toBe(expected);
  });

  it('is a thing foreseen, though nothing is said of it', () => {
    expect(makesClaim(statement('a hard winter for the growers', { stance: 'predicts' }))).toBe(true);
  });

  it('is what is said and not who is named in a long part of it', () => {
    const text = 'the old pier that the men of the harbour office in Oster had been told to shut';
    const half = text.indexOf('that');
    const parts = { content: [[0, half - 1] as const, [half, text.length] as const] };
    expect(makesClaim(statement(text, { chain: ['Marsh Post', 'the harbour office'], ...parts }))).toBe(true);
  });

  it('leaves the others without a claim', () => {
    const said = statement('the brake of the crane had not been inspected since 2028');
    const named = statement('the crane');
    expect(corroborate([said, named]).flatMap(({ statements }) => statements)).toEqual([said.id]);
  });
});
