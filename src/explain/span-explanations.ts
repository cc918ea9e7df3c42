import type { Construction } from '../attribution/constructions/construction.ts';
import { LABELS, type Role } from '../attribution/labels.ts';
import { type Reading, tokensIn } from '../identity/reading.ts';
import type { TokenRange } from '../language/document.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { FeatureReason, Rule, SpanExplanation } from './explanation.ts';
import type { Labelling } from './label-text.ts';
import { strongestReasons } from './strongest-reasons.ts';

/** Why the words of a statement are its source, cue and content: the cue first, since the others go by it. */
export function spanExplanations(labelling: Labelling, reading: Reading, statement: Statement): SpanExplanation[] {
  const { text } = labelling.document;
  const of = (role: Role, spans: readonly Span[]): SpanExplanation[] =>
    spans.map((span) => {
      const range = tokensIn(reading, span);
      const rule = ruleOf(labelling, role, range, statement);
      const features =
        rule === MODEL ? reasonsOf(labelling, role, range, tokensIn(reading, statement.cue[0] ?? span)) : [];
      return { role, words: wordsAt(text, span), span, rule, features };
    });
  return [...of('cue', statement.cue), ...of('source', statement.source), ...of('content', statement.content)];
}

function reasonsOf(
  { document: { tokens }, sights, cueScore, roleScore }: Labelling,
  role: Role,
  span: TokenRange,
  cue: TokenRange,
): FeatureReason[] {
  return role === 'cue'
    ? strongestReasons({ tokens, span, sight: sights.first, score: cueScore })
    : strongestReasons({ tokens, span, cue, sight: sights.second, score: roleScore(role, cue) });
}

const MODEL: Rule = { name: 'model', because: 'by the fitted model; what counted most' };

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
      ? {
          name: 'settled',
          because: 'not by the model; by the words around it, when the chain was followed',
        }
      : { name: 'nested-speech', because: 'not by the model; as speech inside the words of another' };
  return rule ? { name: labelRuleName(rule), because: 'by a rule for sentences of this form' } : MODEL;
}

/** As the rule's file is called: `labelFrontedClause` is in `fronted-clause.ts`. */
export const labelRuleName = ({ name }: Construction): string =>
  name
    .replace(/^(?:un)?label/u, '')
    .replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^-/u, '');
