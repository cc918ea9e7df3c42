import { isSomebody } from '../cited-at.ts';
import { SAYING } from '../lexicon/speech.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

/** Longest description of who is cited, tokens. Source: our choice. */
const LONGEST = 16;

/**
 * On whose word a report rests stands behind its content and is no part of it.
 *
 * > Bay Wire [C reported] [T that two were hurt, citing the fire brigade]       → [T that two were hurt]
 * > [T Two were hurt], Bay Wire [C reported], citing [T the fire brigade]       → [T Two were hurt]
 */
export const citedIsNotSaid: Settling = (cast, { relation, place: { cue, content } }) => {
  const { lower, document, quoted } = cast.reading;
  const n = content.length - 1;
  const last = content[n];
  const says = (token: number): boolean => SAYING.has(document.tokens[token]?.lemma ?? '');
  if (!last || !(says(cue.from) || says(cue.to - 1) || lower[cue.from] === 'according')) return null;
  const front = isCiting(lower[last.from]) ? last.from + 1 : last.from;
  if (n > 0 && isCiting(lower[front - 1]) && !quoted[front] && isSomebody(cast, { from: front, to: last.to }))
    return [{ ...relation, content: spansOf(cast, content.slice(0, n)) }];
  for (let i = last.to - 2; i > last.from + 1 && i > last.to - LONGEST; i--) {
    if (quoted[i] || document.tokens[i]!.pos === 'SCONJ') return null;
    if (!isCiting(lower[i]) || lower[i - 1] !== ',') continue;
    if (!isSomebody(cast, { from: i + 1, to: last.to })) return null;
    return [{ ...relation, content: spansOf(cast, replaced(content, n, [{ from: last.from, to: i - 1 }])) }];
  }
  return null;
};

const isCiting = (word: string | undefined): boolean => word === 'citing' || word === 'quoting';
