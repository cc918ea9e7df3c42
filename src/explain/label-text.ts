import type { AttributionModel } from '../attribution/attribution-model.ts';
import { chooseRelations } from '../attribution/choose-relations.ts';
import type { Construction } from '../attribution/constructions/construction.ts';
import { labelConstructions } from '../attribution/constructions/label-constructions.ts';
import { CUE_LABELS } from '../attribution/cue-labels.ts';
import { flatten } from '../attribution/flatten.ts';
import { LABELS, type Role } from '../attribution/labels.ts';
import { type Observations, observe } from '../attribution/observations.ts';
import { ROLE_LABELS } from '../attribution/role-labels.ts';
import { RoleScorer } from '../attribution/role-scorer.ts';
import { MOST_FEATURES, spanFeatures } from '../attribution/span-features.ts';
import { survey } from '../attribution/surroundings.ts';
import { tag } from '../attribution/tag.ts';
import type { Document, TokenRange } from '../language/document.ts';

/** A span the model is asked about: what it is, and the cue it belongs to. */
interface AskedSpan extends TokenRange {
  readonly role: Role;
  readonly cue: TokenRange;
}

/** The labels of a text with what gave them. */
export interface Labelling {
  readonly document: Document;
  /** Changed by whoever hides a part of it, and put back. */
  readonly seen: Observations;
  /** One a token, as relations are made of them. */
  readonly labels: Uint8Array;
  /** The rule behind the label of a token; the model labelled those that are not in it. */
  readonly ruleAt: ReadonlyMap<number, Construction>;
  /** How much the features speak for a span's role against none, by what is seen at the moment: natural logarithm of odds. */
  readonly scorerOf: (span: AskedSpan) => () => number;
}

/** Labels a text as `attribute` does, and keeps why. */
export function labelText(document: Document, model: AttributionModel): Labelling {
  const seen = observe(document, model.vocabulary);
  const tagging = tag(document, seen, model);
  const around = survey(document, seen, tagging);
  const labels = flatten(document, chooseRelations(around, model));
  const ruleAt = new Map<number, Construction>();
  labelConstructions(document, seen, labels, (token, construction) => ruleAt.set(token, construction));

  const cueScore = ({ from, to }: TokenRange): number => {
    const { table } = model.tokenScores;
    const features = new Int32Array(MOST_FEATURES);
    const sums = new Int32Array(table.packed);
    const paragraph = document.paragraphs[around.paragraph[from]!]!;
    let sum = 0;
    for (let i = from; i < to; i++) {
      sums.fill(0);
      model.tokenScores.addWords(seen, paragraph.from, paragraph.to, i, sums, 0);
      table.addSteps(features, spanFeatures({ seen, ...paragraph }, i, features), sums, 0);
      const scores = table.scoresOf(sums);
      const outside = LABELS.length;
      sum += scores[outside + CUE_LABELS.indexOf(i === from ? 'B-cue' : 'I-cue')]! - scores[outside]!;
    }
    return sum;
  };
  const scorer = new RoleScorer(around, model.roles);
  const roleScore = ({ from, to, role, cue }: AskedSpan): number => {
    const likely = tagging.cues.find((one) => one.from < cue.to && cue.from < one.to);
    const scores = scorer.scoresAnew({ ...cue, probability: likely?.probability ?? 0 }, { from, to });
    const begin = ROLE_LABELS.findIndex((label) => label.begins && label.role === role);
    let sum = 0;
    for (let i = 0; i < to - from; i++) {
      const row = i * ROLE_LABELS.length;
      sum += scores[row + (i === 0 ? begin : begin + 1)]! - scores[row]!;
    }
    return sum;
  };
  return {
    document,
    seen,
    labels,
    ruleAt,
    scorerOf: (span) => () => (span.role === 'cue' ? cueScore(span) : roleScore(span)),
  };
}
