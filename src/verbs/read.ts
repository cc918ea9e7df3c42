import { HearsayError } from '../errors.ts';
import { loadFile } from '../intake/load-file.ts';
import { readArticles } from '../intake/read-articles.ts';
import type { Article } from '../model/article.ts';

/** What came out of one file: each article, each part left out, or why there is nothing. */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'skipped'; readonly file: string; readonly record: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly file: string; readonly error: HearsayError };

/** The articles of files, in order. One file that cannot be read stops nothing. `-` is the `stdin` given. */
export async function* read(
  files: readonly string[],
  { stdin }: { readonly stdin?: AsyncIterable<Uint8Array> } = {},
): AsyncGenerator<Reading> {
  for (const file of files) {
    try {
      const source = file === '-' && stdin !== undefined ? await fromStream(stdin) : await loadFile(file);
      const { articles, skipped } = await readArticles(source);
      for (const article of articles) yield { kind: 'article', article };
      for (const { record, reason } of skipped) yield { kind: 'skipped', file, record, reason };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      yield { kind: 'failed', file, error };
    }
  }
}

async function fromStream(stream: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { name: '-', bytes: new Uint8Array(Buffer.concat(chunks)) };
}
