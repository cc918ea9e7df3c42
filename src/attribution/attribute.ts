import type { Document, TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';
import type { AttributionModel } from './attribution-model.ts';
import { labelConstructions } from './constructions/label-constructions.ts';
import { labelSpans } from './label-spans.ts';
import { link } from './link.ts';
import { observe } from './observations.ts';
import { tag } from './tag.ts';

/**
 * Find who said what: every source, cue and content of a document, joined into relations.
 *
 * > “The port is shut,” Brandt told reporters.
 *   ^^^^^^^^^^^^^^^^^^ content   ^^^^^^ source   ^^^^ cue
 *
 * @returns relations ascending by cue; `source` is empty where the words name nobody
 */
export function attribute(document: Document, model: AttributionModel): Relation[] {
  const seen = observe(document, model.lexicon);
  const labels = tag(document, seen, model.sequence);
  labelConstructions(document, seen, labels);
  return link(document, labelSpans(labels, document.paragraphs)).map(({ cue, source, content }) => ({
    source: source ? [spanOf(document, source)] : [],
    cue: [spanOf(document, cue)],
    content: content.map((range) => spanOf(document, range)),
  }));
}

const spanOf = ({ tokens }: Document, { from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
