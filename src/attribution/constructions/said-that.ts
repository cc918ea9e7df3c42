import type { TokenRange } from '../../language/document.ts';
import { beginLabel, LABELS } from '../labels.ts';
import { QUOTE } from '../observations.ts';
import type { Labelled } from './construction.ts';
import { carries, labelSpan } from './label-span.ts';
import { AUXILIARIES, DETERMINERS, FORMS_OF_BE, POSSESSIVES, QUESTION_WORDS } from './lexicon/closed-classes.ts';
import { ASKING_FORMS, REPORTING_FORMS } from './lexicon/reporting-verbs.ts';
import { subjectOf } from './subject-of.ts';
import { hasVerb, holdsNoRelation, indexOf, startOfVerb, withoutStop } from './token-range.ts';

const CONTENT = beginLabel('content', 'before');
const CUE = beginLabel('cue', null);
const SOURCE = beginLabel('source', 'after');
/** Farthest verb from the sentence's start, and "that" from its verb, in tokens. Source: our choice on dev. */
const FARTHEST_VERB = 20;
const FARTHEST_THAT = 8;
/** The same where who is cited stands between: "reported, citing two people who know the matter, that". */
const FARTHEST_CITING = 18;
/** "reported | on Sunday, | quoting" */
const FARTHEST_CITED = 6;
/** Verbs whose object is who is told. */
const TELLING =
  /^(?:told|tells?|informed|informs?|assured|assures?|warned|warns?|reminded|reminds?|notified|advised)$/u;

/**
 * Label the plainest form of all, where the model saw nothing: somebody says, or tells somebody, that.
 *
 * > Ola Hult told Kesh Radio that the pass was closed.       The judge asked whether the pass was closed.
 *   ^^^^^^^^ source           ^^^^^^^^^^^^^^^^^^^^^^^^ content         ^^^^^ cue
 */
export function labelSaidThat(text: Labelled, sentence: TokenRange): void {
  const { lower, seen, labels } = text;
  const end = withoutStop(text, sentence).to;
  const last = Math.min(sentence.from + FARTHEST_VERB, end - 3);
  for (let verb = sentence.from + 1; verb < last; verb++) {
    const asks = ASKING_FORMS.has(lower[verb]!);
    if ((!asks && !REPORTING_FORMS.has(lower[verb]!)) || isNoun(text, verb)) continue;
    if (seen.quote[verb] !== QUOTE.outside) return;
    const that = clauseBehind(text, verb, end, asks);
    if (that === -1) continue;
    const content = { from: that, to: end };
    const free = holdsNoRelation(text, sentence) || hasOnlyCiting(text, { from: verb + 1, to: that }, sentence);
    if (carries(labels, content, ['source', 'cue']) && !free) return;
    if (
      (asks || TELLING.test(lower[verb]!)) &&
      isCue(labels[verb]!) &&
      that > verb + 1 &&
      LABELS[labels[that]!]!.role === 'content'
    ) {
      // Who is told stands between, and is no part of what was said.
      labels.fill(0, verb + 1, that);
      labels[that] = CONTENT;
      return;
    }
    const cue = { from: startOfVerb(text, verb, sentence.from), to: verb + 1 };
    if (indexOf(text, { from: cue.from, to: verb }, FORMS_OF_BE) !== -1) return;
    const subject = subjectOf(text, sentence, cue.from);
    if (!subject || !free) return;
    labels.fill(0, subject.from, end);
    labelSpan(labels, subject, SOURCE);
    labelSpan(labels, cue, CUE);
    labelSpan(labels, content, CONTENT);
    return;
  }
}

/** "reported, quoting officials, that …": the sentence's only cue is who is quoted, between the verb and its clause. */
function hasOnlyCiting({ lower, labels }: Labelled, between: TokenRange, sentence: TokenRange): boolean {
  let citing = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i < between.from && LABELS[labels[i]!]!.role === 'content') return false;
    if (!isCue(labels[i]!) || i === between.from - 1) continue;
    if (i < between.from || i >= between.to || (lower[i] !== 'citing' && lower[i] !== 'quoting')) return false;
    citing = true;
  }
  return citing;
}

const isCue = (label: number): boolean => LABELS[label]!.role === 'cue';

/** "the claim", "his latest report": a form that may be a noun, behind what only stands before nouns. */
function isNoun({ tokens, lower }: Labelled, i: number): boolean {
  const before = lower[i - 1]!;
  return (
    DETERMINERS.has(before) || POSSESSIVES.has(before) || tokens[i - 1]!.pos === 'ADP' || tokens[i - 1]!.pos === 'ADJ'
  );
}

/** Where the clause begins that says what: at "that", or at a question word behind a verb of asking; or -1. */
function clauseBehind(text: Labelled, verb: number, end: number, asks: boolean): number {
  const { tokens, lower, seen } = text;
  const told = asks || TELLING.test(lower[verb]!);
  const cites = lower.slice(verb + 2, verb + FARTHEST_CITED).some((word) => word === 'citing' || word === 'quoting');
  const reach = cites ? FARTHEST_CITING : FARTHEST_THAT;
  for (let i = verb + 1; i < Math.min(verb + reach, end - 2); i++) {
    const word = lower[i]!;
    if (asks ? QUESTION_WORDS.has(word) && (i === verb + 1 || asksSomebody(lower, verb, i)) : word === 'that')
      return (told || i === verb + 1 || !isRelative(text, verb, i)) && hasVerb(tokens, { from: i + 1, to: end })
        ? i
        : -1;
    const { pos } = tokens[i]!;
    const citing = word === 'citing' || word === 'quoting';
    if (seen.quote[i] !== QUOTE.outside || /^[;:]$/u.test(word) || AUXILIARIES.has(word)) return -1;
    if ((pos === 'VERB' && !citing) || word === 'as' || word === 'to') return -1;
  }
  return -1;
}

/** "asked the minister why": a question word behind who is asked, and none that could go with it. */
const asksSomebody = (lower: readonly string[], verb: number, at: number): boolean =>
  lower[verb]!.startsWith('ask') && /^(?:whether|why|how|if|what)$/u.test(lower[at]!);

/** "claimed responsibility for an attack that …": an object follows the verb, and "that" belongs to it. */
function isRelative({ tokens, lower }: Labelled, verb: number, that: number): boolean {
  const next = tokens[that + 1]!.pos;
  if (next === 'VERB' || next === 'AUX') return true;
  const { pos } = tokens[verb + 1]!;
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(pos) && !/(?:day|year|month|week)$/u.test(lower[verb + 1]!);
}
