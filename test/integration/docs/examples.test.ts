import { beforeAll, describe, expect, it } from 'vitest';
import { examplesIn } from '../../../scripts/example-blocks.ts';
import { PAGES, pageText, refreshed } from '../../../scripts/run-examples.ts';
import { buildCommand } from '../cli/hearsay.ts';

const withExamples = PAGES.filter((page) => examplesIn(pageText(page)).length > 0);

describe('examples in the documentation', () => {
  beforeAll(buildCommand, 120_000);

  it('are in the README and the tutorial', () => {
    expect(withExamples).toEqual(expect.arrayContaining(['README.md', 'docs/getting-started.md']));
  });

  it.each(withExamples)('show what the commands print: %s', (page) => {
    // After a change that is meant: npx tsx scripts/docs-examples.ts
    expect(refreshed(page)).toBe(pageText(page));
  });
});
