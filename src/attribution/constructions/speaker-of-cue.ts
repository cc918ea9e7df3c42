import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { onlyCue } from './only-cue.ts';
import { subjectOf } from './subject-of.ts';
import { hasVerb, indexOf, namesSomebody, withoutStop } from './token-range.ts';

const SOURCE_BEFORE_CUE = beginLabel('source', 'after');
const SOURCE_AFTER_CUE = beginLabel('source', 'before');
/** Behind these another subject may stand, whose word it is. */
const CLAUSES = wordSet('who which that when while where as because although though if');
const LONGEST_SPEAKER = 12;

/**
 * Name the speaker of a sentence's only cue where the model named none.
 *
 * > “It went dark,” recalled a porter.       The committee met on Friday, saying it needed time.
 *                            ^^^^^^^^           ^^^^^^^^^^^^^ source
 */
export function labelSpeakerOfCue(text: Labelled, sentence: TokenRange): void {
  const { tokens, labels } = text;
  if (!carries(labels, sentence, ['cue']) || carries(labels, sentence, ['source'])) return;
  const cue = onlyCue(labels, sentence);
  if (!cue) return;
  const behindTo = cue.from + 2;
  if (text.lower[cue.from] === 'according' && cue.to > behindTo) {
    // "according to reports": the cue took its speaker in.
    labelSpan(labels, { from: behindTo, to: cue.to }, SOURCE_AFTER_CUE);
    return;
  }
  if (
    tokens[cue.to - 1]!.text === 'saying' ||
    /^(?:adding|arguing|citing|noting|warning)$/u.test(tokens[cue.from]!.text)
  ) {
    labelSubject(text, sentence, cue.from);
    return;
  }
  const end = withoutStop(text, sentence).to;
  const behind = { from: cue.to, to: endOfSpeaker(text, cue.to, end) };
  if (!REPORTING_FORMS.has(tokens[cue.from]!.text) || /^(?:show|find|found|prove)/u.test(tokens[cue.from]!.text))
    return;
  if (!followsQuotation(text, cue.from) || tokens[cue.from]!.pos !== 'VERB' || cue.to - cue.from > 1) return;
  const who = tokens[behind.from]?.pos;
  if (behind.to <= behind.from || who === 'ADP' || who === 'PUNCT' || who === 'ADV' || hasVerb(tokens, behind)) return;
  if (!namesSomebody(tokens, behind) || behind.to - behind.from > LONGEST_SPEAKER) return;
  labels.fill(0, behind.from, end);
  labelSpan(labels, behind, SOURCE_AFTER_CUE);
}

/** The subject of the sentence's first verb, when the cue hangs on it: "…, saying". */
function labelSubject(text: Labelled, sentence: TokenRange, cue: number): void {
  const { tokens, labels } = text;
  if (tokens[cue - 1]?.text !== ',') return;
  let verb = sentence.from;
  while (verb < cue && tokens[verb]!.pos !== 'VERB' && tokens[verb]!.pos !== 'AUX') verb++;
  if (verb >= cue || indexOf(text, { from: verb, to: cue }, CLAUSES) !== -1) return;
  const subject = subjectOf(text, sentence, verb);
  if (subject && !carries(labels, subject, ['content'])) labelSpan(labels, subject, SOURCE_BEFORE_CUE);
}

/** Where the speaker's name ends: at what the model labelled, or before "on Monday" and "in his letter". */
function endOfSpeaker({ lower, labels }: Labelled, from: number, end: number): number {
  const labelled = LABELS[labels[from] ?? 0]!.role === 'content';
  for (let i = from; i < end; i++) {
    if (labelled && LABELS[labels[i]!]!.role !== 'content') return i;
    if (/^(?:in|on|at|during)$/u.test(lower[i]!) && /^(?:a|an|his|her|its|their|\w+day)$/u.test(lower[i + 1] ?? ''))
      return i;
  }
  return end;
}

const followsQuotation = ({ seen }: Labelled, at: number): boolean => at > 0 && seen.quote[at - 1] === QUOTE.closing;
