import type { TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { Cast } from './cast.ts';
import type { Memory, Speaker } from './speakers.ts';

/** Where a source stands and what may not be meant by it. */
export interface SourceContext {
  readonly cast: Cast;
  readonly memory: Memory;
  /** True for tokens of the statement's own content: nobody named there is its speaker by pronoun. */
  readonly inContent: (token: number) => boolean;
  /** The speaker in whose words this source stands: "I" is them. */
  readonly enclosing: Speaker | null;
  /** The statement's own content. */
  readonly content: readonly TokenRange[];
  /** The statements that follow, nearest first: a description may be named further down. */
  readonly following: readonly Following[];
}

/** A statement further down. */
export interface Following {
  readonly source: Span;
  readonly content: readonly TokenRange[];
}
