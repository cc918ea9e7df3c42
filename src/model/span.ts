/** Half-open range of UTF-16 units into an article's `text`: `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** The words a span covers. */
export const wordsAt = (text: string, [start, end]: Span): string => text.slice(start, end);

/** From the first start to the last end; `null` for an empty list. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}
