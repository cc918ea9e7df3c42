import { memberAtToken } from '../../identity/cast.ts';
import { SAYING } from '../lexicon/speech.ts';
import { groupStart } from '../nested/verb-group.ts';
import { type Settling, spansOf } from './settling.ts';

/** By which a clause is handed on whole. */
const OUTER = new Set(['say', 'announce', 'confirm', 'state', 'disclose']);
const LONGEST = 12;
const FOLLOWS = new Set([
  'in',
  'on',
  'at',
  'to',
  'during',
  'after',
  'late',
  'earlier',
  '.',
  ',',
  'last',
  'this',
  'yesterday',
  'today',
]);
const NOMINAL = new Set('DET ADJ NOUN PROPN NUM PART ADP'.split(' '));

/**
 * A deed told as a statement, in a clause that somebody else is then said to have said: theirs is the outer one.
 *
 * > [S The ministry] [C ordered] [T the pier shut], the embassy said in a statement.
 * > → [T The ministry ordered the pier shut], [S the embassy] [C said]       beside the first one
 */
export const clauseHasASpeaker: Settling = (cast, { relation, place: { source, cue, content }, taken }) => {
  const { lower, document, sentenceOf, quoted } = cast.reading;
  const last = content.at(-1);
  if (SAYING.has(document.tokens[cue.to - 1]?.lemma ?? '')) return null;
  if (!last || !source || content.length !== 1 || source.to > cue.from || last.from < cue.to) return null;
  const sentence = document.sentences[sentenceOf[source.from] ?? 0];
  if (!sentence || source.from !== sentence.from || lower[last.to] !== ',' || last.to >= sentence.to) return null;
  const from = last.to + 1;
  let verb = from;
  for (; verb < sentence.to && verb < from + LONGEST; verb++) {
    const { pos } = document.tokens[verb]!;
    if (taken(verb) || quoted[verb]) return null;
    if (pos === 'VERB') break;
    if (pos === 'PRON' ? verb > from : !NOMINAL.has(pos) && pos !== 'AUX') return null;
    // "…, Bay Wire reported": a relay, found where the chain is followed.
    if (memberAtToken(cast, verb)?.kind === 'outlet') return null;
  }
  const token = document.tokens[verb];
  if (verb === from || token?.pos !== 'VERB' || !OUTER.has(token.lemma) || !FOLLOWS.has(lower[verb + 1] ?? '.'))
    return null;
  const to = groupStart(cast, verb, from);
  if (to <= from) return null;
  const outer = {
    source: spansOf(cast, [{ from, to }]),
    cue: spansOf(cast, [{ from: to, to: verb + 1 }]),
    content: spansOf(cast, [{ from: source.from, to: last.to }]),
  };
  return [relation, outer];
};
