import { clauseFrom, isClause } from '../nested/content-clause.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

const LONGEST = 10;
const OPENING = new Set(
  'based under given following according despite in on at by for with without since after before because although if when while amid'.split(
    ' ',
  ),
);

/**
 * "that", then a phrase up to a comma, is not yet what was said: the clause behind the comma is.
 *
 * > Amin stressed [T that under the treaty], the pier was his       → … [T that under the treaty, the pier was his]
 */
export const goesOnBehindComma: Settling = (cast, { relation, place: { content } }) => {
  const { lower, document, sentenceOf } = cast.reading;
  const last = content.at(-1);
  if (!last || last.to - last.from > LONGEST || lower[last.from] !== 'that' || !OPENING.has(lower[last.from + 1] ?? ''))
    return null;
  if (lower[last.to] !== ',') return null;
  for (let i = last.from + 2; i < last.to; i++) {
    const { pos } = document.tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX') return null;
  }
  const end = document.sentences[sentenceOf[last.from] ?? 0]?.to ?? last.to;
  if (!isClause(cast, last.to + 1, end)) return null;
  const { to } = clauseFrom(cast, last.to + 1, end);
  return [{ ...relation, content: spansOf(cast, replaced(content, content.length - 1, [{ from: last.from, to }])) }];
};
