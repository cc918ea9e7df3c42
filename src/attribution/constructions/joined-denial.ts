import type { TokenRange } from '../../language/document.ts';
import { wordSet } from '../../language/word-set.ts';
import { beginLabel } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { FORMS_OF_BE } from './lexicon/closed-classes.ts';
import { endOfClause, hasVerb, indexOf, isUnlabelled, namesSomebody, startOfVerb, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
const DENYING = wordSet('deny denies denied');
/** What a denial is of, where it is no clause: "any part in it", "having met her", "the charges". */
const DENIED = wordSet(`
  any all having being ever knowing that wrongdoing involvement responsibility liability fault
  accusations allegations charges claims reports rumours rumors suggestions`);
/** Joins a clause that sets itself against the one before. */
const CONTRASTS = wordSet('while but whereas although though');
const LONGEST_SUBJECT = 8;

/**
 * Label a denial in a clause of its own: nobody but the one who denies stands behind it.
 *
 * > The council blames the builder, while the builder has denied any fault.
 *                                          ^^^^^^^^^^^ source        ^^^^^^^^^ content
 */
export function labelJoinedDenial(text: Labelled, sentence: TokenRange): void {
  const { tokens, lower, seen, labels } = text;
  const end = withoutStop(text, sentence).to;
  for (let verb = sentence.from + 1; verb < end - 1; verb++) {
    if (!DENYING.has(lower[verb]!) || seen.quote[verb] !== QUOTE.outside || !isDenied(text, verb + 1)) continue;
    const cue = { from: startOfVerb(text, verb, sentence.from), to: verb + 1 };
    if (carries(labels, cue, ['cue']) || indexOf(text, cue, FORMS_OF_BE) !== -1) continue;
    let from = cue.from;
    while (from > sentence.from && cue.from - from <= LONGEST_SUBJECT && !opensClause(lower[from - 1]!)) from--;
    const subject = { from, to: cue.from };
    if (from === cue.from || cue.from - from > LONGEST_SUBJECT) continue;
    if (hasVerb(tokens, subject) || !namesSomebody(tokens, subject)) continue;
    const content = { from: verb + 1, to: endOfClause(text, verb + 1, end) };
    const joiner = from - 1;
    const contrasts = joiner >= sentence.from && CONTRASTS.has(lower[joiner]!);
    // A denial within what somebody says is theirs to tell; only a content that runs on into its subject is cut off there.
    if (!isUnlabelled(text, { from: cue.from, to: content.to })) continue;
    if (contrasts && !carries(labels, { from: joiner, to: cue.from }, ['cue', 'source']))
      labels.fill(0, joiner, cue.from);
    if (!isUnlabelled(text, subject)) continue;
    labelSpan(labels, subject, SOURCE);
    labelSpan(labels, cue, CUE);
    labelSpan(labels, content, CONTENT);
  }
}

const opensClause = (word: string): boolean => /^[,;:—–]$/u.test(word) || CONTRASTS.has(word) || word === 'and';

const isDenied = ({ lower }: Labelled, i: number): boolean =>
  DENIED.has(lower[i]!) || (/^(?:the|these|those|such)$/u.test(lower[i]!) && DENIED.has(lower[i + 1] ?? ''));
