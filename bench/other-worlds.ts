import { stem } from '../src/corroboration/stem.ts';
import { termWeight } from '../src/corroboration/term-weight.ts';

const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/u;
const LETTERS = ['bcdfghjklmnpqrstvwxz', 'aeiouy'] as const;

/** What is said by so many that it is the language, not the story. */
const ORDINARY = 0.5;

/** A name or a rarer word in other letters, vowels for vowels: as long as it was. */
function renamed(word: string, world: number): string {
  if (termWeight(stem(word.toLowerCase())) < ORDINARY || TIME.test(word)) return word;
  return [...word]
    .map((letter) => {
      const ring = LETTERS.find((one) => one.includes(letter.toLowerCase()));
      if (!ring) return letter;
      const put = ring[(ring.indexOf(letter.toLowerCase()) + world) % ring.length]!;
      return letter === letter.toLowerCase() ? put : put.toUpperCase();
    })
    .join('');
}

/** A text as another world would print it: the same language, other names and things. World 0 is this one. */
export const inWorld = (text: string, world: number): string =>
  world === 0 ? text : text.replace(/\p{L}{4,}/gu, (word) => renamed(word, world));

/** The day an article is of when forty come each day. */
export function dayOf(i: number): string {
  return new Date(Date.UTC(2021, 0, 1) + Math.floor(i / 40) * 86_400_000).toISOString().slice(0, 10);
}
