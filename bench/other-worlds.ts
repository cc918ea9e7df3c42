import { stem } from '../src/corroboration/stem.ts';
import { termWeight } from '../src/corroboration/term-weight.ts';

const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/u;
const WORD = /\p{L}{4,}/gu;
const ENDING = /(?:ings?|ed|ers?|s)$/u;

/** What is said by so many that it is the language, not the story. */
const ORDINARY = 0.5;
/** One ordinary word in so many is another in another world: ten words in a row are hardly ever the same. */
const REPLACED = 4;

const isOrdinary = (word: string): boolean => termWeight(stem(word.toLowerCase())) < ORDINARY;

/** A number from 0 to 2³² − 1 for some words in a world. */
function hashOf(words: string, world: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(world, 0x9e3779b1);
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Texts as other worlds would print them: the same language, other names and things. World 0 is this one. */
export interface Worlds {
  /** Names and rarer words in other letters. */
  readonly named: (text: string, world: number) => string;
  /** And some of the ordinary words replaced, so that nothing is copied from one world to the next. */
  readonly told: (text: string, world: number) => string;
}

/**
 * Worlds like the one of some texts. A name or a rarer word becomes another of as many letters, which follow one another as they do in
 * the texts: as many names sound alike as do there. An ordinary word becomes another ordinary one of as many letters, the same wherever
 * the same words stand in one world.
 */
export function worldsLike(texts: readonly string[]): Worlds {
  const rare = new Set<string>();
  const ordinary = new Map<number, string[]>();
  const seen = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (seen.has(word)) continue;
      seen.add(word);
      if (!isOrdinary(word)) rare.add(word.toLowerCase());
      else if (word === word.toLowerCase()) ordinary.set(word.length, [...(ordinary.get(word.length) ?? []), word]);
    }
  }
  const letters = new LetterRuns(rare);
  const named = (text: string, world: number): string => {
    if (world === 0) return text;
    return text.replace(WORD, (word) => (TIME.test(word) || isOrdinary(word) ? word : letters.another(word, world)));
  };
  const told = (text: string, world: number): string => {
    if (world === 0) return text;
    let before = '';
    return named(text, world).replace(WORD, (word) => {
      const hash = hashOf(`${before} ${word}`, world);
      before = word;
      const others = word === word.toLowerCase() && isOrdinary(word) ? ordinary.get(word.length) : undefined;
      return others && hash % REPLACED === 0 ? others[Math.floor(hash / REPLACED) % others.length]! : word;
    });
  };
  return { named, told };
}

/** Which letter follows two others in some words, and how often. */
class LetterRuns {
  readonly #after = new Map<string, string>();
  readonly #made = new Map<string, string>();

  constructor(words: Iterable<string>) {
    const after = new Map<string, string[]>();
    for (const word of words) {
      const run = `  ${word.replace(ENDING, '')}`;
      for (let at = 2; at < run.length; at++) {
        const two = run.slice(at - 2, at);
        const list = after.get(two);
        if (list) list.push(run[at]!);
        else after.set(two, [run[at]!]);
      }
    }
    for (const [two, next] of after) this.#after.set(two, next.join(''));
  }

  /** A word of as many letters, with the same ending and capitals. */
  another(word: string, world: number): string {
    const small = word.toLowerCase();
    const key = `${small} ${world}`;
    const made = this.#made.get(key) ?? this.#make(small, world);
    this.#made.set(key, made);
    return [...made].map((letter, at) => (word[at] === small[at] ? letter : letter.toUpperCase())).join('');
  }

  #make(word: string, world: number): string {
    const ending = ENDING.exec(word)?.[0] ?? '';
    const own = word.slice(0, word.length - ending.length);
    let made = '  ';
    for (let at = 0; at < own.length; at++) {
      const next = this.#after.get(made.slice(-2)) ?? this.#after.get('  ')!;
      made += next[hashOf(`${own} ${at}`, world) % next.length]!;
    }
    return made.slice(2) + ending;
  }
}

/** The day an article is of when forty come each day. */
export function dayOf(i: number): string {
  return new Date(Date.UTC(2021, 0, 1) + Math.floor(i / 40) * 86_400_000).toISOString().slice(0, 10);
}
