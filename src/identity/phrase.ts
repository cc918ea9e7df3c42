import { nationalityOf } from './lexicon/countries.ts';
import { DOCUMENT_NOUNS } from './lexicon/heads.ts';
import { isRolePlural, singular } from './lexicon/roles.ts';
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** A noun phrase, read from its front. Token indices. */
export interface Phrase {
  readonly from: number;
  /** Behind the last token of the head's own part, before "of", "who", a comma. */
  readonly headTo: number;
  readonly to: number;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** What stands before "’s": `from` to here; `from` when there is none. */
  readonly possessorTo: number;
  /** First token behind determiner and possessor. */
  readonly start: number;
  /** Index of the head noun; -1 when the range is empty. */
  readonly head: number;
  /** Singular, lower case. */
  readonly noun: string;
  readonly plural: boolean;
  /** Country or people of an adjective before the head, or of the possessor. */
  readonly nationality: string | null;
}

const BREAKS = new Set([
  ',',
  '(',
  ')',
  '—',
  '–',
  ':',
  ';',
  'who',
  'whom',
  'which',
  'whose',
  'that',
  'when',
  'where',
  '"',
  '“',
  '”',
  'and',
  'but',
  'or',
  'as',
  'close',
  'familiar',
]);
const PARTITIVES = new Set(
  'one two three four five six some many most several all both each none few any another half dozens hundreds thousands'.split(
    ' ',
  ),
);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
const POSSESSOR_REACH = 12;

/**
 * Read a noun phrase: determiner, possessor, head, nationality.
 *
 * > Chile’s top naval | commander          a spokesman | for the militia          the British general | overseeing …
 */
export function readPhrase(reading: Reading, from: number, to: number): Phrase {
  const { lower, document } = reading;
  let start = from;
  while (start < to && document.tokens[start]!.pos === 'PUNCT') start++;
  if (start + 2 < to && PARTITIVES.has(lower[start]!) && lower[start + 1] === 'of') {
    const inner = readPhrase(reading, start + 2, to);
    return { ...inner, from, determiner: 'indefinite', plural: lower[start] !== 'one' && lower[start] !== 'another' };
  }
  const first = lower[start] ?? '';
  const possessorTo = possessorEnd(reading, start, to);
  let determiner: Phrase['determiner'] = 'none';
  if (possessorTo > start) determiner = 'possessive';
  else if (DEFINITE.has(first)) determiner = 'definite';
  else if (POSSESSIVES.has(first)) determiner = 'possessive';
  else if (DETERMINERS.has(first) || PARTITIVES.has(first)) determiner = 'indefinite';
  const inner = possessorTo > start ? possessorTo + 1 : determiner === 'none' ? start : start + 1;
  const headTo = headEnd(reading, Math.min(inner, to), to);
  const head = headTo > inner ? headTo - 1 : start < to ? start : -1;
  const word = head < 0 ? '' : lower[head]!;
  return {
    from,
    headTo,
    to,
    determiner,
    possessorTo: possessorTo > start ? possessorTo : from,
    start: inner,
    head,
    noun: singular(word),
    plural: isRolePlural(word),
    nationality: nationalityIn(reading, start, head),
  };
}

/** Index of the "’s" that ends a possessor in front of the head, or -1. */
function possessorEnd({ lower, document }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to - 1, from + POSSESSOR_REACH); i++) {
    const word = lower[i]!;
    if (word === "'s" || (word === "'" && lower[i - 1]!.endsWith('s'))) return i;
    if (BREAKS.has(word) || document.tokens[i]!.pos === 'VERB' || PREPOSITIONS.has(word)) return -1;
  }
  return -1;
}

function headEnd({ lower, document, capital }: Reading, from: number, to: number): number {
  let noun = false;
  let i = from;
  for (; i < to; i++) {
    const word = lower[i]!;
    const { pos } = document.tokens[i]!;
    const inName =
      i > from &&
      capital[i - 1] &&
      capital[i + 1] &&
      (word === 'of' || word === 'and') &&
      !(i - 1 === from && isRolePlural(lower[from]!));
    const underSecretary = word === 'under' && lower[i + 1] === 'secretary';
    if (!inName && !underSecretary && (BREAKS.has(word) || (PREPOSITIONS.has(word) && pos !== 'ADJ'))) break;
    const isVerb = pos === 'VERB' && !isCompound(lower, i, to) && !(i > from && isCompound(lower, i - 1, to));
    if (noun && !capital[i] && (isVerb || pos === 'AUX' || pos === 'ADV' || pos === 'PRON' || pos === 'DET')) break;
    // "According to documents": the tagger takes some plurals behind "to" for verbs.
    const plural = i === from && (DOCUMENT_NOUNS.has(word) || isRolePlural(word));
    if (pos === 'NOUN' || pos === 'PROPN' || capital[i] || plural) noun = true;
  }
  while (i > from + 1 && document.tokens[i - 1]!.pos === 'PUNCT') i--;
  return i;
}

/** "based" of "the Oslo-based observatory", "backed" of "Oslo-backed": an adjective, and the place is not who speaks. */
const isCompound = (lower: readonly string[], at: number, to: number): boolean =>
  lower[at - 1] === '-' && /(?:ed|born|led|run|held)$/u.test(lower[at]!) && at + 1 < to;

function nationalityIn({ lower }: Reading, from: number, head: number): string | null {
  for (let i = from; i < head && i < from + POSSESSOR_REACH; i++) {
    const two = nationalityOf(`${lower[i]} ${lower[i + 1]}`);
    const found = two ?? nationalityOf(lower[i]!);
    // "Oslo-based" tells where somebody is.
    if (found && lower[i + (two ? 3 : 2)] !== 'based') return found;
  }
  return null;
}
