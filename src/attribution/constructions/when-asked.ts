import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { FORMS_OF_BE, QUESTION_WORDS } from './lexicon/closed-classes.ts';
import { withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const ASKED = wordSet('asked questioned pressed quizzed');
/** Behind these, and behind a comma, whoever spoke was asked. */
const JOINS = wordSet('when after if');

/**
 * Keep the question apart from the answer: what somebody was asked is not what they said.
 *
 * > Lund said no when asked whether the pier was shut.       Lund was asked whether the pier was shut.
 *               no content of "said" from here on             ^^^^ no content
 */
export function labelWhenAsked(text: Labelled, sentence: TokenRange): void {
  const { lower, labels, seen } = text;
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    if (!ASKED.has(lower[i]!) || seen.quote[i] !== QUOTE.outside) continue;
    if (FORMS_OF_BE.has(lower[i - 1]!)) unlabelWhoIsAsked(labels, i, sentence.from);
    const joined = JOINS.has(lower[i - 1]!);
    if (!joined || labels[i] !== CONTENT + 1 || !asks(lower, i)) continue;
    const end = withoutStop(text, sentence).to;
    const { begins } = LABELS[labels[i - 1]!]!;
    if (begins) continue;
    let to = i;
    while (to < end && labels[to] === CONTENT + 1) to++;
    labels.fill(0, i - 1, to);
    labelSpan(labels, { from: i, to: i + 1 }, CUE);
    labelSpan(labels, { from: i + 1, to }, CONTENT);
  }
}

const asks = (lower: readonly string[], i: number): boolean =>
  QUESTION_WORDS.has(lower[i + 1]!) || /^(?:about|by|on)$/u.test(lower[i + 1]!);

/** "Lund | was asked": the cue's own subject is no part of the question. */
function unlabelWhoIsAsked(labels: Uint8Array, asked: number, from: number): void {
  let cue = asked;
  while (cue > from && LABELS[labels[cue]!]!.role === 'cue' && !LABELS[labels[cue]!]!.begins) cue--;
  if (LABELS[labels[cue]!]!.role !== 'cue') return;
  for (let i = cue - 1; i >= from; i--) {
    const { role, begins, cueSide } = LABELS[labels[i]!]!;
    if (role !== 'content' || cueSide !== 'after') return;
    labels[i] = 0;
    if (begins) return;
  }
}
