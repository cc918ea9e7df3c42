import { describe, expect, it } from 'vitest';
import { EXPECTED_AGAIN } from './expected-again.ts';
import { ENDS, EXPECTED, type Row } from './expected-chains.ts';
import { chainWords, follow, followAll } from './marked.ts';

/** The chains behind the publisher, and those of statements inside the contents. */
function outcome({ text, head, chains, inner = [] }: Row): { chains: string[]; inner: string[] } {
  const marked = follow(text, head);
  const outer = new Set(marked.map(({ id }) => id));
  const all = followAll(text, head);
  const rest = all.statements.filter(({ id }) => !outer.has(id));
  const prefix = [...(head?.carriers ?? []), 'The Lantern < '].join(' < ');
  const links = (words: string): string => words.replace(prefix, '');
  return {
    chains: chains.map((_, i) => links(chainWords(marked, i + 1))),
    inner: rest.map((statement, i) => {
      const words = statement.content.map(([start, end]) => all.text.slice(start, end)).join(' … ');
      const expected = inner[i]?.[0];
      return `${expected && words.startsWith(expected) ? expected : words}: ${links(chainWords([statement]))}`;
    }),
  };
}

describe('chains written down beforehand', () => {
  for (const [construction, rows] of Object.entries({ ...EXPECTED, ...EXPECTED_AGAIN })) {
    describe(construction, () => {
      it.each(rows.map((row) => [row.text, row] as const))('%s', (_, row) => {
        const { chains, inner = [] } = row;
        expect(outcome(row)).toEqual({ chains, inner: inner.map(([content, links]) => `${content}: ${links}`) });
      });
    });
  }

  it.each(ENDS)('%s ends with %s', (text, end) => {
    const { name, kind } = follow(text)[0]!.chain.at(-1)!;
    expect(`${name}, ${kind}`).toBe(end);
  });
});
