import type { RoleAssignment } from '../attribution/assign-roles.ts';
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
  const cue = tokensIn(reading, statement.cue[0] ?? NOWHERE);
  const of = (role: Role, spans: readonly Span[]): SpanExplanation[] =>
    spans.map((span) => {
      const asked = { role, span: tokensIn(reading, span), cue };
      const rule = ruleOf(labelling, asked, statement);
      const features = rule === MODEL ? reasonsOf(labelling, asked) : [];
      return { role, words: wordsAt(text, span), span, rule, features };
    });
  return [...of('cue', statement.cue), ...of('source', statement.source), ...of('content', statement.content)];
}

const NOWHERE: Span = [0, 0];

interface AskedSpan {
  readonly role: Role;
  readonly span: TokenRange;
  /** The first span of the statement's cue. */
  readonly cue: TokenRange;
}

function reasonsOf(
  { document: { tokens }, sights, cueScore, roleScore }: Labelling,
  { role, span, cue }: AskedSpan,
): FeatureReason[] {
  return role === 'cue'
    ? strongestReasons({ tokens, span, sight: sights.first, score: cueScore })
    : strongestReasons({ tokens, span, cue, sight: sights.second, score: roleScore(role, cue) });
}

const MODEL: Rule = { name: 'model', because: 'by the fitted model; what counted most' };
const NESTED: Rule = { name: 'nested-speech', because: 'not by the model, but as speech inside the words of another' };
const SETTLED: Rule = { name: 'settled', because: 'not by the model, but later, from the words around it' };

/** What gave a span its role: a rule for sentences, the model, or what came after both. */
function ruleOf(labelling: Labelling, asked: AskedSpan, { within }: Statement): Rule {
  const rule = sentenceRule(labelling, asked);
  if (rule) return { name: labelRuleName(rule), because: 'by a rule for sentences of this form' };
  if (isModels(labelling, asked)) return MODEL;
  const ofCue = sentenceRule(labelling, { ...asked, role: 'cue', span: asked.cue });
  if (ofCue)
    return {
      name: labelRuleName(ofCue),
      because: 'not by the model alone: a rule for sentences of this form set its cue',
    };
  return within === undefined ? SETTLED : NESTED;
}

/** The rule that labelled most of the span. */
function sentenceRule({ labels, ruleAt }: Labelling, { role, span }: AskedSpan): Construction | undefined {
  let labelled = 0;
  let rule: Construction | undefined;
  for (let i = span.from; i < span.to; i++) {
    if (LABELS[labels[i]!]!.role !== role) continue;
    labelled++;
    rule ??= ruleAt.get(i);
  }
  return isMost(labelled, span) ? rule : undefined;
}

/** True when the model gave most of the span this role, and to this very cue. */
function isModels({ relationAt }: Labelling, { role, span, cue }: AskedSpan): boolean {
  let relation: RoleAssignment | undefined;
  for (let i = cue.from; i < cue.to && !relation; i++) relation = relationAt.get(i);
  if (!relation) return false;
  const found = { cue: [relation.cue], source: relation.source ? [relation.source] : [], content: relation.content };
  const common = found[role].map(({ from, to }) => Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)));
  return isMost(
    common.reduce((sum, tokens) => sum + tokens, 0),
    span,
  );
}

const isMost = (tokens: number, { from, to }: TokenRange): boolean => tokens * 2 >= to - from;

/** As the rule's file is called: `labelFrontedClause` is in `fronted-clause.ts`. */
export const labelRuleName = ({ name }: Construction): string =>
  name
    .replace(/^(?:un)?label/u, '')
    .replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^-/u, '');
