import type { AnnotatedArticle } from './model/annotation.ts';
import type { Article } from './model/article.ts';

/** Goes up whenever the same text may be analysed differently. */
export const ANALYSIS_VERSION = '1';

/** Placeholder until the stages land in this commit series. */
export function annotate(article: Article): AnnotatedArticle {
  return {
    ...article,
    statements: [],
    entities: [],
    times: [],
    places: [],
    quantities: [],
    analysis: { version: ANALYSIS_VERSION },
  };
}
