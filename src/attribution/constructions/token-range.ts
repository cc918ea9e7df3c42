import type { Token, TokenRange } from '../../language/document.ts';
import { LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { AUXILIARIES } from './lexicon/closed-classes.ts';

/** True when a verb stands among these tokens. */
export const hasVerb = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  some(tokens, from, to, ({ pos }) => pos === 'VERB' || pos === 'AUX');

/** True when a noun, name or pronoun stands among these tokens. */
export const namesSomebody = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  some(tokens, from, to, ({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON');

function some(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): boolean {
  for (let i = from; i < to; i++) if (is(tokens[i]!)) return true;
  return false;
}

/** The sentence without the mark that ends it. */
export const withoutStop = ({ tokens }: Pick<Labelled, 'tokens'>, { from, to }: TokenRange): TokenRange => ({
  from,
  to: to - 1 > from && /^[.!?]+$/u.test(tokens[to - 1]!.text) ? to - 1 : to,
});

/** Where the sentence's first words are behind: "But the mayor …". */
export const behindConjunction = ({ tokens, lower }: Labelled, { from, to }: TokenRange): number =>
  from + 1 < to && tokens[from]!.pos === 'CCONJ' && lower[from] !== 'both' ? from + 1 : from;

/** True when all words of the range stand in quotation marks; what ends the sentence may stand behind them. */
export function isInQuotation({ tokens, seen }: Labelled, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (seen.quote[i] === QUOTE.outside && (i === from || !/^[.!?…]+$/u.test(tokens[i]!.text))) return false;
  }
  return true;
}

/** True when a source was found there that is a noun or a name: somebody else speaks. "I think" is part of what one says. */
export function namesSpeaker({ tokens, labels }: Labelled, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i]!;
    if ((pos === 'NOUN' || pos === 'PROPN') && LABELS[labels[i]!]!.role === 'source') return true;
  }
  return false;
}

/** True when no token of the range has a label. */
export function isUnlabelled({ labels }: Labelled, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (labels[i] !== 0) return false;
  return true;
}

/**
 * True when the labels of a sentence make no relation: a cue without any content, or a content without any cue.
 *
 * Content in quotation marks may go on from the sentence before, so it counts as found.
 */
export function holdsNoRelation({ labels, seen }: Labelled, { from, to }: TokenRange): boolean {
  let cue = false;
  let content = false;
  for (let i = from; i < to; i++) {
    const { role } = LABELS[labels[i]!]!;
    if (role === 'cue') cue = true;
    if (role !== 'content') continue;
    if (seen.quote[i] !== QUOTE.outside) return false;
    content = true;
  }
  return !cue || !content;
}

/** First index in the range where the word is one of these, or -1. */
export function indexOf({ lower }: Labelled, { from, to }: TokenRange, words: ReadonlySet<string>): number {
  for (let i = from; i < to; i++) if (words.has(lower[i]!)) return i;
  return -1;
}

/** Where the auxiliaries and adverbs before a verb begin: "the mayor | has since said". */
export function startOfVerb({ tokens, lower }: Labelled, verb: number, from: number): number {
  let start = verb;
  for (let i = verb - 1; i > from; i--) {
    if (AUXILIARIES.has(lower[i]!) && tokens[i]!.pos !== 'NOUN') start = i;
    else if (tokens[i]!.pos === 'ADV') continue;
    else break;
  }
  return start === verb && verb - 1 > from && tokens[verb - 1]!.pos === 'ADV' ? verb - 1 : start;
}

/** The mark that ends the clause, looked for from `from` on; `to` when there is none. */
export function endOfClause({ lower }: Labelled, from: number, to: number): number {
  for (let i = from; i < to; i++) if (/^[,;:—–]$/u.test(lower[i]!)) return i;
  return to;
}

/** Where the source begins that the model saw right before a verb; the verb itself where it saw none. */
export function startOfSource({ labels }: Labelled, from: number, verb: number): number {
  let start = verb;
  while (start > from && LABELS[labels[start - 1]!]!.role === 'source') start--;
  return start;
}
