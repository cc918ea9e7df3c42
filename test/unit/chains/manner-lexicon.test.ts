import { describe, expect, it } from 'vitest';
import { CUE_CLASSES } from '../../../src/chains/lexicon/cue-classes.ts';
import { CUE_PHRASES } from '../../../src/chains/lexicon/cue-phrases.ts';

describe('the lexicon of cue words', () => {
  it.each(['verbs', 'nouns', 'adjectives'] as const)('has each of its %s in one class', (part) => {
    const words = CUE_CLASSES.flatMap((one) => one[part]?.split(' ') ?? []);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('names the literature of every class', () => {
    for (const { name, source } of CUE_CLASSES) expect(source, name).toMatch(/(?:19|20)\d\d/u);
  });

  it('has a class for every phrase', () => {
    const names = new Set(CUE_CLASSES.map(({ name }) => name));
    expect(CUE_PHRASES.filter(([act]) => !names.has(act))).toEqual([]);
  });
});
