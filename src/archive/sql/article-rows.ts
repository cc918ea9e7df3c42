import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { wordsAt } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { StatementRecord } from '../archive.ts';

/** An article's evidence and its analysis, apart. Fields nobody knows stay with the evidence. */
export interface ArticleParts {
  readonly article: Article;
  readonly statements: readonly Statement[];
  /** All that the analysis says besides statements. */
  readonly analysis: Omit<AnnotatedArticle, keyof Article | 'statements'>;
}

/** Takes an annotated article apart; `joinParts` gives it back. */
export function articleParts(annotated: AnnotatedArticle): ArticleParts {
  const {
    statements,
    headlineStatements,
    captionStatements,
    entities,
    times,
    places,
    quantities,
    analysis,
    ...article
  } = annotated;
  const beside = { ...(headlineStatements && { headlineStatements }), ...(captionStatements && { captionStatements }) };
  return { article, statements, analysis: { ...beside, entities, times, places, quantities, analysis } };
}

export const joinParts = ({ article, statements, analysis }: ArticleParts): AnnotatedArticle => ({
  ...article,
  statements,
  ...analysis,
});

/** The article without its text, which has a column of its own. */
export const recordOf = ({ text: _, ...record }: Article): string => JSON.stringify(record);

/** Fields in the order of the article format, whatever order they came in; unknown ones last, as they came. */
export function articleFrom(record: string, text: string): Article {
  const { id, title, outlet, carriers, published, url, byline, language, blocks, captions, credits, origin, ...rest } =
    JSON.parse(record) as Article;
  const known = { id, title, outlet, carriers, published, url, byline, language, text };
  return { ...known, blocks, captions, credits, origin, ...rest };
}

/** The words of a statement's content; words that stood between its spans are left out. */
export const contentWords = (text: string, { content }: Statement): string =>
  content.map((span) => wordsAt(text, span)).join(' ');

/** The names of a chain, for search. */
export const chainNames = ({ chain }: Statement): string => [...new Set(chain.map(({ name }) => name))].join(' · ');

/** What a statement's row and its article's columns say, as the record that stands alone. */
export const statementRecord = (row: {
  readonly record: string;
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly claim: string | null;
}): StatementRecord => ({
  ...(JSON.parse(row.record) as Statement),
  article: row.article,
  title: row.title,
  outlet: row.outlet,
  published: row.published,
  text: row.text,
  claim: row.claim,
});
