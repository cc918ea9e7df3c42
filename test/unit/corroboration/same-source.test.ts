import { describe, expect, it } from 'vitest';
import { maybeSameSource, sameNamePart, sameSource } from '../../../src/corroboration/same-source.ts';
import { foldName } from '../../../src/identity/fold-name.ts';

const reading = (a: string, b: string) => {
  const [one, other] = [foldName(a), foldName(b)];
  return sameSource(one, other) ? 'same' : maybeSameSource(one, other) ? 'doubtful' : 'different';
};

describe('two origins of one claim', () => {
  it.each([
    ['Youssef Al Haddan', 'Yusuf al-Haddan', 'same'],
    ['al-Haddan', 'Yusuf al-Haddan', 'same'],
    ['A. Berg', 'Anna Berg', 'same'],
    ['Mohammed Ali', 'Mohamed Ali', 'same'],
    ['Yusuf al-Haddan', 'Youssef Hadan', 'doubtful'],
    ['Hamid Mirhendi', 'Hameed Mir-Hendi', 'same'],
    ['Oleg Zoritsky', 'Oleg Zoritskiy', 'same'],
    ['John Smith', 'Jane Smith', 'different'],
    ['Hassan Salem', 'Hussein Salem', 'different'],
    ['Mohamed Ali', 'Mahmoud Ali', 'different'],
    ['Dan Brown', 'Don Brown', 'different'],
    ['Maria Lund', 'Mario Lind', 'different'],
    ['Maria Lund', 'Mario Lund', 'different'],
    ['Robert Nelson', 'Robert Nilson', 'doubtful'],
    ['Martin Bell', 'Martin Bill', 'doubtful'],
    ['oil ministry', 'ministry', 'different'],
    ['', '', 'different'],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(reading(a, b)).toBe(expected);
    expect(reading(b, a)).toBe(expected);
  });
});

describe('two words of names', () => {
  it.each([
    ['youssef', 'yusuf', true],
    ['talvern', 'talverni', true],
    ['tavanrud', 'tavanzar', false],
    ['tamaro', 'tamara', false],
    ['hassan', 'hussein', false],
    ['mohamed', 'mahmoud', false],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(sameNamePart(a, b)).toBe(expected);
  });
});
