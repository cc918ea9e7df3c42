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
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError('annotate.unexpected', `article ${article.id} could not be analysed`, { cause, detail });
  }
}
