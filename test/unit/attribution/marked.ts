import { analyse } from '../../../src/language/analyse.ts';
import type { Document } from '../../../src/language/document.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Relation } from '../../../src/model/statement.ts';

/** Relations as words, for tables: "source | cue | content", parts of one role joined by " … ", "–" for none. */
export const asWords = (text: string, { source, cue, content }: Relation): string =>
  [source, cue, content]
    .map((spans) => spans.map(([start, end]: Span) => text.slice(start, end)).join(' … ') || '–')
    .join(' | ');

/** The document of a text, and the offsets of the first place some words stand. */
export function marked(text: string): { document: Document; span: (words: string) => Span } {
  return {
    document: analyse(text),
    span: (words) => {
      const start = text.indexOf(words);
      if (start === -1) throw new Error(`"${words}" is not in "${text}"`);
      return [start, start + words.length];
    },
  };
}
