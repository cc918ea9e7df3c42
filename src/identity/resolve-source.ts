import type { Span } from '../model/span.ts';
import { memberAtToken } from './cast.ts';
import { isRole } from './lexicon/roles.ts';
import { nameInPhrase, speakerFor } from './name-in-phrase.ts';
import { nameInside } from './name-inside.ts';
import { readPhrase } from './phrase.ts';
import { type Reading, tokensIn, wordsOf } from './reading.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const SPEAKING = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself']);

/**
 * Find whom the words of a source stand for.
 *
 * A name in the head or in apposition decides; then pronouns, then descriptions ("the lawmaker", "the ministry"), each
 * against who spoke last and who is named near by. Where nothing fits, the name is the source's own words.
 */
export function resolveSource(context: SourceContext, span: Span): Speaker {
  const { cast, enclosing } = context;
  const { reading } = cast;
  const { from: given, to } = tokensIn(reading, span);
  const from = wholePhrase(context, given, to);
  const last = lastToken(context, from, to);
  const words = wordsOf(reading, from, withoutClause(reading, from, last));
  const plain: Speaker = { name: words, kind: 'unnamed', span, member: null, plural: false, gender: null, noun: null };
  if (from >= last) return plain;
  const word = reading.lower[from]!;
  if (last - from === 1) {
    if (SPEAKING.has(word) && enclosing) return { ...enclosing, span, by: 'first person' };
    if (SPEAKING.has(word)) return { ...plain, kind: reading.quoted[from] ? 'unnamed' : 'observation' };
    if (RELATIVE.has(word)) {
      const before = antecedent(context, from, span);
      return before ? { ...before, by: 'relative' } : plain;
    }
    const pronoun = resolvePronoun(context, from);
    if (pronoun !== undefined) return pronoun ? { ...pronoun, span, by: 'pronoun' } : plain;
  }
  // "Neither Lund nor Hult": nobody of them.
  if (word === 'neither') return { ...plain, plural: true };
  const named = nameInPhrase(cast, from, last, span) ?? appositionTo(context, from, last, span);
  if (named) return named;
  const inside = nameInside(cast, from, last);
  if (inside?.described) return speakerFor(cast.members[inside.mention.member]!, span, '');
  const found = resolveDescription(context, readPhrase(reading, from, last), span, words);
  // "The party's leader in Oster Ola Lund" is nobody else who was named before.
  return inside && found.by === 'described before' ? plain : found;
}

/** "Karim Amin, | deputy parliamentary speaker | said": the name in front of the comma. */
function appositionTo({ cast }: SourceContext, from: number, to: number, span: Span): Speaker | null {
  const { lower } = cast.reading;
  let start = from;
  while (start > 0 && start > from - 4 && ADJECTIVAL.has(cast.reading.document.tokens[start - 1]!.pos)) start--;
  if (lower[start - 1] !== ',' || start < 2) return null;
  const member = memberAtToken(cast, start - 2);
  if (member?.kind !== 'person') return null;
  const phrase = readPhrase(cast.reading, from, to);
  const describes = phrase.determiner === 'none' || phrase.determiner === 'indefinite';
  if (!describes || phrase.plural || !isRole(phrase.noun)) return null;
  return { ...speakerFor(member, span, ''), by: 'apposition' };
}

const ADJECTIVAL = new Set(['ADJ', 'NOUN', 'PROPN']);
const CUT_OFF = new Set(['of', 'in', 'at', 'for', 'on', 'with', 'near']);
const EDGE = /^[,“”":;—–.]$/u;
/** Tokens added at most in front of a source that begins in the middle of its phrase. */
const ADDED = 24;

/** "The man who worked the crane in the port of | Oster | says": a source behind a preposition begins further to the left. */
function wholePhrase({ cast, inContent }: SourceContext, from: number, to: number): number {
  const { lower, document, sentenceOf } = cast.reading;
  const next = document.tokens[to]?.pos;
  if (!CUT_OFF.has(lower[from - 1] ?? '') || (next !== 'VERB' && next !== 'AUX')) return from;
  let start = from;
  while (
    start > 0 &&
    start > from - ADDED &&
    sentenceOf[start - 1] === sentenceOf[from] &&
    !EDGE.test(lower[start - 1]!)
  ) {
    start--;
    if (inContent(start)) return from;
  }
  const opens = start === 0 || sentenceOf[start - 1] !== sentenceOf[from] || EDGE.test(lower[start - 1]!);
  return opens && document.tokens[start]!.pos !== 'ADP' ? start : from;
}

/** Marks at the source's end belong to the sentence, and so does the "’s" of "Amin’s" call for calm. */
function lastToken({ cast: { reading } }: SourceContext, from: number, to: number): number {
  let last = to;
  while (last > from && reading.document.tokens[last - 1]!.pos === 'PUNCT') last--;
  if (last > from + 1 && reading.lower[last - 1] === "'s") last--;
  return last;
}

/** "the mayor, | who met the engineers": a clause behind a comma is told of them, and not their name. */
function withoutClause({ lower }: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) if (lower[i] === ',' && RELATIVE.has(lower[i + 1]!)) return i;
  return to;
}

const ANTECEDENT_REACH = 12;

/** "politicians | who have questioned …", "a spokesman, | who asked not to be named": the noun phrase in front. */
function antecedent(context: SourceContext, at: number, span: Span): Speaker | null {
  const { reading } = context.cast;
  const { lower, document, sentenceOf } = reading;
  let to = at;
  if (lower[to - 1] === ',') to--;
  let from = to;
  while (from > 0 && from > at - ANTECEDENT_REACH && sentenceOf[from - 1] === sentenceOf[at]) {
    const { pos } = document.tokens[from - 1]!;
    const word = lower[from - 1]!;
    if (
      pos === 'VERB' ||
      pos === 'AUX' ||
      pos === 'SCONJ' ||
      word === ',' ||
      word === '"' ||
      word === '“' ||
      word === '”' ||
      pos === 'PRON'
    )
      break;
    from--;
  }
  while (
    from < to &&
    (document.tokens[from]!.pos === 'ADP' ||
      document.tokens[from]!.pos === 'CCONJ' ||
      document.tokens[from]!.pos === 'ADV')
  )
    from++;
  if (from >= to) return null;
  const name = nameInPhrase(context.cast, from, to, span);
  if (name) return name;
  return resolveDescription(context, readPhrase(reading, from, to), span, wordsOf(reading, from, to));
}
