import type { Document, TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { type Observations, QUOTE } from '../observations.ts';
import { carries, labelSpan } from './label-span.ts';
import { namesSomebody } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
/** How cue-like the verb must be, longest subject and farthest "that", in tokens. Source: our choice on dev. */
const SURE_CUE = 3;
const LONGEST_SUBJECT = 16;
const FARTHEST_THAT = 8;

/**
 * Label the plainest form of all, where the tagger saw nothing: somebody says, or tells somebody, that.
 *
 * > Per Hult told Kesh Radio that the pass was closed.
 *   ^^^^^^^^ source           ^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelSaidThat(
  { tokens }: Document,
  seen: Observations,
  labels: Uint8Array,
  sentence: TokenRange,
): void {
  const { from, to } = sentence;
  let verb = from;
  while (verb < to && tokens[verb]!.pos !== 'VERB' && verb - from <= LONGEST_SUBJECT) verb++;
  if (verb >= to || verb === from || tokens[verb]!.pos !== 'VERB' || seen.cueStep[verb]! < SURE_CUE) return;
  if (seen.quote[verb] !== QUOTE.outside) return;
  let that = verb + 1;
  while (that < to && that - verb <= FARTHEST_THAT && tokens[that]!.text !== 'that' && tokens[that]!.pos !== 'VERB')
    that++;
  if (tokens[that]?.text !== 'that' || that + 2 >= to || carries(labels, { from: that, to }, ['source', 'cue'])) return;
  if (tokens[verb]!.lemma === 'tell' && LABELS[labels[that]!]!.role === 'content') {
    // Who is told stands between, and is no part of what was said.
    labels.fill(0, verb + 1, that);
    labels[that] = CONTENT;
    return;
  }
  if (carries(labels, { from, to: verb + 1 }, ['source', 'cue', 'content'])) return;
  let cueFrom = verb;
  while (cueFrom - 1 > from && tokens[cueFrom - 1]!.pos === 'AUX') cueFrom--;
  if (!namesSomebody(tokens, { from, to: cueFrom })) return;
  labels.fill(0, from, to);
  labelSpan(labels, { from, to: cueFrom }, SOURCE);
  labelSpan(labels, { from: cueFrom, to: verb + 1 }, CUE);
  labelSpan(labels, { from: that, to: /^[.!?]$/u.test(tokens[to - 1]!.text) ? to - 1 : to }, CONTENT);
}
