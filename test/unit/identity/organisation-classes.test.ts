import { describe, expect, it } from 'vitest';
import { organisationFits, outletFits } from '../../../src/identity/lexicon/organisation-classes.ts';

describe('outletFits', () => {
  it.each([
    ['newspaper', 'Oster Courier', 'fits'],
    ['newspaper', 'El Norte', 'open'],
    ['newspaper', 'Radio Tarn', 'excludes'],
    ['group', 'El Norte', 'excludes'],
    ['company', 'El Norte', 'excludes'],
  ] as const)('“the %s” and %s: %s', (noun, name, expected) => {
    expect(outletFits(noun, name)).toBe(expected);
  });
});

describe('organisationFits', () => {
  it.each([
    ['airline', 'Oster Airways', 'fits'],
    ['airline', 'OsterAir', 'fits'],
    ['airline', 'Oster Bank', 'excludes'],
    ['agency', 'Harbour Administration', 'fits'],
    ['body', 'Supreme Harbour Tribunal', 'fits'],
    ['group', 'Federation of Dune Guilds', 'fits'],
    ['company', 'Varga International', 'fits'],
    ['company', 'Varga', 'open'],
    ['group', 'Senate', 'excludes'],
    ['agency', 'Varga Foods', 'excludes'],
    ['company', 'Ministry of Trade', 'excludes'],
    ['party', 'JHC', 'open'],
    ['party', 'Varga', 'excludes'],
    ['court', 'JHC', 'excludes'],
    ['court', 'Varga', 'excludes'],
    ['ministry', 'Harbour Board', 'excludes'],
  ] as const)('“the %s” and %s: %s', (noun, name, expected) => {
    expect(organisationFits(noun, name)).toBe(expected);
  });
});
