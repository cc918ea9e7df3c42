import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { onlyCue } from './only-cue.ts';
import { indexOf, isUnlabelled, namesSomebody, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const SOURCE = beginLabel('source', 'before');
const LONGEST_AGENT = 12;
/** "by the fourth quarter of 2028" says when. */
const TIME = /^(?:\d+|end|quarter|year|month|week|day|spring|summer|autumn|winter|noon|midnight|then|now)$/u;
const WHEN = /^(?:yesterday|today|earlier|recently|\w{3,6}day)$/u;

/**
 * Label who did what a passive cue says, where the model left the cue without a source.
 *
 * > The plan was described by the architects’ chamber as a step back.
 *            ^^^^^^^^^^^^^ cue ^^^^^^^^^^^^^^^^^^^^^^^ source
 */
export function labelPassiveBy(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels } = text;
  const cue = onlyCue(labels, sentence);
  if (!cue || indexOf(text, cue, FORMS_OF_BE) === -1) return;
  const end = withoutStop(text, sentence).to;
  const by = agentBehind(text, cue, end);
  if (by === -1 || sourceElsewhere(labels, sentence, by)) return;
  let to = endOfAgent(text, by + 1, end);
  while (to > by + 1 && (tokens[to - 1]!.pos === 'ADP' || WHEN.test(lower[to - 1]!))) to--;
  const source = { from: by + 1, to };
  if (
    !namesSomebody(tokens, source) ||
    TIME.test(lower[to - 1]!) ||
    tokens[by + 1]!.pos === 'NUM' ||
    /ing$/u.test(lower[by + 1]!)
  )
    return;
  const labelled = LABELS[labels[source.from]!]!.role === 'source';
  if (labelled && lower[to] !== 'as') return;
  labels.fill(0, by, labelled ? end : to);
  labelSpan(labels, source, SOURCE);
  const goesOn = lower[to] === 'as' || lower[to] === 'that' || (lower[to] === 'to' && tokens[to + 1]?.pos === 'VERB');
  if (goesOn) {
    if (isUnlabelled(text, { from: to, to: end })) labelSpan(labels, { from: to, to: end }, CONTENT);
  } else for (let i = to; i < end && LABELS[labels[i]!]!.role === 'content'; i++) labels[i] = 0;
}

/** True when a source is labelled that does not stand behind "by", or that stands there and ends as it should. */
function sourceElsewhere(labels: Uint8Array, { from, to }: TokenRange, by: number): boolean {
  for (let i = from; i < to; i++) if (LABELS[labels[i]!]!.role === 'source') return i !== by + 1;
  return false;
}

/** Index of "by" right behind the cue, or behind the quotation that follows the cue; or -1. */
function agentBehind({ lower, seen }: Labelled, cue: TokenRange, end: number): number {
  if (lower[cue.to - 1] === 'by') return cue.to - 1;
  let i = cue.to;
  while (i < end && seen.quote[i] !== QUOTE.outside) i++;
  return i < end && lower[i] === 'by' ? i : -1;
}

function endOfAgent({ tokens, lower, seen }: Labelled, from: number, end: number): number {
  for (let i = from; i < Math.min(from + LONGEST_AGENT, end); i++) {
    const { pos } = tokens[i]!;
    const stop = /^(?:as|to|that|on|at|in|after|before|during|when|while|and|but|[,;:])$/u.test(lower[i]!);
    const joinsNames = lower[i] === 'and' && tokens[i - 1]!.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN';
    if ((stop && !joinsNames) || pos === 'VERB' || pos === 'AUX' || seen.quote[i] !== QUOTE.outside) return i;
  }
  return Math.min(from + LONGEST_AGENT, end);
}
