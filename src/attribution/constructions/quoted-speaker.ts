import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { hasVerb, namesSomebody } from './token-range.ts';

const SOURCE = beginLabel('source', 'after');
const QUOTED = /^(?:quoted|cited|interviewed)$/u;
/** Longest name before the comma, and farthest verb behind the phrase, in tokens. */
const LONGEST_SPEAKER = 10;
const LONGEST_PHRASE = 10;

/**
 * Give a verb of saying back to the one who speaks where the source found is who quotes them.
 *
 * > Ola Lund, quoted by Kesh Radio, said that the pier was shut.
 *   ^^^^^^^^ source, and not Kesh Radio
 */
export function labelQuotedSpeaker(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen, labels } = text;
  const { from, to } = sentence;
  for (let i = from + 2; i < to - 3; i++) {
    if (!QUOTED.test(lower[i]!) || lower[i - 1] !== ',' || !/^(?:by|in|on)$/u.test(lower[i + 1]!)) continue;
    let comma = i + 2;
    while (comma < to && comma - i <= LONGEST_PHRASE && lower[comma] !== ',') comma++;
    if (lower[comma] !== ',' || LABELS[labels[comma + 1] ?? 0]!.role !== 'cue') continue;
    const speaker = { from: Math.max(from, startOf(text, from, i - 1)), to: i - 1 };
    if (
      speaker.to - speaker.from > LONGEST_SPEAKER ||
      hasVerb(tokens, { from: speaker.from + 1, to: speaker.to }) ||
      !namesSomebody(tokens, speaker)
    )
      continue;
    if (seen.quote[i] !== QUOTE.outside) continue;
    labels.fill(0, i, comma + 1);
    labelSpan(labels, speaker, SOURCE);
  }
}

/** Where the name before a comma begins: behind the last comma, or at the sentence's start. */
function startOf({ lower }: Labelled, from: number, comma: number): number {
  let start = comma;
  while (start > from && lower[start - 1] !== ',') start--;
  return start;
}
