import type { RoleAssignment } from '../attribution/assign-roles.ts';
import type { AttributionModel } from '../attribution/attribution-model.ts';
import { chooseRelations } from '../attribution/choose-relations.ts';
import type { Construction } from '../attribution/constructions/construction.ts';
import { labelConstructions } from '../attribution/constructions/label-constructions.ts';
import { BEGIN_CUE, INSIDE_CUE } from '../attribution/cue-labels.ts';
import { flatten } from '../attribution/flatten.ts';
import { LABELS, type Role } from '../attribution/labels.ts';
import { look } from '../attribution/look.ts';
import { BEGIN_CONTENT, BEGIN_SOURCE, ROLE_LABELS } from '../attribution/role-labels.ts';
import { RoleScorer } from '../attribution/role-scorer.ts';
import { MOST_FEATURES, spanFeatures } from '../attribution/span-features.ts';
import type { Document, TokenRange } from '../language/document.ts';
import { type Sight, sightOf } from './hide.ts';

/** How much the features speak for some tokens having a role, against none, by what is seen now: natural logarithm of odds. */
type Score = (tokens: TokenRange) => number;

/** The labels of a text with what gave them. */
export interface Labelling {
  readonly document: Document;
  /** What the first look goes by, and what the second one does. Changed by whoever hides a part of it, and put back. */
  readonly sights: { readonly first: Sight; readonly second: Sight };
  /** One a token, as relations are made of them. */
  readonly labels: Uint8Array;
  /** The relation that the model found, by each token of its cue. */
  readonly relationAt: ReadonlyMap<number, RoleAssignment>;
  /** The rule behind the label of a token, where it was not the model. */
  readonly ruleAt: ReadonlyMap<number, Construction>;
  /** As a cue, in the first look. */
  readonly cueScore: Score;
  /** As the source or content of a cue, in the second look. */
  readonly roleScore: (role: Exclude<Role, 'cue'>, cue: TokenRange) => Score;
}

/** Labels a text as `attribute` does, and keeps why. */
export function labelText(document: Document, model: AttributionModel): Labelling {
  const around = look(document, model);
  const { seen, tagging } = around;
  const chosen = chooseRelations(around, model);
  const labels = flatten(document, chosen);
  const relationAt = new Map<number, RoleAssignment>();
  for (const relation of chosen) for (let i = relation.cue.from; i < relation.cue.to; i++) relationAt.set(i, relation);
  const ruleAt = new Map<number, Construction>();
  labelConstructions(document, around, labels, (token, construction) => ruleAt.set(token, construction));

  const { table } = model.wordSums;
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(table.packed);
  const cueScore: Score = ({ from, to }) => {
    const paragraph = document.paragraphs[around.paragraph[from]!]!;
    let sum = 0;
    for (let i = from; i < to; i++) {
      sums.fill(0);
      model.wordSums.addWords(seen.words, paragraph.from, paragraph.to, i, sums, 0);
      table.addSteps(features, spanFeatures({ seen, ...paragraph }, i, features), sums, 0);
      const scores = table.scoresOf(sums);
      sum += scores[CUE_COLUMN + (i === from ? BEGIN_CUE : INSIDE_CUE)]! - scores[CUE_COLUMN]!;
    }
    return sum;
  };

  const scorer = new RoleScorer(around, model.roles);
  const likelihood = new Float64Array(document.tokens.length);
  for (const { from, to, probability } of tagging.cues) likelihood.fill(probability, from, to);
  const roleScore: Labelling['roleScore'] = (role, cue) => {
    const probability = likelihood.subarray(cue.from, cue.to).find((likely) => likely > 0) ?? 0;
    const begin = role === 'source' ? BEGIN_SOURCE : BEGIN_CONTENT;
    return (range) => {
      const scores = scorer.scoresAnew({ ...cue, probability }, range);
      let sum = 0;
      for (let i = 0; i < range.to - range.from; i++) {
        const row = i * ROLE_LABELS.length;
        sum += scores[row + (i === 0 ? begin : begin + 1)]! - scores[row]!;
      }
      return sum;
    };
  };
  const sights = { first: sightOf(seen), second: sightOf(seen, around) };
  return { document, sights, labels, relationAt, ruleAt, cueScore, roleScore };
}

/** First column of the labels for cues alone, behind those of all spans. */
const CUE_COLUMN = LABELS.length;
