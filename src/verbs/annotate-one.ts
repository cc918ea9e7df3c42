import { HearsayError } from '../errors.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { annotate } from '../pipeline.ts';

/**
 * `annotate` in a batch, where one article that breaks it must not end the work of all the others.
 *
 * @throws {HearsayError} `annotate.unexpected`, whatever went wrong
 */
export const annotateOne = (article: Article): AnnotatedArticle => unbroken(article, annotate);

/** Any analysis of one article, with the same promise. */
export function unbroken<T>(article: Article, analyse: (article: Article) => T): T {
  try {
    return analyse(article);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError('annotate.unexpected', `article ${article.id} could not be analysed`, { cause, detail });
  }
}
