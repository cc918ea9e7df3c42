import type { Cast } from '../identity/cast.ts';
import type { Speaker } from '../identity/speakers.ts';
import type { Span } from '../model/span.ts';

/** Half-open range of token indices. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a construction reads: one relation and the words around it. */
export interface Scene {
  readonly cast: Cast;
  readonly source: Range | null;
  readonly cue: Range;
  /** The first content token behind the cue, or the first one at all. */
  readonly content: readonly Range[];
  /** Whom the source stands for. */
  readonly speaker: Speaker;
  /** Sentence of the cue, clipped to what may be read: linear work whatever the sentence's length. */
  readonly sentence: Range;
  /** The part of the sentence that is about this speaker: up to the next or former one's source or cue. */
  readonly reach: Range;
  /** True outside the statement's own content. */
  readonly free: (token: number) => boolean;
  /** Whom the noun phrase in a token range stands for. */
  readonly resolve: (from: number, to: number) => Speaker;
  /** The same for somebody whom this speaker speaks of: a description is not the speaker's own. */
  readonly resolveOther: (from: number, to: number) => Speaker;
}

/** One step of a chain with the words that prove it. */
export interface Hop {
  readonly speaker: Speaker;
  /** Absent only where a statement has no words of its own but its content. */
  readonly evidence?: Span;
}

/** What a construction found: relays from outside inwards, and an origin where the source was only passing it on. */
export interface Finding {
  readonly relays: readonly Hop[];
  readonly origin?: Hop;
}

/** Reads one construction; `null` when it is not there. */
export type Construction = (scene: Scene) => Finding | null;
