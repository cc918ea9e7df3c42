import type { TokenRange } from '../../language/document.ts';
import { LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import { isTime } from './behind-time.ts';
import type { Labelled } from './construction.ts';
import { carries } from './label-span.ts';

/**
 * Take back a content behind its cue that only says when.
 *
 * > Fares will double, the mayor warned on Monday evening.
 *                                                 ^^^^^^^ no content
 */
export function unlabelOnlyTime({ lower, labels, seen }: Labelled, { from, to }: TokenRange): void {
  for (let i = from; i < to; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role !== 'content' || !begins) continue;
    let end = i + 1;
    while (end < to && labels[end] === labels[i]! + 1) end++;
    let k = i;
    while (k < end && seen.quote[k] === QUOTE.outside && (isTime(lower[k]!) || /^[,.]$/u.test(lower[k]!))) k++;
    // What is said must stand in front of it, behind which a comma stands.
    let front = i - 1;
    while (front > from && lower[front] !== ',') front--;
    if (k === end && front > from + 2 && !carries(labels, { from, to: front }, ['content', 'cue']))
      labels.fill(0, i, end);
    i = end - 1;
  }
}
