import type { Cast } from '../../identity/cast.ts';
import { isDocumentNoun } from '../../identity/lexicon/heads.ts';
import { readPhrase } from '../../identity/phrase.ts';
import { wordSet } from '../../language/word-set.ts';
import { carriedBy, isCarriedThing } from '../lexicon/carried.ts';
import type { Range } from '../scene.ts';
import { type Settling, spansOf } from './settling.ts';

/** Tokens from a participle to its "by", and from a paper to its participle. Source: our choice. */
const BY = 5;
const PAPER = 8;
/** What a paper does, finite forms. */
const SHOWS = wordSet(
  'show shows showed find finds found say says said suggest suggests suggested indicate indicates indicated reveal reveals revealed',
);

/**
 * A paper speaks, not who has it; and its first verb is the cue.
 *
 * > A memo dated 3 May and obtained by [S Bay Wire] [C says] [T …]       → [S A memo dated 3 May and obtained by Bay Wire] …
 * > [S A poll by Bay Research found 40 per cent] [C opposed] [T the pier]       → [S A poll by Bay Research] [C found] [T 40 per cent opposed the pier]
 */
export const paperSpeaks: Settling = (cast, { relation, place: { source, cue, content } }) => {
  const { quoted } = cast.reading;
  if (!source || cue.from < source.to || cue.from > source.to + 1 || quoted[source.from]) return null;
  const from = paperBefore(cast, source.from);
  if (from >= 0) return [{ ...relation, source: spansOf(cast, [{ from, to: source.to }]) }];
  const verb = verbIn(cast, source);
  if (verb < 0 || content.length !== 1 || content[0]!.from < cue.to) return null;
  return [
    {
      source: spansOf(cast, [{ from: source.from, to: verb }]),
      cue: spansOf(cast, [{ from: verb, to: verb + 1 }]),
      content: spansOf(cast, [{ from: verb + 1, to: content[0]!.to }]),
    },
  ];
};

/** Where "a memo obtained by" begins in front of a token; -1 when nothing such stands there. */
function paperBefore({ reading }: Cast, at: number): number {
  const { lower, document, sentenceOf } = reading;
  const by = lower[at - 1] === 'by' ? at - 1 : lower[at - 2] === 'by' ? at - 2 : -1;
  if (by < 0 || sentenceOf[by] !== sentenceOf[at]) return -1;
  const low = document.sentences[sentenceOf[at] ?? 0]?.from ?? at;
  let i = by - 1;
  while (i > low && i > by - BY && carriedBy(document.tokens[i]!.lemma) === null) i--;
  if (i <= low || carriedBy(document.tokens[i]!.lemma) === null) return -1;
  const farthest = Math.max(low, i - PAPER);
  for (i--; i >= farthest; i--) {
    if (document.tokens[i]!.pos === 'AUX') return -1;
    if (!isDocumentNoun(lower, i) && !isCarriedThing(lower[i]!)) continue;
    while (i > low && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(document.tokens[i - 1]!.pos)) i--;
    return i === low || lower[i - 1] === ',' || lower[i - 1] === 'that' ? i : -1;
  }
  return -1;
}

/** The finite verb of a source that begins with a paper; -1 where there is none. */
function verbIn({ reading }: Cast, { from, to }: Range): number {
  const { lower, document } = reading;
  const { head } = readPhrase(reading, from, to);
  if (!isDocumentNoun(lower, head)) return -1;
  for (let i = head + 1; i < to - 1; i++) if (document.tokens[i]!.pos === 'VERB' && SHOWS.has(lower[i]!)) return i;
  return -1;
}
