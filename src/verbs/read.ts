import { HearsayError } from '../errors.ts';
import { readArticles } from '../intake/read-articles.ts';
import type { Article } from '../model/article.ts';
import { load } from './load.ts';

/** What came out of one file: each article, each part left out, or why there is nothing. */
export type Reading =
  | { readonly kind: 'article'; readonly article: Article }
  | {
      readonly kind: 'skipped';
      readonly file: string;
      /** Position among the file's records, from 0, and its bytes. */
      readonly record: number;
      readonly start: number;
      readonly end: number;
      readonly error: HearsayError;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly error: HearsayError };

/** The articles of files, in order. One file that cannot be read stops nothing. `-` is the `stdin` given. */
export async function* read(
  files: readonly string[],
  { stdin }: { readonly stdin?: AsyncIterable<Uint8Array> } = {},
): AsyncGenerator<Reading> {
  for (const file of files) {
    try {
      const { articles, skipped } = await readArticles(await load(file, stdin));
      for (const article of articles) yield { kind: 'article', article };
      for (const { record, start, end, error } of skipped) yield { kind: 'skipped', file, record, start, end, error };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      yield { kind: 'failed', file, error };
    }
  }
}
