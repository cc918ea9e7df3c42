import type { Range } from '../scene.ts';

/** Somebody's words inside somebody's words, in tokens. */
export interface InnerAttribution {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
  /** True where, outside quotation marks, it is the teller who says whose words they are: "what the union called …". */
  readonly byReporter?: boolean;
}
