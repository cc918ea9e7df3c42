import { describe, expect, it } from 'vitest';
import { follow } from './marked.ts';

describe('who is cited', () => {
  it('is the origin of the clause in front and no statement of the outlet', () => {
    const [reported, cited] = follow('[T The pier was shut], [S Bay Wire] [C reported], [C2 citing] [T2 Zayd Amin].');
    expect(reported?.chain.slice(1).map(({ name }) => name)).toEqual(['Bay Wire', 'Zayd Amin']);
    expect(cited).toBeUndefined();
  });

  it('with a verb is what somebody points to', () => {
    const [, cited] = follow('[S Lund] [C said] [T it was shut], [C2 citing] [T2 what the divers had found].');
    expect(cited).toBeDefined();
  });
});
