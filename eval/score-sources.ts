import { foldName } from '../src/identity/fold-name.ts';
import { isTitleWord } from '../src/identity/lexicon/titles.ts';
import type { Speaker } from '../src/identity/speakers.ts';
import type { Span } from '../src/model/span.ts';

/** One source labelled by hand; spans are UTF-16 offsets in the article of its corpus. */
export interface GoldSource {
  readonly corpus: 'polnear' | 'worldwide';
  readonly article: string;
  /** `dev`: its errors were read while the rules were written. `check`: measured only. */
  readonly part: 'dev' | 'check';
  readonly drawn: 'at random' | 'by form';
  readonly kind:
    | 'full'
    | 'surname'
    | 'title'
    | 'pronoun'
    | 'role'
    | 'nationality'
    | 'organisation'
    | 'cataphora'
    | 'document'
    | 'unnamed';
  readonly source: Span;
  readonly cue: Span | null;
  /** Mentions with the fullest form of the name; several where more than one answer is right. */
  readonly named: readonly Span[];
  /** Naming nobody is right: the only right answer when `named` is empty. */
  readonly unnamed: boolean;
}

export interface Answer {
  readonly name: string;
  /** It names somebody; otherwise `name` is the source's own words. */
  readonly named: boolean;
}

const NAMING = new Set<Speaker['kind']>(['person', 'organisation', 'outlet', 'government']);
const CAPITAL = /\p{Lu}/u;

/** "the ministry", found to be no member of the cast, names nobody. */
export const answerFrom = ({ kind, name, member }: Speaker): Answer => ({
  name,
  named: NAMING.has(kind) && (member !== null || CAPITAL.test(name.replace(/^(?:The|An?) /u, ''))),
});

const partsOf = (name: string): string[] =>
  foldName(name.replace(/['’] ?s(?!\p{L})/gu, ''))
    .split(' ')
    .filter((part, i, all) => !(isTitleWord(part) && i < all.length - 1));

/** The same words after folding, titles left out; a middle name more is the same name. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return a.join(' ') === b.join(' ');
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

const words = (text: string, [start, end]: Span): string => text.slice(start, end);

/** A name in the article, no less full than the labelled one. */
function isTheName(answer: string, wanted: string): boolean {
  const [given, gold] = [partsOf(answer), partsOf(wanted)];
  return given.length >= gold.length && sameName(given, gold);
}

/** The source's own words are no name where they stand for nobody in particular: "Americans". */
export const isNamed = (text: string, { source, named }: GoldSource, answer: Answer): boolean =>
  answer.named && !(named.length === 0 && foldName(answer.name) === foldName(words(text, source)));

export function isRight(text: string, gold: GoldSource, answer: Answer): boolean {
  if (!isNamed(text, gold, answer)) return gold.unnamed;
  return gold.named.some((span) => isTheName(answer.name, words(text, span)));
}
