import { describe, expect, it } from 'vitest';
import { follow } from './marked.ts';

const bodyOf = (notation: string): string | undefined => follow(notation)[0]!.chain.at(-1)!.speaksFor;

describe('the body a source speaks for', () => {
  it.each([
    ['[S Harbour Ministry spokesman Zayd Amin] [C said] [T the pier was shut].', 'Harbour Ministry'],
    ['[S the Harbour Ministry’s spokesman, Zayd Amin,] [C said] [T the pier was shut].', 'Harbour Ministry'],
    ['[S Zayd Amin, a spokesman for the Harbour Ministry,] [C said] [T the pier was shut].', 'Harbour Ministry'],
    ['[S A spokeswoman for the Harbour Ministry] [C said] [T the pier was shut].', 'Harbour Ministry'],
    [
      'Harbour Ministry spokeswoman Lena Varga came on Monday. [S Varga] [C said] [T the pier was shut].',
      'Harbour Ministry',
    ],
    ['[S Zayd Amin, the harbour master,] [C said] [T the Harbour Ministry’s pier was shut].', undefined],
    ['[S Zayd Amin, who met a spokesman for the Harbour Ministry,] [C said] [T the pier was shut].', undefined],
    ['[S the Harbour Ministry] [C said] [T its spokesman Zayd Amin was ill].', undefined],
  ])('%s', (notation, expected) => {
    expect(bodyOf(notation)).toBe(expected);
  });
});
