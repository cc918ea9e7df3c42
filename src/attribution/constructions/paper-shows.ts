import type { TokenRange } from '../../language/document.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { isClause } from './cue-with-clause.ts';
import { labelSpan } from './label-span.ts';
import { PAPERS, SHOWING_FORMS } from './lexicon/papers.ts';
import { subjectOf } from './subject-of.ts';
import { hasVerb, holdsNoRelation, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
/** Farthest verb from the sentence's start, tokens. Source: our choice. */
const FARTHEST_VERB = 18;
const SHORTEST_CLAUSE = 3;

/**
 * Label what a paper shows, where the tagger saw nothing.
 *
 * > Official figures show rents rose last year.       Minutes of the meeting, seen by Bay Wire, show the council was told.
 *   ^^^^^^^^^^^^^^^^ source   ^^^^^^^^^^^^^^^^^^^^ content                                               ^^^^ cue
 */
export function labelPaperShows(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen, labels } = text;
  const end = withoutStop(text, sentence).to;
  for (let verb = sentence.from + 1; verb < Math.min(sentence.from + FARTHEST_VERB, end - 2); verb++) {
    if (!SHOWING_FORMS.has(lower[verb]!)) continue;
    const that = lower[verb + 1] === 'that';
    const content = { from: verb + 1, to: end };
    if (end - verb <= SHORTEST_CLAUSE || seen.quote[verb] !== QUOTE.outside) continue;
    if (that ? !hasVerb(tokens, { from: verb + 2, to: end }) : !isClause(text, content)) continue;
    const subject = subjectOf(text, sentence, verb);
    if (!subject || !isPaper(text, subject)) continue;
    if (!holdsNoRelation(text, sentence)) return;
    labels.fill(0, subject.from, end);
    labelSpan(labels, subject, SOURCE);
    labelSpan(labels, { from: verb, to: verb + 1 }, CUE);
    labelSpan(labels, content, CONTENT);
    return;
  }
}

/** True when the first noun of a phrase is a paper: "official figures | from the bank". */
function isPaper({ tokens, lower }: Labelled, { from, to }: TokenRange): boolean {
  let head = from;
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i]!;
    if (i > from && (pos === 'ADP' || pos === 'VERB' || pos === 'PUNCT' || pos === 'SCONJ')) break;
    head = i;
  }
  return PAPERS.has(lower[head]!);
}
