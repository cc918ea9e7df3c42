import { citedAt, isSomebody } from '../cited-at.ts';
import { hop } from '../phrase-at.ts';
import type { Construction, Hop, Scene } from '../scene.ts';
import { subjectBefore } from '../subject-before.ts';
import { reportedIn } from './report-in-outlet.ts';
import { whichCited } from './which-cited.ts';

const CITING = new Set(['citing', 'quoting', 'crediting', 'cited', 'quoted']);
const SPEECH = new Set(
  'report say add tell write announce state claim reveal note argue stress warn explain'.split(' '),
);
const BACK = 14;

/**
 * A report that names whose word it rests on.
 *
 * > Bay Wire reported, citing Speaker Brekk.        …, Amin added, citing Varga.        according to Bay Wire, quoting Amin
 *   ^^^^^^^^ relay             ^^^^^ origin             ^^^^ relay         ^^^^^^ origin
 */
export const reportedCiting: Construction = (scene) => fromReport(scene) ?? fromCited(scene);

/** The relation's source is who reports: look for whom they cite, behind the cue, between source and cue, at the sentence's front. */
function fromReport(scene: Scene): ReturnType<Construction> {
  const { cast, cue, source, speaker } = scene;
  const { lower } = cast.reading;
  if (CITING.has(lower[cue.from] ?? '') || !source) return null;
  // What somebody only defends or hopes "citing a poll" is no report of the poll's.
  if (
    speaker.kind === 'person' &&
    !SPEECH.has(cast.reading.document.tokens[cue.from]?.lemma ?? '') &&
    !SPEECH.has(cast.reading.document.tokens[cue.to - 1]?.lemma ?? '')
  )
    return null;
  // "reported, citing" may be one cue.
  const start = Math.max(CITING.has(lower[cue.to - 1] ?? '') ? cue.to - 1 : cue.to, source.to);
  const relay = (): Hop => hop(scene, speaker, cue.from, cue.to);
  for (const [from, to] of [
    [start, start + BACK],
    [source.from + 1, source.to],
    [source.to, cue.from],
    [Math.max(scene.sentence.from, source.from - BACK), source.from < cue.from ? source.from : 0],
  ] as const) {
    for (let i = from; i < to && i < scene.sentence.to; i++) {
      if (!scene.free(i) || (lower[i] !== 'citing' && lower[i] !== 'quoting') || lower[i - 1] === 'by') continue;
      const cited = somebody(scene, i);
      if (cited) return endingWith([relay(), cited, ...whichCited(scene, citedAt(scene, i + 1).to)]);
    }
  }
  if (speaker.kind !== 'outlet' || source.from < cue.to) return null;
  const cited = whichCited(scene, source.to);
  return cited.length > 0 ? endingWith([relay(), ...cited]) : null;
}

/** The last of those who passed it on is the origin. */
const endingWith = (hops: readonly Hop[]): ReturnType<Construction> => ({
  relays: hops.slice(0, -1),
  origin: hops.at(-1)!,
});

/** The relation's source is who is cited: look in front for who reports. */
function fromCited(scene: Scene): ReturnType<Construction> {
  const { cast, cue, source } = scene;
  const { lower, document } = cast.reading;
  if (
    source &&
    SPEECH.has(document.tokens[cue.to - 1]?.lemma ?? '') &&
    source.from > cue.to &&
    citingBefore(lower, source.from)
  ) {
    const subject = subjectBefore(scene, cue.from);
    return subject ? { relays: [hop(scene, subject, cue.from, source.from)] } : null;
  }
  if (lower[cue.from] !== 'citing' && lower[cue.from] !== 'quoting') return null;
  for (let i = cue.from - 1; i >= scene.sentence.from && i > cue.from - BACK; i--) {
    if (!SPEECH.has(document.tokens[i]!.lemma) || document.tokens[i]!.pos !== 'VERB') continue;
    const subject = subjectBefore(scene, i);
    return subject ? { relays: [hop(scene, subject, cue.from, cue.to)] } : null;
  }
  return null;
}

/** "…, citing (the engineer) | Amin". */
function citingBefore(lower: readonly string[], source: number): boolean {
  for (let i = source - 1; i >= 0 && i > source - 4; i--)
    if (lower[i] === 'citing' || lower[i] === 'quoting') return true;
  return false;
}

/** The one cited, if it is somebody who can say things; "citing low growth" is a reason. */
function somebody(scene: Scene, citing: number): Hop | undefined {
  const opens = /^["“‘]$/u.test(scene.cast.reading.lower[citing + 1] ?? '');
  const phrase = citedAt(scene, opens ? citing + 2 : citing + 1);
  if (phrase.to === phrase.from || !isSomebody(scene.cast, phrase)) return undefined;
  // "citing a report by Bay Wire": Bay Wire.
  const speaker = reportedIn(scene, phrase) ?? scene.resolveOther(phrase.from, phrase.to);
  const reason = scene.speaker.kind === 'person' && speaker.kind === 'group';
  return reason ? undefined : hop(scene, speaker, citing, citing + 1);
}
