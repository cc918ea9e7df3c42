import { LABELS, type Role } from '../attribution/labels.ts';
import { QUOTE } from '../attribution/observations.ts';
import type { Token, TokenRange } from '../language/document.ts';
import type { PlaceAspect, Sight, WordAspect } from './hide.ts';

/** What is seen of a word, for a reader: "the word “said”", "that “said” is a verb". */
export function wordAspectInWords(aspect: WordAspect, { text, pos }: Token): string {
  if (aspect === 'class') return `that “${text}” is ${CLASSES.get(pos) ?? `of class ${pos}`}`;
  if (aspect === 'likely') return `how often “${text}” is a cue in other articles`;
  return MARKS.get(text) ?? `the word “${text}”`;
}

/** What is seen of the place of a span: "that it stands in quotation marks". Asked for what is there to be seen only. */
export function placeAspectInWords(
  aspect: PlaceAspect,
  tokens: readonly Token[],
  { seen, firstLook }: Sight,
  span: TokenRange,
): string {
  const indices = Array.from({ length: span.to - span.from }, (_, k) => span.from + k);
  const wordsAt = (...rows: readonly Int32Array[]): string => {
    const found = new Set(rows.flatMap((row) => indices.map((i) => row[i]!)).filter((at) => at >= 0));
    return listOf([...new Set([...found].sort((a, b) => a - b).map((at) => `“${tokens[at]!.text}”`))]);
  };
  switch (aspect) {
    case 'quotation':
      return `that ${indices.every((i) => seen.quote[i] !== QUOTE.outside) ? 'it' : 'part of it'} stands in quotation marks`;
    case 'frame':
      return 'what stands before and behind it in its sentence';
    case 'nearest':
      return `the nearest words that are often cues: ${wordsAt(seen.cueLeft, seen.cueRight)}`;
    case 'beside quotation':
      return `the words beside its quotation that are often cues: ${wordsAt(seen.cueBeforeQuote, seen.cueAfterQuote)}`;
    case 'headline':
      return 'that it is set like a headline';
    case 'first look': {
      const roles = indices.flatMap((i) => LABELS[firstLook?.labels[i] ?? 0]?.role ?? []);
      return `that a first look at the text took it for ${roles[0] === undefined ? 'a possible cue' : ROLES[roles[0]]}`;
    }
    default:
      return aspect satisfies never;
  }
}

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const ROLES: Readonly<Record<Role, string>> = { source: 'a source', cue: 'a cue', content: 'content' };

const MARKS: ReadonlyMap<string, string> = new Map([
  [',', 'the comma'],
  ['.', 'the full stop'],
  [':', 'the colon'],
  ['?', 'the question mark'],
  ['“', 'the opening quotation mark'],
  ['”', 'the closing quotation mark'],
  ['"', 'the quotation mark'],
  ['—', 'the dash'],
  ['–', 'the dash'],
]);

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['VERB', 'a verb'],
  ['AUX', 'an auxiliary verb'],
  ['NOUN', 'a noun'],
  ['PROPN', 'a name'],
  ['PRON', 'a pronoun'],
  ['ADJ', 'an adjective'],
  ['ADV', 'an adverb'],
  ['ADP', 'a preposition'],
  ['DET', 'an article or determiner'],
  ['NUM', 'a number'],
  ['PART', 'a particle'],
  ['CCONJ', 'a conjunction'],
  ['SCONJ', 'a conjunction'],
]);
