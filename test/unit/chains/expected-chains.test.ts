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

  it('proves every link behind the publisher with words of the text', () => {
    const bare = Object.values({ ...EXPECTED, ...EXPECTED_AGAIN })
      .flat()
      .filter(({ head }) => head === undefined)
      .flatMap(({ text }) => {
        const { text: plain, statements } = followAll(text);
        const words = (span: readonly [number, number] | undefined): string => (span ? plain.slice(...span) : '');
        return statements.flatMap(({ chain }) =>
          chain
            .filter(({ role }) => role === 'relay' || role === 'origin')
            .filter(({ span, evidence }) => words(span).trim() === '' || words(evidence).trim() === '')
            .map(({ name, role, span, evidence }) => `${text}: ${role} ${name} [${words(span)}] [${words(evidence)}]`),
        );
      });
    expect(bare).toEqual([]);
  });

  it.each(ENDS)('%s ends with %s', (text, end) => {
    const { name, kind } = follow(text)[0]!.chain.at(-1)!;
    expect(`${name}, ${kind}`).toBe(end);
  });
});
