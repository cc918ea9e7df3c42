import { memberAtToken, mentionAtToken } from '../../identity/cast.ts';
import { MEDIA_NOUNS, NEWS_NOUNS, OUTLET_NOUNS } from '../../identity/lexicon/heads.ts';
import type { Speaker } from '../../identity/speakers.ts';
import { hop, outletAt } from '../phrase-at.ts';
import type { Construction, Scene } from '../scene.ts';
import { whichCited } from './which-cited.ts';

const REPORTING = new Set(['report', 'say', 'write', 'add', 'reveal', 'announce']);
const PHRASE = 14;
/** Tokens between "Bay Wire reported (on Friday that)" and the source it speaks of. */
const GAP = 6;

/**
 * An outlet's report around somebody else's words: behind them, in front of them, or in between.
 *
 * > Amin said …, the al-Nahr website reported on Friday.       Bay Wire reported that Amin said …       as reported by Bay Wire
 */
export const reportedAfter: Construction = (scene) => {
  const { lower, document } = scene.cast.reading;
  const { sentence, cue } = scene;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!REPORTING.has(document.tokens[i]!.lemma) || !isVerb(scene, i) || (i >= cue.from && i < cue.to)) continue;
    const front = i < cue.from;
    // A report with words of its own, or another speaker's, does not cover these.
    if (!front && (i >= scene.reach.to || lower[i + 1] === 'that')) continue;
    if (front && scene.source && scene.source.from - i > GAP) continue;
    if (front && (!scene.source || scene.source.from < i)) continue;
    if (lower[i + 1] === 'by' && document.tokens[i]!.lemma === 'report') {
      const outlet = outletAt(scene, i + 2);
      if (outlet && !isSource(scene, outlet))
        return { relays: [hop(scene, outlet, i, i + 2), ...whichCited(scene, outlet.end)] };
      continue;
    }
    const before = outletBefore(scene, i);
    // Inside what is said, only a report that a comma sets off can cover it: not "what Bay Wire reported".
    const apart = scene.free(i) || (before !== null && lower[before.from - 1] === ',');
    if (before && apart && !isSource(scene, before))
      return { relays: [hop(scene, before, i, i + 1), ...cited(scene, i + 1)] };
    const inverted = INVERTING.test(lower[i - 1] ?? '');
    if (!front && inverted && document.tokens[i]!.lemma !== 'add') {
      const behind = outletAt(scene, i + 1);
      if (behind && behind.member !== null && !isSource(scene, behind))
        return { relays: [hop(scene, behind, i, i + 1)] };
    }
  }
  return null;
};

/** "…, reported Bay Wire". */
const INVERTING = /^[,”"’]$/u;

const isVerb = ({ cast }: Scene, i: number): boolean => {
  const { lower, document } = cast.reading;
  const { pos } = document.tokens[i]!;
  if (lower[i] === 'reports' && pos !== 'VERB') return BEHIND_VERB.test(lower[i + 1] ?? '.');
  return pos === 'VERB' && !lower[i]!.endsWith('ing');
};
/** The tagger takes "Bay Wire reports" for a noun; what follows shows the verb. */
const BEHIND_VERB = /^(?:[,.“"]|that|on)$/u;

const isSource = ({ source, speaker }: Scene, outlet: Speaker & { readonly end: number }): boolean =>
  (outlet.member !== null && outlet.member === speaker.member) ||
  (source !== null && outlet.end > source.from && outlet.end <= source.to);

/** The outlet whose name or noun ends right before a verb. */
function outletBefore(scene: Scene, verb: number): (Speaker & { readonly from: number; readonly end: number }) | null {
  const { cast, sentence } = scene;
  const { lower } = cast.reading;
  let end = verb;
  while (
    end > sentence.from &&
    (lower[end - 1] === 'has' ||
      lower[end - 1] === 'had' ||
      lower[end - 1] === 'also' ||
      lower[end - 1] === 'first' ||
      lower[end - 1] === 'previously' ||
      lower[end - 1] === 'later' ||
      lower[end - 1] === ')')
  ) {
    if (lower[end - 1] === ')') {
      while (end > sentence.from && lower[end] !== '(' && end > verb - 6) end--;
    } else end--;
  }
  const last = lower[end - 1] ?? '';
  const mention = mentionAtToken(cast, end - 1);
  const media = MEDIA_NOUNS.has(last) && last !== 'news' && last !== 'agencies';
  const noun = media || OUTLET_NOUNS.has(last) || (NEWS_NOUNS.has(last) && lower[end - 2] === 'news');
  if (!mention && !noun) return null;
  if (mention && memberAtToken(cast, end - 1)!.kind !== 'outlet') return null;
  let from = end - 1;
  if (mention)
    from = Math.min(
      lower[mention.from - 1] === 'the' ? mention.from - 1 : mention.from,
      firstOfTwo(scene, mention.from),
    );
  else
    while (from > sentence.from && from > end - PHRASE && !BOUNDARY.has(lower[from - 1]!)) {
      if (cast.reading.document.tokens[from - 1]!.pos === 'VERB') return null;
      from--;
    }
  const speaker = scene.resolve(from, end);
  return { ...speaker, kind: media && speaker.member === null ? 'unnamed' : 'outlet', from, end };
}

/** "the Harbour Times and Bay Wire reported": where the first of two outlets begins, else the second's own start. */
function firstOfTwo({ cast, sentence }: Scene, second: number): number {
  const { lower } = cast.reading;
  const and = lower[second - 1] === 'the' ? second - 2 : second - 1;
  const first = lower[and] === 'and' && and > sentence.from ? mentionAtToken(cast, and - 1) : undefined;
  if (!first || cast.members[first.member]!.kind !== 'outlet' || first.from < sentence.from) return second;
  return lower[first.from - 1] === 'the' && first.from > sentence.from ? first.from - 1 : first.from;
}

const BOUNDARY = new Set([',', '“', '”', '"', 'that', 'as', '.', ';', ':', 'and', 'but', '—', '–']);

/** ", citing …" behind the report. */
function cited(scene: Scene, at: number): ReturnType<typeof whichCited> {
  const { lower } = scene.cast.reading;
  for (let i = at; i < Math.min(at + 6, scene.sentence.to); i++)
    if (lower[i] === ',' && scene.free(i)) return whichCited(scene, i);
  return [];
}
