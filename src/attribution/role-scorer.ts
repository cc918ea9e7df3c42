import type { TokenRange } from '../language/document.ts';
import type { RoleModel } from './attribution-model.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { type CueView, viewOf } from './cue-view.ts';
import { MOST_ROLE_FEATURES, placeFeatures, roleFeatures } from './role-features.ts';
import type { Surroundings } from './surroundings.ts';

/** What the features say of tokens as source or content of a cue. */
export class RoleScorer {
  readonly #around: Surroundings;
  readonly #model: RoleModel;
  readonly #width: number;
  readonly #features = new Int32Array(MOST_ROLE_FEATURES);
  /** Packed sums of the features that hold for every cue, once they were asked for. */
  readonly #place: Int32Array;
  readonly #placed: Uint8Array;

  constructor(around: Surroundings, model: RoleModel) {
    this.#around = around;
    this.#model = model;
    this.#width = model.wordSums.table.packed;
    this.#place = new Int32Array(around.document.tokens.length * this.#width);
    this.#placed = new Uint8Array(around.document.tokens.length);
  }

  /**
   * As `scoresOf`, from what is seen of the range now: nothing that was kept of it counts.
   *
   * @returns `[token of the range][role label]`, flat
   */
  scoresAnew(cue: CueCandidate, range: TokenRange): Float32Array {
    this.#place.fill(0, range.from * this.#width, range.to * this.#width);
    this.#placed.fill(0, range.from, range.to);
    return this.scoresOf(viewOf(this.#around, cue), range);
  }

  /** @returns `[token of the range][role label]`, flat */
  scoresOf(view: CueView, { from, to }: TokenRange): Float32Array {
    const { table } = this.#model.wordSums;
    for (let i = from; i < to; i++) if (this.#placed[i] === 0) this.#addPlace(i);
    const sums = this.#place.slice(from * this.#width, to * this.#width);
    for (let i = from; i < to; i++) {
      const count = roleFeatures(this.#around, view, i, this.#features);
      table.addSteps(this.#features, count, sums, (i - from) * this.#width);
    }
    return table.scoresOf(sums);
  }

  #addPlace(i: number): void {
    const { seen, document, paragraph } = this.#around;
    const { from, to } = document.paragraphs[paragraph[i]!]!;
    const { wordSums } = this.#model;
    wordSums.addWords(seen.words, from, to, i, this.#place, i * this.#width);
    const count = placeFeatures(this.#around, i, this.#features);
    wordSums.table.addSteps(this.#features, count, this.#place, i * this.#width);
    this.#placed[i] = 1;
  }
}
