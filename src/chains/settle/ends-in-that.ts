import { clauseFrom, opensClause } from '../nested/content-clause.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

/**
 * A content that ends in "that" has its clause still before it.
 *
 * > The union [C said] [T the owners had told miners that], according to the ministry, the mine was safe
 * > → [T the owners had told miners that, according to the ministry, the mine was safe]
 */
export const endsInThat: Settling = (cast, { relation, place: { content } }) => {
  const { lower, document, sentenceOf, quoted } = cast.reading;
  const last = content.at(-1);
  if (!last || last.to - last.from < 3 || lower[last.to - 1] !== 'that' || quoted[last.to - 1]) return null;
  const end = document.sentences[sentenceOf[last.from] ?? 0]?.to ?? last.to;
  const start = lower[last.to] === ',' ? last.to + 1 : last.to;
  // A phrase between commas is not yet the clause.
  let comma = start;
  while (comma < end && comma < start + PHRASE && lower[comma] !== ',') comma++;
  const from = start > last.to && lower[comma] === ',' ? comma + 1 : start;
  if (!opensClause(cast, from, end)) return null;
  const { to } = clauseFrom(cast, from, end);
  return [{ ...relation, content: spansOf(cast, replaced(content, content.length - 1, [{ from: last.from, to }])) }];
};

const PHRASE = 12;
