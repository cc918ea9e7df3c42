import { HearsayError } from '../errors.ts';
import { annotateOne } from './annotate-one.ts';
import { articleFromRecord } from './article-from-record.ts';
import { linesOf } from './lines-of.ts';

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
  for await (const { number, text } of linesOf(stream)) {
    if (text?.trim() === '') continue;
    try {
      yield { kind: 'annotated', number, record: JSON.stringify(annotateOne(articleFromRecord(parse(text)))) };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      yield { kind: 'failed', number, error };
    }
  }
}

function parse(line: string | null): unknown {
  if (line === null) throw new HearsayError('intake.bad-json', 'the line is too long to be one article');
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new HearsayError('intake.bad-json', 'the line is not JSON', { cause, detail: (cause as Error).message });
  }
}
