import { attribute } from './attribution/attribute.ts';
import { followBeside, type Opening, openingOfBody } from './chains/follow-beside.ts';
import { analyse } from './language/analyse.ts';
import type { Document } from './language/document.ts';
import type { Annotations, CaptionStatement } from './model/annotation.ts';
import type { Article } from './model/article.ts';
import type { Relation, Statement } from './model/statement.ts';
import { attributionModel } from './models.ts';

/** What the headline and the captions of an article say of who said what. */
export function annotateBeside(
  article: Article,
  document: Document,
  relations: readonly Relation[],
): Required<Pick<Annotations, 'headlineStatements' | 'captionStatements'>> {
  let opening: Opening | undefined;
  const statementsOf = (text: string, part: string): Statement[] => {
    const words = analyse(text);
    const found = attribute(words, attributionModel());
    if (found.length === 0) return [];
    opening ??= openingOfBody(document, relations);
    return followBeside({ article, part, words, relations: found, opening });
  };
  const headlineStatements = article.title ? statementsOf(article.title, 'title') : [];
  const captionStatements = article.captions.flatMap(({ text }, caption): CaptionStatement[] =>
    statementsOf(text, `caption ${caption}`).map((statement) => ({ ...statement, caption })),
  );
  return { headlineStatements, captionStatements };
}
