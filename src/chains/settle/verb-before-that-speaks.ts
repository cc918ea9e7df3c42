import { SAYING } from '../lexicon/speech.ts';
import { clauseFrom, opensClause } from '../nested/content-clause.ts';
import { subjectEnding, subjectFilling } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import { replaced, type Settling, spansOf, withoutMarks } from './settling.ts';

const LONGEST = 90;

/**
 * A content that ends in a verb of saying, right before "that", holds somebody's source and cue.
 *
 * > [T the pier leaked … the harbour master has asserted] that it is safe
 * > → [T the pier leaked …], [S the harbour master] [C has asserted] [T that it is safe]
 */
export const verbBeforeThatSpeaks: Settling = (cast, { relation, place: { content } }) => {
  const { lower, document, sentenceOf, quoted } = cast.reading;
  const n = content.length - 1;
  const last = content[n];
  if (!last || lower[last.to] !== 'that' || quoted[last.to - 1]) return null;
  const verb = last.to - 1;
  const token = document.tokens[verb]!;
  const sentence = document.sentences[sentenceOf[verb] ?? 0];
  if (token.pos !== 'VERB' || !SAYING.has(token.lemma) || !sentence) return null;
  const low = Math.max(last.from, sentence.from);
  const from = groupStart(cast, verb, low);
  const source = from < 0 ? null : (subjectEnding(cast, from, low) ?? subjectFilling(cast, low, from));
  const end = Math.min(sentence.to, last.to + LONGEST);
  if (!source || !opensClause(cast, last.to + 1, end)) return null;
  const { to } = clauseFrom(cast, last.to, end);
  const rest = replaced(content, n, [withoutMarks(cast, { from: last.from, to: source.from })]);
  const before = spansOf(cast, source.from - last.from > 2 ? rest : content.slice(0, n));
  const spoken = {
    source: spansOf(cast, [source]),
    cue: spansOf(cast, [{ from, to: verb + 1 }]),
    content: spansOf(cast, [{ from: last.to, to }]),
  };
  return before.length > 0 ? [{ ...relation, content: before }, spoken] : [spoken];
};
