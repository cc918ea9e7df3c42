import { HearsayError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { articleFromRecord } from './article-from-record.ts';
import { linesOf } from './lines-of.ts';

/** A line of the input and what came of it. */
export type ArticleLine<T> =
  | { readonly kind: 'done'; readonly number: number; readonly result: T }
  | { readonly kind: 'failed'; readonly number: number; readonly error: HearsayError };

/**
 * Put each article of a stream of JSONL through some work, line by line: nothing is kept between lines and nothing read
 * ahead of need. Blank lines are passed over; a line that is no article, or that the work fails on, is given back as `failed`.
 *
 * @param stream - UTF-8; the least a record needs is `{"id", "text"}`
 */
export async function* articleLines<T>(
  stream: AsyncIterable<Uint8Array | string>,
  work: (article: Article) => T,
): AsyncGenerator<ArticleLine<T>> {
  for await (const { number, text } of linesOf(stream)) {
    if (text?.trim() === '') continue;
    try {
      yield { kind: 'done', number, result: work(articleFromRecord(parse(text))) };
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
