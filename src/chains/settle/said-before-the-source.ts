import { type Cast, memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { MEDIA_NOUNS, NEWS_NOUNS, OUTLET_NOUNS } from '../../identity/lexicon/heads.ts';
import { CALENDAR_WORDS, POSSESSIVES } from '../../identity/lexicon/words.ts';
import { FORMS_OF_BE } from '../forms-of-be.ts';
import { SAYING, TELLING } from '../lexicon/speech.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import type { Range } from '../scene.ts';
import { type Placed, type Settling, spansOf } from './settling.ts';

/** Tokens between the verb and the clause: a day, who is told. Source: our choice. */
const BETWEEN = 8;
/** Longest subject. */
const SUBJECT = 14;
/** Longest role before a name: "the harbour master, | Per Hult,". */
const ROLE = 6;
const CIRCUMSTANCE = new Set(['on', 'late', 'early', 'earlier', 'last', 'this', 'yesterday', 'today', 'also']);
const TIMES = new Set(['morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year']);
const TOLD = new Set(
  'him her them us me reporters journalists lawmakers councillors residents investors staff'.split(' '),
);

/**
 * A source that stands right behind somebody's "said" speaks in that one's words, even where only its own were attributed.
 *
 * > Ida Krel said [S the contractor, Per Hult,] [C had told] her [T that the pier was shut].
 * > → beside it [S Ida Krel] [C said] [T the contractor, Per Hult, had told her that the pier was shut]
 */
export const saidBeforeTheSource: Settling = (cast, placed) => {
  const { relation, place } = placed;
  const { source, cue, content } = place;
  const last = content.at(-1);
  if (!source || !last || cue.from < source.to || content[0]!.from < cue.to) return null;
  const { sentenceOf, document } = cast.reading;
  if (sentenceOf[source.from] !== sentenceOf[last.to - 1]) return null;
  const low = document.sentences[sentenceOf[source.from] ?? 0]?.from ?? source.from;
  const from = clauseStart(cast, source.from, low);
  const verb = verbBefore(cast, from, low, placed.taken);
  if (verb < 0) return null;
  const group = groupStart(cast, verb, low);
  const speaker = group < 0 ? null : subjectEnding(cast, group, behindSaying(cast, group, low));
  if (!speaker || isNobody(cast, speaker) || isPassive(cast, { from: group, to: verb })) return null;
  const outer = {
    source: spansOf(cast, [speaker]),
    cue: spansOf(cast, [{ from: group, to: verb + 1 }]),
    content: spansOf(cast, [{ from, to: last.to }]),
  };
  return [relation, outer];
};

/** In front of the source's role ("the contractor, | Per Hult,") and of "that". */
function clauseStart(cast: Cast, source: number, low: number): number {
  const { lower, document } = cast.reading;
  let from = source;
  if (lower[source - 1] === ',') {
    for (let i = source - 2; i >= low && i > source - 2 - ROLE; i--) {
      const { pos } = document.tokens[i]!;
      if (pos === 'DET' || POSSESSIVES.has(lower[i]!)) {
        from = i;
        break;
      }
      if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') break;
    }
  } else if (document.tokens[source - 1]?.pos === 'DET' && source > low) from = source - 1;
  return lower[from - 1] === 'that' && from > low ? from - 1 : from;
}

/** The verb of saying whose clause begins at a token: right before it, or before a day or who is told. -1 when there is none. */
function verbBefore(cast: Cast, from: number, low: number, taken: Placed['taken']): number {
  const { lower, document, quoted } = cast.reading;
  let told = false;
  for (let i = from - 1; i > low && i >= from - BETWEEN; i--) {
    const { pos, lemma } = document.tokens[i]!;
    const word = lower[i]!;
    if (taken(i) || quoted[i] !== quoted[from]) return -1;
    if (pos === 'VERB' && lemma === 'hear' && lower[i + 1] === 'that') return i;
    if (pos === 'VERB' && SAYING.has(lemma) && !word.endsWith('ing')) return told && !TELLING.has(lemma) ? -1 : i;
    if (CALENDAR_WORDS.has(word) || CIRCUMSTANCE.has(word) || TIMES.has(word)) continue;
    const mention = mentionAtToken(cast, i);
    if (mention) i = Math.max(low + 1, mention.from);
    else if (!TOLD.has(word) && pos !== 'DET' && !(pos === 'NOUN' && (told || lower[i - 1] === 'the'))) return -1;
    told = true;
  }
  return -1;
}

/** "Amin said | Lena Varga | said": where another one's clause begins, else the sentence. */
function behindSaying({ reading: { document } }: Cast, group: number, low: number): number {
  for (let i = group - 1; i > low && i > group - SUBJECT; i--) {
    const { pos, lemma } = document.tokens[i]!;
    if (pos === 'VERB') return SAYING.has(lemma) ? i + 1 : low;
  }
  return low;
}

/** "it" and "you" need be nobody; an outlet that says so is a relay, found where the chain is followed. */
function isNobody(cast: Cast, { to }: Range): boolean {
  const last = cast.reading.lower[to - 1]!;
  const isMedium = MEDIA_NOUNS.has(last) || OUTLET_NOUNS.has(last) || NEWS_NOUNS.has(last);
  return isMedium || last === 'you' || last === 'it' || memberAtToken(cast, to - 1)?.kind === 'outlet';
}

const isPassive = ({ reading: { lower } }: Cast, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (FORMS_OF_BE.has(lower[i]!)) return true;
  return false;
};
