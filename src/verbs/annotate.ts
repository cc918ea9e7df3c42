import type { HearsayError } from '../errors.ts';
import { annotateOne } from './annotate-one.ts';
import { articleLines } from './article-lines.ts';

/** One line of the input and what became of it; `record` is one line of JSON. */
export type AnnotatedLine =
  | { readonly kind: 'annotated'; readonly number: number; readonly record: string }
  | { readonly kind: 'failed'; readonly number: number; readonly error: HearsayError };

/**
 * Article JSONL to annotated JSONL, line by line: nothing is kept between lines and nothing read ahead of need, so a
 * cluster can run it as its map step. Blank lines are passed over; a line that is no article is given back as `failed`.
 *
 * @param stream - UTF-8; the least a record needs is `{"id", "text"}`; fields nobody knows come out as they went in
 */
export async function* annotateLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<AnnotatedLine> {
  for await (const line of articleLines(stream, (article) => JSON.stringify(annotateOne(article))))
    yield line.kind === 'failed' ? line : { kind: 'annotated', number: line.number, record: line.result };
}
