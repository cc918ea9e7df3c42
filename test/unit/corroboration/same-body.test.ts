import { describe, expect, it } from 'vitest';
import { sameBody, sameOutlet } from '../../../src/corroboration/same-body.ts';
import type { LinkKind } from '../../../src/model/statement.ts';

const link = (name: string, kind: LinkKind, named = true) => ({ name, kind, named });

describe('two origins that are no persons', () => {
  it.each<readonly [string, string, LinkKind, string]>([
    ['Harbour Command (HC)', 'Harbour Command', 'organisation', 'one'],
    ['Ministry of Foreign Affairs of Chile', 'Chilean Foreign Ministry', 'government', 'one'],
    ['Ostmark Gas', 'Ostmark Gas Ltd.', 'organisation', 'one'],
    ['Harbour Pilots Union', 'HPU', 'organisation', 'perhaps'],
    ['Chilean Foreign Ministry', 'Norwegian Foreign Ministry', 'government', 'two'],
    ['Foreign Ministry', 'Chilean Foreign Ministry', 'government', 'two'],
    ['the agency', 'an agency', 'organisation', 'two'],
    ['Raman', 'Taman', 'organisation', 'two'],
    ['Farmers Party', 'Coastal Farmers Party', 'organisation', 'two'],
    ['al-Mirsadiya', 'al-Mersadiya', 'outlet', 'one'],
    ['Harbour TV', 'harbourtv.example', 'outlet', 'one'],
    ['Marsh Post', 'Marsh Press', 'outlet', 'two'],
    ['Karim Mirzan', 'Karim Mirzan', 'person', 'two'],
  ])('%s | %s, %s: %s', (a, b, kind, expected) => {
    expect(sameBody(link(a, kind), link(b, kind))).toBe(expected);
    expect(sameBody(link(b, kind), link(a, kind))).toBe(expected);
  });

  it('are nobody without a name, and never one across kinds', () => {
    expect(sameBody(link('the union', 'organisation', false), link('the union', 'organisation'))).toBe('two');
    expect(sameBody(link('Marsh Post', 'outlet'), link('Marsh Post', 'organisation'))).toBe('two');
    expect(sameOutlet('', '')).toBe(false);
  });
});

describe('outlets of like names', () => {
  it.each([
    ['Daily Times', 'The Times', false],
    ['Kesh Radio', 'Kesh News', false],
    ['State TV', 'State Radio', false],
    ['al-Mirsadiya', 'al-Mersadiya TV', true],
  ])('%s and %s: one? %s', (a, b, one) => {
    expect(sameOutlet(a, b)).toBe(one);
  });
});
