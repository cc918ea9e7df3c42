import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { hasVerb, indexOf, namesSomebody, withoutStop } from './token-range.ts';

const CONTENT_AFTER = beginLabel('content', 'before');
const CONTENT_BEFORE = beginLabel('content', 'after');
const CUE = beginLabel('cue', null);
const SOURCE_AFTER_CUE = beginLabel('source', 'before');
const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const NOUNS = wordSet('words view opinion eyes judgment judgement estimation telling');
const LONGEST_SOURCE = 10;

/**
 * Label a clause that is put into somebody's mouth or mind by a phrase between commas.
 *
 * > In the view of most growers, the tax came too early.       In Lund’s opinion, the pier should go.
 *   ^^^^^^^^^^^^^^ cue                                             ^^^^^^ source
 */
export function labelInTheWordsOf(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen } = text;
  const noun = indexOf(text, sentence, NOUNS);
  if (noun === -1 || seen.quote[noun] !== QUOTE.outside) return;
  const end = withoutStop(text, sentence).to;
  const start = Math.max(sentence.from, noun - LONGEST_SOURCE);
  let preposition = noun - 1;
  while (preposition > start && lower[preposition] !== 'in' && lower[preposition] !== ',') preposition--;
  if (preposition < start || lower[preposition] !== 'in') return;
  const opens = preposition === sentence.from;
  if (!opens && lower[preposition - 1] !== ',') return;
  const of = lower[noun + 1] === 'of' && lower[noun - 1] === 'the';
  const comma = commaBehind(text, noun, end);
  if (comma === -1 || (!of && comma !== noun + 1)) return;
  const source = of ? { from: noun + 2, to: comma } : owner(text, preposition, noun);
  if (!source || !namesSomebody(tokens, source) || carries(text.labels, sentence, ['cue', 'source'])) return;
  const before = { from: sentence.from, to: preposition - 1 };
  const after = { from: comma + 1, to: end };
  if (!hasVerb(tokens, opens ? after : { from: before.from, to: after.to })) return;
  text.labels.fill(0, sentence.from, end);
  if (!opens) labelSpan(text.labels, before, CONTENT_BEFORE);
  labelSpan(text.labels, of ? { from: preposition, to: noun + 2 } : { from: noun, to: noun + 1 }, CUE);
  labelSpan(text.labels, source, of ? SOURCE_AFTER_CUE : SOURCE_BEFORE_CUE);
  if (after.to > after.from) labelSpan(text.labels, after, CONTENT_AFTER);
}

function commaBehind({ lower }: Labelled, from: number, end: number): number {
  for (let i = from; i < Math.min(from + LONGEST_SOURCE, end); i++) if (lower[i] === ',') return i;
  return -1;
}

/** "Lund" of "in Lund's opinion", "his" of "in his view"; `null` for "in full view". */
function owner({ tokens, lower }: Labelled, preposition: number, noun: number): TokenRange | null {
  const before = lower[noun - 1]!;
  if (before === "'s" || before === "'") return { from: preposition + 1, to: noun };
  return noun - preposition === 2 && tokens[noun - 1]!.pos === 'PRON' ? { from: noun - 1, to: noun } : null;
}
