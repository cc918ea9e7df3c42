import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { recognitionModel } from '../../../src/models.ts';
import { bodiesIn } from '../../../src/recognition/bodies-in.ts';
import { observe } from '../../../src/recognition/observe.ts';

function openers(text: string): string[] {
  const document = analyse(text);
  const { words } = observe(document, recognitionModel().vocabulary);
  const bodies = bodiesIn(document.tokens, words);
  return document.tokens.flatMap(({ text: own }, i) => (bodies.has(words[i]!.word) ? [own] : []));
}

describe('names of bodies of people', () => {
  it.each([
    ['The militia Nahr Brigade left. Nahr Brigade fighters said nothing.', ['Nahr', 'Nahr']],
    ['She works for the company Velmarch, a maker of brakes.', ['Velmarch']],
    ['They fought Nahrat and other armed groups.', ['Nahrat']],
    ['They fought the Nahr Brigade and other militias.', ['Nahr']],
    ['She met Lena and other guests of the group.', []],
    ['He said that the group Ahmed leads had met.', []],
    ['The Velmarch company met Lena Varga.', []],
  ])('%s', (text, names) => {
    expect(openers(text)).toEqual(names);
  });
});
