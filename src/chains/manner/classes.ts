import { CUE_CLASSES, type CueClass } from '../lexicon/cue-classes.ts';
import { CUE_PHRASES } from '../lexicon/cue-phrases.ts';

const byLemma = (part: 'verbs' | 'nouns' | 'adjectives'): ReadonlyMap<string, CueClass> =>
  new Map(CUE_CLASSES.flatMap((one) => one[part]?.split(' ').map((lemma) => [lemma, one] as const) ?? []));

/** The classes of cue words by lemma; where two classes have a word, the later one has it. */
export const VERBS = byLemma('verbs');
export const NOUNS = byLemma('nouns');
export const ADJECTIVES = byLemma('adjectives');

/** A class by its name, for words whose frame decides. */
export const classNamed = (name: string): CueClass => CUE_CLASSES.find((one) => one.name === name)!;

interface Phrase {
  readonly adjacent: boolean;
  readonly behind: ReadonlySet<string>;
  readonly act: CueClass;
}

/** What a verb does together with a word behind it, by the verb's lemma. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = CUE_PHRASES.reduce(
  (phrases, [name, verb, behind, adjacent]) =>
    phrases.set(verb, [
      ...(phrases.get(verb) ?? []),
      { behind: new Set(behind.split(' ')), act: classNamed(name), adjacent: adjacent !== undefined },
    ]),
  new Map<string, Phrase[]>(),
);
