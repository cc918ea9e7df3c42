import type { Reading } from '../../identity/reading.ts';
import { CONDITIONS, NO_CONDITION_BEFORE, NO_CONDITION_BEHIND } from '../lexicon/hedges.ts';
import type { Range } from '../scene.ts';
import { type ClauseWords, clauseWords } from './clause-words.ts';

/** Content tokens read, so that work stays linear whatever a content's length. Source: our choice. */
const REACH = 48;

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where']);
/** Behind the clause's verb these open another clause. */
const CLOSING = new Set(
  'because although though while whereas since when after before until once so who which whom whose where and or but yet nor despite adding'.split(
    ' ',
  ),
);
/** In front, what they open ends with a comma. */
const OPENING = new Set(
  'although though while whereas because since when after before until once as despite given in on at with without for during following'.split(
    ' ',
  ),
);
const ENDS = new Set(['.', ';', ':', '—', '–', '!', '?']);

/** The words of a content that say what is so, without what only stands beside it. */
export interface MainClause extends ClauseWords {
  /** Indices of tokens, ascending: quotation marks, relative clauses and what comes before or behind the clause left out. */
  readonly tokens: readonly number[];
  /** It holds only if something else does: "would fall if a crane hit it". */
  readonly conditional: boolean;
}

/**
 * Cut out the first main clause of a content.
 *
 * > the pier, which may be mended, was shut because it could fall   → the pier was shut
 * > if a crane hit it, the pier would fall                         → the pier would fall (conditional)
 */
export function mainClause(reading: Reading, content: readonly Range[]): MainClause {
  const { document, lower } = reading;
  const tokens: number[] = [];
  let conditional = false;
  const clause = (): MainClause => ({ tokens, conditional, ...clauseWords(reading, tokens) });
  let verb = false;
  /** Within words that end with the next comma. */
  let aside = false;
  let read = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (++read > REACH) return clause();
      const word = lower[i]!;
      const { pos } = document.tokens[i]!;
      if (isCondition(lower, i, from)) {
        conditional = true;
        if (verb) return clause();
        aside = true;
      } else if (word === ',') {
        aside = !aside && RELATIVE.has(lower[i + 1] ?? '');
      } else if (!aside) {
        if (ENDS.has(word)) return clause();
        if (verb && CLOSING.has(word)) {
          // Kept, since it tells "unclear who" from "unclear".
          if (word.startsWith('wh')) tokens.push(i);
          return clause();
        }
        if (pos === 'PUNCT') continue;
        aside = tokens.length === 0 && OPENING.has(word) && commaAhead(lower, i, to);
        if (aside) continue;
        verb ||= pos === 'VERB' || pos === 'AUX';
        tokens.push(i);
      }
    }
  }
  return clause();
}

function isCondition(lower: readonly string[], i: number, from: number): boolean {
  if (!CONDITIONS.has(lower[i]!)) return false;
  if (i > from && NO_CONDITION_BEFORE.has(lower[i - 1]!)) return false;
  const next = lower[i + 1] ?? '';
  return (lower[i] !== 'provided' && lower[i] !== 'assuming') || next === 'that'
    ? !NO_CONDITION_BEHIND.has(next)
    : false;
}

function commaAhead(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 20); i++) {
    if (lower[i] === ',') return true;
    if (ENDS.has(lower[i]!)) return false;
  }
  return false;
}
