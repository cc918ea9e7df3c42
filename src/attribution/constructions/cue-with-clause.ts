import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { indexOf, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const SHORTEST_CLAUSE = 4;

/**
 * Give a speaker and a verb of saying the clause that follows them, where the tagger saw those two and nothing said.
 *
 * > The harbour office says two cranes have been out of use.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content
 */
export function labelCueWithClause(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels, seen } = text;
  if (carries(labels, sentence, ['content']) || !carries(labels, sentence, ['cue'])) return;
  let cue = sentence.from;
  while (LABELS[labels[cue]!]!.role !== 'cue') cue++;
  while (cue + 1 < sentence.to && LABELS[labels[cue + 1]!]!.role === 'cue') cue++;
  const content = { from: cue + 1, to: withoutStop(text, sentence).to };
  if (!REPORTING_FORMS.has(lower[cue]!) || carries(labels, content, ['cue', 'source'])) return;
  if (cue === sentence.from || LABELS[labels[cue - 1]!]!.role === null) return;
  if (content.to - content.from < SHORTEST_CLAUSE || seen.quote[cue] !== QUOTE.outside) return;
  const { pos } = tokens[content.from]!;
  if (indexOf(text, { from: sentence.from, to: cue }, FORMS_OF_BE) !== -1 || pos === 'CCONJ') return;
  if (pos === 'ADP' || pos === 'SCONJ' || pos === 'ADV' || pos === 'PUNCT' || pos === 'PART') return;
  if (/^(?:told|tells?)$/u.test(lower[cue]!) || !isClause(text, content)) return;
  labelSpan(labels, content, CONTENT);
}

/** A finite verb comes before anything that begins another clause or a colon. */
function isClause({ tokens, lower }: Labelled, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i]!;
    if (pos === 'SCONJ' || pos === 'PART' || /^(?:[:,]|after|before|when|while|by|that|which|who)$/u.test(lower[i]!))
      return false;
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/u.test(lower[i]!))) return true;
  }
  return false;
}
