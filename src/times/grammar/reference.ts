import type { Meaning } from '../meaning.ts';
import { at, follows, type Rule } from './parse.ts';

type Reference = Extract<Meaning, { kind: 'reference' }>['value'];

const PHRASES: readonly (readonly [words: readonly string[], value: Reference])[] = [
  [['right', 'now'], 'PRESENT_REF'],
  [['these', 'days'], 'PRESENT_REF'],
  [['more', 'recently'], 'PAST_REF'],
  [['the', 'near', 'future'], 'FUTURE_REF'],
  [['the', 'foreseeable', 'future'], 'FUTURE_REF'],
  [['the', 'distant', 'future'], 'FUTURE_REF'],
  [['the', 'future'], 'FUTURE_REF'],
  [['the', 'near', 'term'], 'FUTURE_REF'],
  [['the', 'recent', 'past'], 'PAST_REF'],
];

/** "now", "recently", "the future", "in the past": times that no calendar has. */
export const reference: Rule = (words, i) => {
  for (const [phrase, value] of PHRASES) {
    const to = follows(words, i, ...phrase);
    if (to !== undefined && at(words, to).lower !== 'of') return { to, meaning: { kind: 'reference', value } };
  }
  const { lower, entry } = at(words, i);
  if (lower === 'the' && at(words, i + 1).lower === 'past') {
    const next = at(words, i + 2);
    const alone = next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'NUM' && next.entry?.unit === undefined;
    return alone ? { to: i + 2, meaning: { kind: 'reference', value: 'PAST_REF' } } : undefined;
  }
  if (!entry?.reference) return undefined;
  return { to: i + 1, meaning: { kind: 'reference', value: entry.reference } };
};
