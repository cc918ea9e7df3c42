import { HearsayError } from '../errors.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotate } from '../pipeline.ts';

/**
 * `annotate` in a batch, where one article that breaks it must not end the work of all the others.
 *
 * @throws {HearsayError} `annotate.unexpected`, whatever went wrong
 */
export function annotateOne(article: Article): AnnotatedArticle {
  try {
    return annotate(article);
  } catch (cause) {
    throw brokenBy(cause, article);
  }
}

/** The results of any analysis of one article, with the same promise. */
export function* unbrokenEach<T>(
  article: Article,
  analyse: (article: Article) => Iterable<T>,
): Generator<T, void, undefined> {
  try {
    yield* analyse(article);
  } catch (cause) {
    throw brokenBy(cause, article);
  }
}

function brokenBy(cause: unknown, { id }: Article): HearsayError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new HearsayError('annotate.unexpected', `article ${id} could not be analysed`, { cause, detail });
}
