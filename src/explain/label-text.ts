import type { AttributionModel } from '../attribution/attribution-model.ts';
import type { Construction } from '../attribution/constructions/construction.ts';
import { labelConstructions } from '../attribution/constructions/label-constructions.ts';
import { featuresAt, MOST_FEATURES } from '../attribution/features.ts';
import { type Observations, observe } from '../attribution/observations.ts';
import { tag } from '../attribution/tag.ts';
import type { Document, TokenRange } from '../language/document.ts';

/** Outside every span. */
const OUTSIDE = 0;

/** The labels of a text with what gave them. */
export interface Labelling {
  readonly document: Document;
  readonly seen: Observations;
  /** One a token, as relations are made of them. */
  readonly labels: Uint8Array;
  /** The rule behind the label of a token; the tagger labelled those that are not in it. */
  readonly ruleAt: ReadonlyMap<number, Construction>;
  /** How much the tagger's features speak for the labels of some tokens against none: natural logarithm of odds. */
  readonly scorerOf: (range: TokenRange) => (seen: Observations) => number;
}

/** Labels a text as `attribute` does, and keeps why. */
export function labelText(document: Document, { lexicon, sequence }: AttributionModel): Labelling {
  const seen = observe(document, lexicon);
  const labels = tag(document, seen, sequence);
  const ruleAt = new Map<number, Construction>();
  labelConstructions(document, seen, labels, (token, construction) => ruleAt.set(token, construction));
  const features = new Int32Array(MOST_FEATURES);
  const scores = new Float32Array(sequence.labels.length);
  const scorerOf = ({ from, to }: TokenRange): ((now: Observations) => number) => {
    const paragraph = document.paragraphs.find((range) => range.to > from) ?? { from, to };
    return (now) => {
      let sum = 0;
      for (let i = from; i < to; i++) {
        scores.fill(0);
        sequence.features.addScores(features, featuresAt({ seen: now, ...paragraph }, i, features), scores, 0);
        sum += scores[labels[i]!]! - scores[OUTSIDE]!;
      }
      return sum;
    };
  };
  return { document, seen, labels, ruleAt, scorerOf };
}
