import type { Construction } from '../attribution/constructions/construction.ts';
import { LABELS, type Role } from '../attribution/labels.ts';
import { type Reading, tokensIn } from '../identity/reading.ts';
import type { TokenRange } from '../language/document.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Rule, SpanExplanation } from './explanation.ts';
import type { Labelling } from './label-text.ts';
import { strongestReasons } from './occlusion.ts';

/** Tokens of a span that are asked about, from its front. */
const ASKED = 8;

/** Why the words of a statement are its source, cue and content: the cue first, since the others go by it. */
export function spanExplanations(labelling: Labelling, reading: Reading, statement: Statement): SpanExplanation[] {
  const of = (role: Role, spans: readonly Span[]): SpanExplanation[] =>
    spans.map((span) => {
      const range = tokensIn(reading, span);
      const { text, tokens } = labelling.document;
      const rule = ruleOf(labelling, role, range, statement);
      const asked = { from: range.from, to: Math.min(range.to, range.from + ASKED) };
      const askedSpan = { ...asked, role, cue: tokensIn(reading, statement.cue[0] ?? span) };
      const question = { tokens, seen: labelling.seen, span: range, score: labelling.scorerOf(askedSpan) };
      const features = rule === TAGGER ? strongestReasons(question) : [];
      return { role, words: wordsAt(text, span), span, rule, features };
    });
  return [...of('cue', statement.cue), ...of('source', statement.source), ...of('content', statement.content)];
}

const TAGGER: Rule = { name: 'tagger', because: 'the fitted model labels it; what counted most' };

function ruleOf({ labels, ruleAt }: Labelling, role: Role, { from, to }: TokenRange, { within }: Statement): Rule {
  let labelled = 0;
  let rule: Construction | undefined;
  for (let i = from; i < to; i++) {
    if (LABELS[labels[i]!]!.role !== role) continue;
    labelled++;
    rule ??= ruleAt.get(i);
  }
  if (labelled * 2 < to - from)
    return within === undefined
      ? { name: 'settled', because: 'set right from the words around it, when its chain was followed' }
      : { name: 'nested-speech', because: 'read inside the words of another, where the model marks nothing' };
  return rule ? { name: labelRuleName(rule), because: 'the form of its sentence leaves no doubt' } : TAGGER;
}

/** As the rule's file is called: `labelFrontedClause` is in `fronted-clause.ts`. */
export const labelRuleName = ({ name }: Construction): string =>
  name
    .replace(/^(?:un)?label/u, '')
    .replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^-/u, '');
