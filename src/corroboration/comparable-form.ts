import { stem } from './stem.ts';
import { SYNONYMS } from './synonyms.ts';

const ONE_FOR_ALL: ReadonlyMap<string, string> = new Map(
  SYNONYMS.trim()
    .split('\n')
    .map((line) => line.split(' ').map(stem))
    .flatMap(([first = '', ...rest]) => rest.map((other) => [other, first] as const)),
);

/** The form under which a word is compared: its stem, or the stem that stands for its synonyms. */
export const comparableForm = (word: string): string => {
  const found = stem(word);
  return ONE_FOR_ALL.get(found) ?? found;
};
