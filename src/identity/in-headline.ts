import type { Reading } from './reading.ts';

/** Whether a token stands in a headline that opens the text: the first paragraph of several, when no full stop ends it. */
export function inHeadline({ document, paragraphOf }: Reading, token: number): boolean {
  const first = document.paragraphs[0];
  return (
    first !== undefined &&
    paragraphOf[token] === 0 &&
    document.paragraphs.length > 1 &&
    !/^[.?!”"]$/u.test(document.tokens[first.to - 1]?.text ?? '.')
  );
}
