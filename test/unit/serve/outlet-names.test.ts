import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/model/statement.ts';
import { outletNames } from '../../../src/serve/outlet-names.ts';

/** `Outlet < Relay < Origin`, from the reader inwards; the origin is a person. */
const chain = (path: string): { chain: Link[] } => {
  const names = path.split(' < ');
  return {
    chain: names.map((name, at) => {
      if (at === names.length - 1) return { name, kind: 'person', role: 'origin' };
      return { name, kind: 'outlet', role: at === 0 ? 'publisher' : 'relay' };
    }),
  };
};

describe('outletNames', () => {
  it.each<[string, string[], string[][]]>([
    [
      'an article before the name, first the name it prints under',
      ['Tide < Fenn Gazette < Mara', 'The Fenn Gazette < Mara'],
      [['The Fenn Gazette', 'Fenn Gazette']],
    ],
    [
      'a romanisation',
      ['Tide < al-Mirsadiya < Mara', 'Tide < al-Mersadiya < Mara'],
      [['al-Mirsadiya', 'al-Mersadiya']],
    ],
    ['no two outlets of one town', ['Fenn Radio < Mara', 'Fenn Gazette < Mara'], []],
    ['no edition', ['The Daily Times < Mara', 'Tide < The Times < Mara'], []],
    ['no person', ['Tide < Mara', 'Tide < The Mara'], []],
    ['nothing where each has one name', ['Tide < Radio < Mara', 'Radio < Mara'], []],
  ])('joins %s', (_, paths, expected) => {
    expect(outletNames(paths.map(chain))).toEqual(expected);
  });
});
