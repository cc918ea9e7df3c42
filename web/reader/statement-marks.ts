import type { Span } from '../../src/model/span.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { Mark } from './segments.ts';

/** Where the content of every statement stands, and the parts of the selected one. */
export function marksOf(statements: readonly Statement[], selected: string | null, flash: Span | null): Mark[] {
  const marks: Mark[] = [];
  for (const { id, content, source, cue, chain } of statements) {
    for (const span of content) marks.push({ span, part: 'content', statement: id });
    if (id !== selected) continue;
    for (const span of source) marks.push({ span, part: 'source', statement: id });
    for (const span of cue) marks.push({ span, part: 'cue', statement: id });
    for (const { span } of chain) if (span !== undefined) marks.push({ span, part: 'link', statement: id });
  }
  if (flash !== null) marks.push({ span: flash, part: 'flash', statement: '' });
  return marks;
}
