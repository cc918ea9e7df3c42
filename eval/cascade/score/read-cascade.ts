import type { StatementRecord } from '../../../src/archive/archive.ts';
import { ownSentences } from '../../../src/corroboration/own-sentences.ts';
import type { OwnSentence } from '../../../src/corroboration/types.ts';
import type { AnnotatedArticle } from '../../../src/model/annotation.ts';
import { wordsAt } from '../../../src/model/span.ts';
import { annotate } from '../../../src/pipeline.ts';
import type { Cascade } from '../truth.ts';

/** A cascade as the pipeline reads it. */
export interface ReadCascade {
  readonly cascade: Cascade;
  readonly articles: readonly AnnotatedArticle[];
  readonly records: readonly StatementRecord[];
  /** Sentences in the reporters' own voice. */
  readonly own: readonly OwnSentence[];
}

/** Annotates every article, as `hearsay add` does. */
export function readCascade(cascade: Cascade): ReadCascade {
  const articles = cascade.articles.map(annotate);
  const own = articles.flatMap((article) => ownSentences(article, recordsOf(article)));
  return { cascade, articles, records: articles.flatMap(recordsOf), own };
}

const recordsOf = (article: AnnotatedArticle): StatementRecord[] =>
  article.statements.map((statement) => ({
    ...statement,
    article: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    text: statement.content.map((span) => wordsAt(article.text, span)).join(' '),
    claim: null,
  }));
