import type { Token, TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { hasVerb, indexOf, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const SHORTEST_CLAUSE = 4;
const FARTHEST_THAT = 8;

/**
 * Give a speaker and a verb of saying the clause that follows them, where the model saw those two and nothing said.
 *
 * > The harbour office says two cranes have been out of use.       The club said in a statement that the ground was shut.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content                                ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function labelCueWithClause(text: Labelled, sentence: TokenRange): void {
  const { lower, labels, seen } = text;
  if (carries(labels, sentence, ['content']) || !carries(labels, sentence, ['cue'])) return;
  const cue = firstCue(labels, sentence);
  const end = withoutStop(text, sentence).to;
  const verb = indexOf(text, cue, REPORTING_FORMS);
  if (
    verb === -1 ||
    seen.quote[verb] !== QUOTE.outside ||
    carries(labels, { from: cue.to, to: end }, ['cue', 'source'])
  )
    return;
  if (cue.from === sentence.from || LABELS[labels[cue.from - 1]!]!.role === null) return;
  if (indexOf(text, { from: sentence.from, to: verb }, FORMS_OF_BE) !== -1) return;
  const that = thatBehind(text, cue.to, end);
  const content = { from: that === -1 ? cue.to : that, to: end };
  if (content.to - content.from < SHORTEST_CLAUSE) return;
  if (that === -1 && (cue.to > verb + 1 || /^(?:told|tells?)$/u.test(lower[verb]!) || !isClause(text, content))) return;
  labelSpan(labels, content, CONTENT);
}

function firstCue(labels: Uint8Array, sentence: TokenRange): TokenRange {
  let from = sentence.from;
  while (LABELS[labels[from]!]!.role !== 'cue') from++;
  let to = from + 1;
  while (to < sentence.to && LABELS[labels[to]!]!.role === 'cue') to++;
  return { from, to };
}

/** "that" with its clause, behind who was told and where; -1 where a verb or another clause comes before. */
function thatBehind({ tokens, lower, seen }: Labelled, from: number, end: number): number {
  for (let i = from; i < Math.min(from + FARTHEST_THAT, end - 2); i++) {
    if (lower[i] === 'that') return isRelative(tokens[i + 1]!) || !hasVerb(tokens, { from: i + 2, to: end }) ? -1 : i;
    const { pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || /^(?:[:;]|who|which|and|but)$/u.test(lower[i]!)) return -1;
    if (seen.quote[i] !== QUOTE.outside) return -1;
  }
  return -1;
}

/** "…, that was set up last year": the noun before is meant. */
const isRelative = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

/** A finite verb comes before anything that begins another clause or a colon. */
export function isClause({ tokens, lower }: Labelled, { from, to }: TokenRange): boolean {
  if (/^(?:ADP|SCONJ|ADV|PUNCT|PART|CCONJ)$/u.test(tokens[from]!.pos)) return false;
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'SCONJ' || pos === 'PART' || /^(?:[:,]|after|before|when|while|by|that|which|who)$/u.test(lower[i]!))
      return false;
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower[i]!))) return true;
  }
  return false;
}
