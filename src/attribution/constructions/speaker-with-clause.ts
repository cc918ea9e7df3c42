import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { behindConjunction, hasVerb, indexOf, namesSomebody } from './token-range.ts';

const SOURCE = beginLabel('source', 'after');
const LONGEST_NAME = 12;
const LONGEST_CLAUSE = 16;

/**
 * Give a verb of saying its whole subject, where the model took only the pronoun of a clause in it.
 *
 * > An official at the port, who declined to be named, said the containers had stood there for years.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ source
 */
export function labelSpeakerWithClause(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, labels, seen } = text;
  const from = behindConjunction(text, sentence);
  let who = from + 1;
  while (who < Math.min(from + LONGEST_NAME, sentence.to) && !/^(?:who|which)$/u.test(lower[who]!)) who++;
  if (!/^(?:who|which)$/u.test(lower[who] ?? '') || lower[who - 1] !== ',' || isSource(labels, from)) return;
  const name = { from, to: who - 1 };
  if (!namesSomebody(tokens, name) || hasVerb(tokens, name) || tokens[from]!.pos === 'ADP') return;
  for (let i = who + 2; i < Math.min(who + LONGEST_CLAUSE, sentence.to - 1); i++) {
    if (seen.quote[i] !== QUOTE.outside) return;
    if (lower[i] !== ',' || LABELS[labels[i + 1]!]!.role !== 'cue') continue;
    let verb = i + 1;
    while (LABELS[labels[verb + 1] ?? 0]!.role === 'cue' && !LABELS[labels[verb + 1]!]!.begins) verb++;
    if (indexOf(text, { from: i + 1, to: verb }, FORMS_OF_BE) !== -1) return;
    if (!REPORTING_FORMS.has(lower[verb]!) || saysMore(text, { from: who, to: i })) return;
    labels.fill(0, from, i + 1);
    labelSpan(labels, { from, to: i + 1 }, SOURCE);
    return;
  }
}

/** True when the clause holds a relation of its own, beyond a wish not to be named. */
function saysMore({ lower, labels }: Labelled, { from, to }: TokenRange): boolean {
  let content = false;
  for (let i = from; i < to; i++) {
    if (/^(?:named|identified|quoted|name|anonymity)$/u.test(lower[i]!)) return false;
    if (LABELS[labels[i]!]!.role === 'content') content = true;
  }
  return content;
}

const isSource = (labels: Uint8Array, at: number): boolean => LABELS[labels[at]!]!.role === 'source';
