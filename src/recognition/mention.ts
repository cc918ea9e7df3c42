import type { TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { NameType } from './labels.ts';

/** One name where it stands: titles and articles outside, "al-" inside. */
export interface NameMention extends TokenRange {
  /** UTF-16 offsets in the document's text. */
  readonly span: Span;
  readonly type: NameType;
  /** How likely exactly these words are a name of this type, as the model sees it. */
  readonly probability: number;
}
