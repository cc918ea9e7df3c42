import { attribute } from './attribution/attribute.ts';
import { analyse } from './language/analyse.ts';
import type { AnnotatedArticle } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import { attributionModel } from './models.ts';

/** Goes up whenever the same text may be analysed differently. */
export const ANALYSIS_VERSION = '1';

/** Placeholder until the stages land in this commit series. */
export function annotate(article: Article): AnnotatedArticle {
  const document = analyse(article.text);
  const relations = attribute(document, attributionModel());
  return {
    ...article,
    statements: relations.map((relation, i) => ({
      ...relation,
      id: `s${i}`,
      mode: 'indirect',
      stance: 'asserts',
      certainty: 'certain',
      distance: false,
      chain: [],
    })),
    entities: [],
    times: [],
    places: [],
    quantities: [],
    analysis: { version: ANALYSIS_VERSION },
  };
}
