import type { Document, TokenRange } from '../language/document.ts';
import { beginLabel } from './labels.ts';

/** The tokens of one relation. */
export interface RelationRanges {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Relations as one label a token, the form in which rules look at a sentence. A cue goes before a source, that before a content. */
export function flatten({ tokens }: Document, relations: readonly RelationRanges[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const put = ({ from, to }: TokenRange, begin: number): void => {
    labels.fill(begin + 1, from, to);
    labels[from] = begin;
  };
  const side = (range: TokenRange, cue: TokenRange) => (cue.from < range.from ? 'before' : 'after');
  for (const { cue, content } of relations) for (const one of content) put(one, beginLabel('content', side(one, cue)));
  for (const { cue, source } of relations) if (source) put(source, beginLabel('source', side(source, cue)));
  for (const { cue } of relations) put(cue, beginLabel('cue', null));
  return labels;
}
