import { createReadStream } from 'node:fs';
import type { HearsayError } from '../../errors.ts';
import { type Terminal, write } from '../terminal.ts';

interface ArticleInput {
  readonly stream: AsyncIterable<Uint8Array | string>;
  /** The input in an error: the file as it was named, or "stdin"; the line behind it where only that line is bad. */
  readonly placeOf: (failed: { readonly number: number; readonly error: HearsayError }) => string;
}

const FROM_KEYBOARD = `hearsay: reading article JSONL from the keyboard, until Ctrl-D
hearsay: to read a report instead: hearsay read FILE > articles.jsonl, then hearsay annotate articles.jsonl
`;

/**
 * The article JSONL a filter reads; problems of reading it name it. Says so on `stderr` when it waits for a keyboard.
 *
 * @param file - `-` or `undefined` for the standard input
 */
export async function articleInput({ stdin, stderr }: Terminal, file = '-'): Promise<ArticleInput> {
  const { chunksOf } = await import('../../verbs/chunks-of.ts');
  const name = file === '-' ? 'stdin' : file;
  if (file === '-' && stdin.isTTY) await write(stderr, FROM_KEYBOARD);
  return {
    stream: chunksOf<Uint8Array | string>(file === '-' ? stdin : createReadStream(file), name),
    placeOf: ({ number, error }) => (error.code === 'intake.not-jsonl' ? name : `${name}:${number}`),
  };
}
