/** Longer than any record seen; a file without line ends must not fill the memory. 64 MiB of UTF-16 units. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** One line of a stream, without its line end; `text` is `null` when it is too long to be kept. */
export interface NumberedLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a UTF-8 stream as they come, one at a time; the next chunk is asked for only when they are used up.
 * Line ends are LF or CR LF; a mark at the head is dropped; a last line without an end counts.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let parts: string[] = [];
  let length = 0;
  const take = (): NumberedLine => {
    const text = length > longest ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    number += 1;
    return { number, text };
  };
  const keep = (part: string): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      keep(text.slice(from, end));
      yield take();
      from = end + 1;
    }
    if (from < text.length) keep(text.slice(from));
  }
  const rest = decoder.decode();
  if (rest.length > 0) keep(rest);
  if (length > 0) yield take();
}
