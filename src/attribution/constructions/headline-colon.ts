import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { AUXILIARIES, DETERMINERS } from './lexicon/closed-classes.ts';
import { SPEAKER_NOUNS } from './lexicon/speakers.ts';
import { hasVerb, isUnlabelled } from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');
/** Longest headline and longest name of one who speaks in it, in tokens. Source: PolNeAR's titles. */
const LONGEST_HEADLINE = 40;
const LONGEST_SPEAKER = 4;

/**
 * Label a headline whose colon or dash stands for "says".
 *
 * > Minister: Ferry will run by June       Ferry fire ‘started in galley’ – inspector
 *   ^^^^^^^^ source                                                          ^^^^^^^^^ source
 */
export function labelHeadlineColon(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen } = text;
  const { from, to } = sentence;
  if (to - from > LONGEST_HEADLINE || /^[.!?]$/u.test(lower[to - 1]!)) return;
  for (let i = from + 1; i < to - 1; i++) {
    if (!/^[:–—-]$/u.test(lower[i]!) || seen.quote[i] !== QUOTE.outside) continue;
    const before = { from, to: i };
    const behind = { from: i + 1, to };
    const opens = lower[i] === ':' && isSpeaker(text, before);
    const spaced = tokens[i]!.start > tokens[i - 1]!.end || lower[i] === ':';
    if (!opens && (!spaced || DETERMINERS.has(lower[i + 1]!) || !isSpeaker(text, behind))) continue;
    // "Source: Harbour Office" below a table names where the figures are from.
    if (/^sources?$/u.test(lower[i - 1]!) && !hasVerb(tokens, behind)) return;
    if (!isUnlabelled(text, sentence) || (opens ? behind : before).to - (opens ? behind : before).from < 3) return;
    labelSpan(text.labels, { from: i, to: i + 1 }, CUE);
    labelSpan(text.labels, opens ? before : behind, opens ? SOURCE_BEFORE_CUE : SOURCE_AFTER_CUE);
    labelSpan(text.labels, opens ? behind : before, opens ? CONTENT_AFTER : CONTENT_BEFORE);
    return;
  }
}

/** One to four words, without a verb, the last of them a noun for one who speaks. */
function isSpeaker({ lower }: Labelled, { from, to }: TokenRange): boolean {
  if (to - from > LONGEST_SPEAKER || !SPEAKER_NOUNS.has(lower[to - 1]!)) return false;
  for (let i = from; i < to; i++) if (AUXILIARIES.has(lower[i]!) || !/^[\p{L}'-]+$/u.test(lower[i]!)) return false;
  return true;
}
