import { describe, expect, it } from 'vitest';
import { flatten } from '../../../src/attribution/flatten.ts';
import { beginLabel } from '../../../src/attribution/labels.ts';
import { settle } from '../../../src/attribution/settle.ts';
import type { TokenRange } from '../../../src/language/document.ts';
import { tokensIn } from '../../../src/language/tokens-in.ts';
import { marked } from './marked.ts';

const TEXT = 'Lund, the owner, said on Monday that the pier is shut. Brandt warned that the pier leaks.';
const { document, span } = marked(TEXT);
const range = (words: string): TokenRange => tokensIn(document, span(words));
const words = (part: TokenRange | null): string =>
  part ? TEXT.slice(document.tokens[part.from]!.start, document.tokens[part.to - 1]!.end) : '–';

const FOUND = [
  { cue: range('said'), source: range('Lund'), content: [range('that the pier is shut')] },
  { cue: range('warned'), source: range('Brandt'), content: [range('that the pier leaks')] },
];

/** What comes of the relations when rules did this to their labels. */
function settled(change: (labels: Uint8Array) => void): string[] {
  const before = flatten(document, FOUND);
  const after = before.slice();
  change(after);
  return settle(document, FOUND, before, after).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  );
}

describe('relations after rules', () => {
  it('stay as they were where no rule changed a label', () => {
    expect(settled(() => {})).toEqual(['Lund | said | that the pier is shut', 'Brandt | warned | that the pier leaks']);
  });

  it('keep cue and content where a rule only made the source longer', () => {
    const { from, to } = range('Lund, the owner,');
    const begin = beginLabel('source', 'after');
    expect(
      settled((labels) => {
        labels.fill(begin + 1, from, to - 1);
        labels[from] = begin;
      })[0],
    ).toBe('Lund, the owner | said | that the pier is shut');
  });

  it('have no source where a rule took it away', () => {
    const { from, to } = range('Brandt');
    expect(settled((labels) => labels.fill(0, from, to))[1]).toBe('– | warned | that the pier leaks');
  });

  it('go where a rule took their content away', () => {
    const { from, to } = range('that the pier leaks');
    expect(settled((labels) => labels.fill(0, from, to))).toEqual(['Lund | said | that the pier is shut']);
  });
});
