import type { Token } from '../language/document.ts';
import { KNOWN_AS } from './lexicon.ts';
import type { NameWord } from './vocabulary.ts';

/** What bodies of people are called: a name right behind is theirs, and nobody's. */
const KINDS =
  'agency airline alliance bank broadcaster channel club coalition college company daily faction firm group magazine ' +
  'militia movement network newspaper organisation organization party portal startup union university website weekly';
const ONE = new Set(KINDS.split(' '));
const MANY = new Set(
  KINDS.split(' ').map((kind) => (/[^aeiou]y$/u.test(kind) ? `${kind.slice(0, -1)}ies` : `${kind}s`)),
);
/** Words of "and other armed groups" that may stand between. */
const BETWEEN = 2;

/**
 * The first words of names that stand behind a word for a body of people somewhere in the text ("the militia Nahr Brigade") or
 * are one of several ("Nahr Brigade and other armed groups"; Hearst 1992), but for words that lists know as names of people.
 *
 * @returns keys of words
 */
export function bodiesIn(tokens: readonly Token[], words: readonly NameWord[]): ReadonlySet<number> {
  const bodies = new Set<number>();
  words.forEach(({ capital }, i) => {
    if (!capital) return;
    if (ONE.has(tokens[i - 1]?.text ?? '')) add(i);
    if (!words[i + 1]?.capital && isOneOfSeveral(tokens, i + 1)) add(openingOf(words, i));
  });
  return bodies;

  function add(i: number): void {
    const { word, bits } = words[i]!;
    if (!(bits & KNOWN_AS.person)) bodies.add(word);
  }
}

function isOneOfSeveral(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.text !== 'and' || tokens[from + 1]?.text !== 'other') return false;
  return tokens.slice(from + 2, from + 3 + BETWEEN).some(({ text }) => MANY.has(text));
}

function openingOf(words: readonly NameWord[], i: number): number {
  let from = i;
  while (words[from - 1]?.capital) from--;
  return from;
}
