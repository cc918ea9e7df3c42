import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';

const SOURCE_AFTER_CUE = beginLabel('source', 'before');

/**
 * Take back a content that only says who the speaker is.
 *
 * > The pier is shut, according to Ola Lund, the master of the harbour.
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^^^ no content
 *
 * What is said stands in front, the speaker behind the cue, and what follows the speaker's comma is no clause of its own:
 * it opens with an article or "who".
 */
export function unlabelDescriptionOfSpeaker({ tokens, lower, labels, seen }: Labelled, { from, to }: TokenRange): void {
  let saidInFront = false;
  for (let i = from; i < to; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role === 'content' && begins) saidInFront = true;
    if (labels[i] !== SOURCE_AFTER_CUE || !saidInFront) continue;
    let end = i + 1;
    while (end < to && labels[end] === SOURCE_AFTER_CUE + 1) end++;
    const start = end + 1;
    if (lower[end] !== ',' || start >= to || seen.quote[start] !== QUOTE.outside) continue;
    const opens = LABELS[labels[start]!]!;
    if (opens.role !== 'content' || !opens.begins) continue;
    if (tokens[start]!.pos !== 'DET' && lower[start] !== 'who' && lower[start] !== 'whose') continue;
    const description = labels[start]!;
    labels[start] = 0;
    for (let k = start + 1; k < to && labels[k] === description + 1; k++) labels[k] = 0;
  }
}
