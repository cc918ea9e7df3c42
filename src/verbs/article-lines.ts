import { HearsayError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import { articleFromRecord } from './article-from-record.ts';
import { linesOf, type NumberedLine } from './lines-of.ts';

/** A line of the input and what came of it. */
export type ArticleLine<T> = { readonly kind: 'done'; readonly number: number; readonly result: T } | FailedLine;

interface FailedLine {
  readonly kind: 'failed';
  readonly number: number;
  readonly error: HearsayError;
}

/** So many lines from the start without a record are no article JSONL: a text, a page. */
const MOST_IN_VAIN = 20;

/**
 * Put each article of a stream of JSONL through some work, line by line: nothing is kept between lines and nothing read
 * ahead of need. Blank lines are passed over; a line that is no article, or that the work fails on, is given back as `failed`.
 *
 * An input that has no record at all, or none in its first lines, is something else: it is given back as one failure,
 * `intake.not-jsonl`, and not read further.
 *
 * @param stream - UTF-8; the least a record needs is `{"id", "text"}`
 */
export async function* articleLines<T>(
  stream: AsyncIterable<Uint8Array | string>,
  work: (article: Article) => T,
): AsyncGenerator<ArticleLine<T>> {
  /** Bad lines, as long as there may be no record at all. */
  let held: ArticleLine<T>[] | null = [];
  for await (const line of linesOf(stream)) {
    if (line.text?.trim() === '') continue;
    const parsed = parse(line);
    const done = parsed.kind === 'failed' ? parsed : worked(line.number, parsed.value, work);
    if (held && isNoRecord(line, parsed)) {
      held.push(done);
      if (held.length === MOST_IN_VAIN) break;
      continue;
    }
    if (held) yield* held;
    held = null;
    yield done;
  }
  const [first] = held ?? [];
  if (first) {
    const error = new HearsayError('intake.not-jsonl', 'this is not article JSONL, one JSON record a line');
    yield { kind: 'failed', number: first.number, error };
  }
}

type Parsed = { readonly kind: 'value'; readonly value: unknown } | FailedLine;

function parse({ number, text }: NumberedLine): Parsed {
  const refused = (message: string, options = {}): FailedLine => ({
    kind: 'failed',
    number,
    error: new HearsayError('intake.bad-json', message, options),
  });
  if (text === null) return refused('the line is too long to be one article');
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (cause) {
    return refused('the line is not JSON', { cause, detail: (cause as Error).message });
  }
}

/** True for what is neither a record nor the rest of one; a record that was cut off still begins like one. */
const isNoRecord = ({ text }: NumberedLine, parsed: Parsed): boolean =>
  parsed.kind === 'value' ? typeof parsed.value !== 'object' : text !== null && !/^\s*\{\s*"/u.test(text);

function worked<T>(number: number, value: unknown, work: (article: Article) => T): ArticleLine<T> {
  try {
    return { kind: 'done', number, result: work(articleFromRecord(value)) };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return { kind: 'failed', number, error };
  }
}
