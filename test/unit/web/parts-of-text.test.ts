import { describe, expect, it } from 'vitest';
import { partsOfText } from '../../../web/outlets/parts-of-text.ts';
import { factsInWords } from '../../../web/words/outlet-facts.ts';

const of = (characters: number) => ({ statements: 1, characters });
const rests = { person: of(30), body: of(20), unnamed: of(10), nobody: of(0), own: of(0) };

describe('the parts of an outlet’s text', () => {
  it('are what others say, by what it rests on, and the rest', () => {
    const parts = partsOfText({ rests, characters: 100 });
    expect(parts.map(({ part, length, share }) => [part, length, share])).toEqual([
      ['person', 30, 0.3],
      ['body', 20, 0.2],
      ['unnamed', 10, 0.1],
      ['nobody', 0, 0],
      ['own', 0, 0],
      ['voice', 40, 0.4],
    ]);
  });

  it('are never more than the whole', () => {
    const parts = partsOfText({ rests, characters: 50 });
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(parts.at(-1)).toMatchObject({ part: 'voice', length: 0, share: 0 });
    const none = { person: of(0), body: of(0), unnamed: of(0), nobody: of(0), own: of(0) };
    expect(partsOfText({ rests: none, characters: 0 }).every(({ share }) => Number.isFinite(share))).toBe(true);
  });
});

it('says what is known of an outlet, and nothing else', () => {
  const facts = {
    id: 'x',
    names: ['X'],
    domains: ['x.example'],
    country: 'CL',
    language: 'es',
    agency: true,
    link: null,
  };
  expect(factsInWords(facts)).toEqual(['news agency', 'Chile', 'in Spanish', 'x.example']);
  expect(factsInWords({ ...facts, domains: [], country: null, language: null, agency: false })).toEqual([]);
});
