import type { ArticlePart } from '../archive/dossier-archive.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { Statement } from '../model/statement.ts';

/** One stretch of words of an article with the statements whose offsets are in it. */
export interface Spoken {
  readonly part: ArticlePart;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** The parts of an article in which statements stand: the text, the headline, each caption. */
export function partsOf(article: AnnotatedArticle): readonly Spoken[] {
  const { title, text, captions, statements, headlineStatements = [], captionStatements = [] } = article;
  return [
    { part: 'body', text, statements },
    { part: 'title', text: title ?? '', statements: headlineStatements },
    ...captions.map(
      (caption, at): Spoken => ({
        part: `caption ${at}`,
        text: caption.text,
        statements: captionStatements.filter((statement) => statement.caption === at),
      }),
    ),
  ];
}
