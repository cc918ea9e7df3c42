import { HearsayError } from '../errors.ts';
import { articleFromRecord as articleOf } from '../intake/article-record.ts';
import type { Article } from '../model/article.ts';

/** Stands in for an empty text: an article that says nothing is still one line out for one line in. */
const NO_TEXT = '-';

/**
 * An article from a record of its own: what is missing is filled in with "not said", fields nobody knows stay.
 *
 * @throws {HearsayError} `intake.bad-record` when it has no id or no text
 */
export function articleFromRecord(record: unknown): Article {
  const { id, text } = (typeof record === 'object' && record !== null ? record : {}) as Readonly<
    Record<string, unknown>
  >;
  if (text !== undefined && typeof text !== 'string')
    throw new HearsayError('intake.bad-record', '"text" is not a text');
  const empty = typeof text === 'string' && text.trim() === '';
  const article = articleOf(empty ? { ...(record as object), text: NO_TEXT } : record, { id: '', origin: null });
  if (article.id === '')
    throw new HearsayError('intake.bad-record', `a record without id${id === undefined ? '' : ' as a text'}`);
  return empty ? { ...article, text, blocks: [] } : article;
}
