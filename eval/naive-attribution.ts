import type { Document } from '../src/language/document.ts';
import type { Span } from '../src/model/span.ts';
import type { Relation } from '../src/model/statement.ts';

const SAYING = new Set(['say', 'tell', 'add', 'write', 'report', 'announce', 'claim']);
const NAMING = new Set(['PROPN', 'PRON']);

/**
 * What one would write in an afternoon: in each sentence with a verb of saying, that verb is the cue, the nearest run of
 * names or pronouns is the source, and the rest, or the quotation in it, is the content.
 */
export function naiveAttribution(document: Document): Relation[] {
  const { tokens, sentences, quotations } = document;
  const relations: Relation[] = [];
  let quotation = 0;
  for (const { from, to } of sentences) {
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    while (quotation < quotations.length && quotations[quotation]!.span[1] <= start) quotation++;
    const quoted = quotations[quotation]?.span;
    let cue = from;
    while (cue < to && !SAYING.has(tokens[cue]!.lemma)) cue++;
    if (cue === to) continue;
    const source = nearestName(document, cue, { from, to });
    const rest: Span =
      cue - from > to - cue
        ? [start, tokens[Math.max(from, cue - 1)]!.end]
        : [tokens[Math.min(to - 1, cue + 1)]!.start, end];
    relations.push({
      source: source ? [source] : [],
      cue: [[tokens[cue]!.start, tokens[cue]!.end]],
      content: [quoted && quoted[0] < end ? quoted : rest],
    });
  }
  return relations;
}

function nearestName({ tokens }: Document, cue: number, { from, to }: { from: number; to: number }): Span | null {
  for (let distance = 1; distance < to - from; distance++) {
    for (const at of [cue - distance, cue + distance]) {
      if (at < from || at >= to || !NAMING.has(tokens[at]!.pos)) continue;
      let first = at;
      let last = at;
      while (first > from && tokens[first - 1]!.pos === 'PROPN') first--;
      while (last + 1 < to && tokens[last + 1]!.pos === 'PROPN') last++;
      return [tokens[first]!.start, tokens[last]!.end];
    }
  }
  return null;
}
