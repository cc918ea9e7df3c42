import type { Document, TokenRange } from '../language/document.ts';
import type { Span } from '../model/span.ts';
import type { Relation } from '../model/statement.ts';
import type { AttributionModel } from './attribution-model.ts';
import { chooseRelations } from './choose-relations.ts';
import { labelConstructions } from './constructions/label-constructions.ts';
import { flatten } from './flatten.ts';
import { look } from './look.ts';
import { settle } from './settle.ts';

/**
 * Find who said what: every source, cue and content of a document, joined into relations.
 *
 * > “The port is shut,” Brandt told reporters.
 *   ^^^^^^^^^^^^^^^^^^ content   ^^^^^^ source   ^^^^ cue
 *
 * A first look labels every token and says where cues may stand; a second one takes each likely cue by itself and finds
 * its source and contents; then sentences whose form leaves no doubt are set right by rule.
 *
 * @returns relations ascending by cue; `source` is empty where the words name nobody
 */
export function attribute(document: Document, model: AttributionModel): Relation[] {
  const around = look(document, model);
  const chosen = chooseRelations(around, model);
  const found = flatten(document, chosen);
  const labels = found.slice();
  labelConstructions(document, around, labels);
  return settle(document, chosen, found, labels).map(({ cue, source, content }) => ({
    source: source ? [spanOf(document, source)] : [],
    cue: [spanOf(document, cue)],
    content: content.map((range) => spanOf(document, range)),
  }));
}

const spanOf = ({ tokens }: Document, { from, to }: TokenRange): Span => [tokens[from]!.start, tokens[to - 1]!.end];
