import { expect, it } from 'vitest';
import { quantitiesIn } from './quantities-in.ts';

/** One test for each row: a text, and its quantities in order. */
export function quantityTable(rows: readonly (readonly [text: string, ...quantities: string[]])[]): void {
  it.each(rows.map(([text, ...quantities]) => [text, quantities] as const))('%s', (text, quantities) => {
    expect(quantitiesIn(text)).toEqual(quantities);
  });
}
