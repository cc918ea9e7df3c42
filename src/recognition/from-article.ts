import type { Token } from '../language/document.ts';

/** The Arabic article as it is written before sun letters and moon letters. */
const ARTICLES = new Set(['al', 'el', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ad', 'ul']);

/**
 * Where a name begins that was found to begin at token `from`: an article tied to it is part of it.
 *
 * > the | al-Nahri | family
 *
 * @param least - the name before ends here
 */
export function fromArticle(tokens: readonly Token[], from: number, least: number): number {
  const hyphen = tokens[from - 1];
  const article = tokens[from - 2];
  if (!hyphen || !article || from - 2 < least || hyphen.text !== '-') return from;
  const tied = article.end === hyphen.start && hyphen.end === tokens[from]!.start;
  return tied && ARTICLES.has(article.text.toLowerCase()) ? from - 2 : from;
}
