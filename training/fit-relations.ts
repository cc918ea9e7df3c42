import type { RoleModel, SpanModel } from '../src/attribution/attribution-model.ts';
import { observe } from '../src/attribution/observations.ts';
import { type Proposal, proposeRelations } from '../src/attribution/propose-relations.ts';
import { MOST_RELATION_FEATURES, relationFeatures } from '../src/attribution/relation-features.ts';
import { survey } from '../src/attribution/surroundings.ts';
import type { Document } from '../src/language/document.ts';
import { tokensIn } from '../src/language/tokens-in.ts';
import type { Relation } from '../src/model/statement.ts';
import type { LabelChain } from '../src/sequence/label-chain.ts';
import { fitCrf, type Sequence } from './crf.ts';
import { FeatureIndex } from './feature-index.ts';
import type { TaggedExample } from './fit-roles.ts';
import { chainOf, rulesOf, type WeightedFeatures } from './weighted-features.ts';

/** Articles and a second stage that was fitted on others. */
export interface Part {
  readonly examples: readonly TaggedExample[];
  readonly roles: RoleModel;
}

const LEAST = 3;
const STEP = 0.02;
const DECAY = 2e-3;
const EPOCHS = 12;
/** Common share of two contents from which a proposal counts as right, as the scorer has it. */
const SAME = 0.5;

/** Fit the last stage: is a proposed cue, with the source and content found for it, a relation? */
export function fitRelations(
  parts: readonly Part[],
  { vocabulary }: Pick<SpanModel, 'vocabulary'>,
  report: (line: string) => void,
): { readonly features: WeightedFeatures; readonly chain: LabelChain } {
  const buffer = new Int32Array(MOST_RELATION_FEATURES);
  const cases: { hashes: Int32Array; right: boolean }[] = [];
  for (const { examples, roles } of parts) {
    for (const { document, relations, tagging } of examples) {
      const around = survey(document, observe(document, vocabulary), tagging);
      const gold = relations.map(
        ({ content }) => new Set(content.flatMap((span) => wordsIn(document, tokensIn(document, span)))),
      );
      for (const proposal of proposeRelations(around, roles)) {
        const count = relationFeatures(around, proposal.found, proposal.first, proposal.sameLemma, buffer);
        cases.push({ hashes: buffer.slice(0, count), right: isRight(document, proposal, relations, gold) });
      }
    }
  }
  const index = new FeatureIndex();
  for (const { hashes } of cases) for (const hash of hashes) index.count(hash);
  const keys = index.seal(LEAST);
  report(`${cases.length} proposals, ${cases.filter(({ right }) => right).length} right; ${keys.length} features`);
  const sequences = cases.map(({ hashes, right }): Sequence => {
    const rows = Int32Array.from(hashes, (hash) => index.row(hash)).filter((row) => row !== -1);
    return {
      length: 1,
      rows,
      starts: Int32Array.from([0, rows.length]),
      edges: new Uint8Array(1),
      labels: Uint8Array.from([right ? 1 : 0]),
    };
  });
  const fitted = fitCrf(
    { sequences, rows: keys.length, labels: 2, edgeClasses: 1, ...rulesOf(2) },
    {
      epochs: EPOCHS,
      step: STEP,
      decay: DECAY,
      onEpoch: (epoch, loss) => report(`relations, pass ${epoch}: ${loss.toFixed(4)} nats a proposal`),
    },
  );
  return { features: { keys, parts: [fitted.weights], widths: [2] }, chain: chainOf(['no', 'yes'], 1, fitted) };
}

const wordsIn = ({ tokens }: Document, { from, to }: { from: number; to: number }): number[] => {
  const words: number[] = [];
  for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) words.push(i);
  return words;
};

/** True when an annotated relation has at least half of the words of both contents in common, and a cue that touches. */
function isRight(
  document: Document,
  { found }: Proposal,
  relations: readonly Relation[],
  gold: readonly ReadonlySet<number>[],
): boolean {
  const words = new Set(found.content.flatMap((range) => wordsIn(document, range)));
  return relations.some(({ cue }, k) => {
    if (!cue[0]) return false;
    const range = tokensIn(document, cue[0]);
    if (range.to <= found.cue.from || range.from >= found.cue.to) return false;
    let common = 0;
    for (const word of words) if (gold[k]!.has(word)) common++;
    return common >= SAME * (words.size + gold[k]!.size - common) && common > 0;
  });
}
