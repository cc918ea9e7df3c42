import { describe, expect, it } from 'vitest';
import { organisationFits } from '../../../src/identity/lexicon/organisation-classes.ts';

describe('organisationFits', () => {
  it.each([
    ['airline', 'oster airways', 'fits'],
    ['airline', 'osterair', 'fits'],
    ['airline', 'oster bank', 'excludes'],
    ['agency', 'harbour administration', 'fits'],
    ['body', 'supreme harbour tribunal', 'fits'],
    ['group', 'federation of dune guilds', 'fits'],
    ['company', 'varga international', 'fits'],
    ['company', 'varga', 'open'],
    ['company', 'ministry of trade', 'excludes'],
    ['court', 'varga', 'excludes'],
    ['ministry', 'harbour board', 'excludes'],
  ] as const)('“the %s” and %s: %s', (noun, name, expected) => {
    expect(organisationFits(noun, name.split(' '))).toBe(expected);
  });
});
