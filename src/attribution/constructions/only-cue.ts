import type { TokenRange } from '../../language/document.ts';
import { LABELS } from '../labels.ts';

/** The cue of a sentence that has one and no more; `null` for none or several. */
export function onlyCue(labels: Uint8Array, { from, to }: TokenRange): TokenRange | null {
  let start = -1;
  let end = -1;
  for (let i = from; i < to; i++) {
    const { role, begins } = LABELS[labels[i]!]!;
    if (role !== 'cue') continue;
    if (start !== -1 && (end !== i || begins)) return null;
    if (start === -1) start = i;
    end = i + 1;
  }
  return start === -1 ? null : { from: start, to: end };
}
