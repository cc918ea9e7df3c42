import type { Token } from '../language/document.ts';
import { KNOWN_AS } from './lexicon.ts';
import type { NameWord } from './vocabulary.ts';

/** What bodies of people are called: a name right behind is theirs, and nobody's. */
const KINDS = new Set(
  (
    'agency airline alliance bank broadcaster channel club coalition college company daily faction firm group magazine ' +
    'militia movement network newspaper organisation organization party portal startup union university website weekly'
  ).split(' '),
);

/**
 * The first words of names that stand behind a word for a body of people somewhere in the text ("the militia Nahr Brigade"),
 * but for words that lists know as names of people.
 *
 * @returns keys of words
 */
export function bodiesIn(tokens: readonly Token[], words: readonly NameWord[]): ReadonlySet<number> {
  const bodies = new Set<number>();
  words.forEach(({ word, capital, bits }, i) => {
    if (capital && KINDS.has(tokens[i - 1]?.text ?? '') && !(bits & KNOWN_AS.person)) bodies.add(word);
  });
  return bodies;
}
