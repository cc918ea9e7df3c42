import type { Token, TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { hasVerb, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'before');
/** Longest phrase between two commas that only says who somebody is. */
const LONGEST_APPOSITION = 8;

/**
 * Label a sentence that opens with its source, where the model did not.
 *
 * > According to the mayor, Ida Krel, the pass was closed.
 *                ^^^^^^^^^^^^^^^^^^^ source
 */
export function labelOpeningAccordingTo(text: Labelled, sentence: TokenRange): void {
  const { tokens, labels } = text;
  const { from, to } = sentence;
  if (tokens[from]!.text !== 'According' || tokens[from + 1]?.text !== 'to') return;
  const sourceFrom = from + 2;
  let comma = commaFrom(tokens, sourceFrom, to);
  if (comma === -1 || comma === sourceFrom) return;
  const next = commaFrom(tokens, comma + 1, to);
  const apposition =
    next !== -1 &&
    next - comma <= LONGEST_APPOSITION &&
    tokens[comma + 1]!.pos !== 'ADP' &&
    !hasVerb(tokens, { from: comma, to: next });
  if (apposition && hasVerb(tokens, { from: next, to })) comma = next;
  const content = { from: comma + 1, to: withoutStop(text, sentence).to };
  const source = { from: sourceFrom, to: comma };
  if (carries(labels, source, ['source']) && carries(labels, content, ['content'])) return;
  if (!hasVerb(tokens, content) || carries(labels, content, ['cue', 'source'])) return;
  labels.fill(0, from, to);
  labelSpan(labels, { from, to: sourceFrom }, CUE);
  labelSpan(labels, source, SOURCE);
  labelSpan(labels, content, CONTENT);
}

function commaFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',') return i;
  return -1;
}
