import type { TokenRange } from '../language/document.ts';
import { bestPathThrough } from '../sequence/best-path-through.ts';
import type { RoleModel } from './attribution-model.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { type CueView, viewOf } from './cue-view.ts';
import { roleEdge } from './role-features.ts';
import { BEGIN_CONTENT, BEGIN_SOURCE, ROLE_LABELS } from './role-labels.ts';
import { RoleScorer } from './role-scorer.ts';
import type { Surroundings } from './surroundings.ts';

/** A cue with the tokens that were found to belong to it. */
export interface RoleAssignment {
  readonly cue: CueCandidate;
  readonly source: TokenRange | null;
  /** Ascending; never empty. */
  readonly content: readonly TokenRange[];
  readonly view: CueView;
  /** By how much this reading beats the best one without a content, in the scores' own units; below 0 when it does not. */
  readonly margin: number;
}

/** What a source is given beyond what the features say: most statements have one. Source: our choice on dev. */
const SOURCE_BONUS = 1.2;
/** What the tokens of another sure cue are taken: a cue hardly ever stands inside what another one governs. */
const OTHER_CUE_PENALTY = 4;

const WIDTH = ROLE_LABELS.length;

/** Finds source and content of one cue after another in a document. */
export class RoleFinder {
  readonly #around: Surroundings;
  readonly #model: RoleModel;
  readonly #scorer: RoleScorer;

  constructor(around: Surroundings, model: RoleModel) {
    this.#around = around;
    this.#model = model;
    this.#scorer = new RoleScorer(around, model);
  }

  /**
   * @param others - the cues that count as sure: their tokens are not taken for content or source
   * @returns null when the cue has no content
   */
  assign(cue: CueCandidate, others: readonly CueCandidate[]): RoleAssignment | null {
    const view = viewOf(this.#around, cue);
    const { chain } = this.#model;
    const scores = this.#scorer.scoresOf(view, view);
    for (let at = BEGIN_SOURCE; at < scores.length; at += WIDTH) scores[at]! += SOURCE_BONUS;
    const length = view.to - view.from;
    const edges = new Uint8Array(length);
    for (let i = view.from + 1; i < view.to; i++) edges[i - view.from] = roleEdge(this.#around, view, i);
    for (const other of others) {
      if (other === cue || other.from >= view.to || other.to <= view.from) continue;
      for (let i = Math.max(other.from, view.from); i < Math.min(other.to, view.to); i++) {
        for (let y = 1; y < WIDTH; y++) scores[(i - view.from) * WIDTH + y]! -= OTHER_CUE_PENALTY;
      }
    }
    const { path, margin } = bestPathThrough(chain, { scores, edges, length }, BEGIN_CONTENT);
    const source: TokenRange[] = [];
    const content: TokenRange[] = [];
    for (let i = 0; i < length; ) {
      const label = path[i]!;
      const start = i++;
      if (label === 0) continue;
      while (i < length && path[i] === label + 1) i++;
      (label === BEGIN_SOURCE ? source : content).push({ from: view.from + start, to: view.from + i });
    }
    return content.length === 0 ? null : { cue, source: nearest(source, cue), content, view, margin };
  }
}

/** Of several spans the one that stands nearest to the cue: a statement has one source. */
function nearest(spans: readonly TokenRange[], cue: TokenRange): TokenRange | null {
  const distance = ({ from, to }: TokenRange): number => (to <= cue.from ? cue.from - to : from - cue.to);
  return spans.reduce<TokenRange | null>(
    (best, span) => (best === null || distance(span) < distance(best) ? span : best),
    null,
  );
}
