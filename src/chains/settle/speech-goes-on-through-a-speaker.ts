import type { Cast } from '../../identity/cast.ts';
import { CALENDAR_WORDS } from '../../identity/lexicon/words.ts';
import { FINDING, SAYING } from '../lexicon/speech.ts';
import { baseForms } from '../manner/base-forms.ts';
import { clauseFrom } from '../nested/content-clause.ts';
import { subjectEnding } from '../nested/subject-ending.ts';
import { groupStart } from '../nested/verb-group.ts';
import { replaced, type Settling, spansOf } from './settling.ts';

/** Tokens between a cue and a content with somebody else's cue in between, and from a name to its verb. Source: our choice. */
const GAP = 20;
const APPOSITION = 12;

/**
 * What somebody says begins with the one they speak of, not with that one's own words; nor does it end with that one's name.
 *
 * > She [C said] the operator, Bay Ferries, had told her [T that the boat was full]
 * > The minister [C said] [T the police chief, Per Hult,] had told him that …
 * > → … [C said] [T the operator, Bay Ferries, had told her that the boat was full]
 */
export const speechGoesOnThroughASpeaker: Settling = (cast, { relation, place: { source, cue, content }, taken }) => {
  const last = content.at(-1);
  const { document, sentenceOf } = cast.reading;
  if (!last || !source || source.to > cue.from || content[0]!.from < cue.to || content.length !== 1) return null;
  if (!SAYING.has(document.tokens[cue.to - 1]?.lemma ?? '') || sentenceOf[cue.from] !== sentenceOf[last.from])
    return null;
  const end = document.sentences[sentenceOf[cue.from] ?? 0]?.to ?? last.to;
  if (isBeforeSpeaker(cast, cue.to, last.from)) {
    const widened = replaced(content, 0, [{ from: cue.to, to: last.to }]);
    return [{ ...relation, content: spansOf(cast, widened) }];
  }
  if (!isSpeakerOnly(cast, last.from, last.to, taken)) return null;
  const { to } = clauseFrom(cast, last.from, end);
  return to > last.to ? [{ ...relation, content: spansOf(cast, [{ from: last.from, to }]) }] : null;
};

/** Between cue and content somebody speaks: "the operator, Bay Ferries, had told her". */
function isBeforeSpeaker(cast: Cast, from: number, to: number): boolean {
  const { quoted, lower } = cast.reading;
  if (to - from < 3 || to - from > GAP) return false;
  const start = lower[from] === 'that' ? from + 1 : from;
  for (let i = from; i < to; i++) {
    if (quoted[i]) return false;
    if (!speaks(cast, i)) continue;
    const group = groupStart(cast, i, start + 1);
    const subject = group <= start ? null : subjectEnding(cast, group, start);
    return subject?.from === start && !CALENDAR_WORDS.has(lower[start]!);
  }
  return false;
}

/** True for a verb of saying; the tagger takes "had informed" for an adjective. */
function speaks({ reading: { document, lower } }: Cast, i: number): boolean {
  const { pos, lemma } = document.tokens[i]!;
  if (lower[i]!.endsWith('ing')) return false;
  return pos === 'VERB'
    ? SAYING.has(lemma) || FINDING.has(lemma)
    : pos === 'ADJ' && baseForms(lower[i]!).some((base) => SAYING.has(base));
}

/** A content without a verb, right in front of somebody's cue of saying. */
function isSpeakerOnly(cast: Cast, from: number, to: number, taken: (token: number) => boolean): boolean {
  const { document, lower, quoted } = cast.reading;
  if (to - from > GAP) return false;
  let at = to;
  // ", Per Hult, | had said"
  while (
    at < to + APPOSITION &&
    (lower[at] === ',' || document.tokens[at]?.pos === 'AUX' || (taken(at) && !speaks(cast, at)))
  )
    at++;
  if (!taken(at) || !document.tokens[at] || quoted[at] || !speaks(cast, at)) return false;
  const group = groupStart(cast, at, from);
  const subject = group < 0 ? null : subjectEnding(cast, group, from);
  return subject?.from === (lower[from] === 'that' ? from + 1 : from);
}
