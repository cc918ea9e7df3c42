import type { TokenRange } from '../../language/document.ts';
import { LABELS } from '../labels.ts';
import { behindTime } from './behind-time.ts';
import type { Labelled } from './construction.ts';

/**
 * Take off a source the words before it that only say when.
 *
 * > Late last year the museum announced that …
 *                  ^^^^^^^^^^ source
 */
export function unlabelTimeBeforeSource(text: Labelled, { from, to }: TokenRange): void {
  const { tokens, labels } = text;
  for (let i = from; i < to; i++) {
    const label = LABELS[labels[i]!]!;
    if (label.role !== 'source' || !label.begins) continue;
    let end = i + 1;
    while (end < to && labels[end] === labels[i]! + 1) end++;
    const start = behindTime(text, i, end);
    const isName = tokens[i]!.text.length > 2 && tokens[i]!.text === tokens[i]!.text.toUpperCase();
    if (start > i && !isName && /^(?:DET|PROPN|PRON|NOUN|ADJ)$/u.test(tokens[start]!.pos)) {
      labels[start] = labels[i]!;
      labels.fill(0, i, start);
    }
    i = end - 1;
  }
}
