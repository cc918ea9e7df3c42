import { CALENDAR_WORDS } from '../identity/lexicon/words.ts';
import type { ReadTime } from '../times/resolve-times.ts';
import { firstFrom } from './said/first-from.ts';
import { isNamePart } from './said/is-name-part.ts';
import type { Range, Scene } from './scene.ts';

/** Farther from the cue a date is about something else. Tokens; source: our choice. */
const BEHIND = 16;
const FRONT = 10;
const BETWEEN = 16;

/** Between a verb of saying and a date they begin what the date belongs to: "said of the fire on Sunday", "said after it fell on Sunday". */
const OTHER_EVENT = new Set(
  'after before since until till following ahead about regarding concerning over against because when while who which whose that if from for by'.split(
    ' ',
  ),
);
/** Behind the date of a dispatch: "KESH, May 3 (Bay Wire) — Amin said". It is when it was sent. */
const DATELINE = new Set(['(', '—', '–', '--', '-']);
/** Participles of the speaking itself: "in a statement released on Monday". Lemmas. */
const SPEAKING = new Set(
  (
    'speak talk say write tell address testify appear release issue publish post make deliver broadcast air give hold date send carry record ' +
    'conduct ask reply answer meet brief tweet'
  ).split(' '),
);

/**
 * When something was said: the time expression that goes with the cue, resolved into the past of the article's date.
 *
 * > Salim said in February       → 2019-02        told reporters on Monday   → 2019-05-20
 * > Speaking last December, …    → 2018-12        earlier this month         → 2019-05
 *
 * A date inside another clause, a name or the content is not it.
 *
 * @param times - of the article, ascending
 * @returns ISO 8601, as precise as the words; `undefined` when they do not say
 */
export function saidOn(scene: Scene, times: readonly ReadTime[]): string | undefined {
  const { cast, cue, reach, sentence, source } = scene;
  const { lower } = cast.reading;
  if (lower[cue.from] === 'will') return undefined;
  let best: { readonly value: string; readonly distance: number } | undefined;
  const start = source && source.from < cue.from && source.from >= sentence.from ? source.from : cue.from;
  const from = Math.max(reach.from, cue.from - BETWEEN - FRONT, sentence.from);
  const end = Math.min(reach.to, cue.to + BEHIND);
  for (let t = firstFrom(times, from); t < times.length && times[t]!.from < end; t++) {
    const date = times[t]!;
    const at = date.from;
    if (date.past === undefined || (source && at >= source.from && at < source.to) || !mayBeSpoken(scene, date))
      continue;
    const goes = at >= cue.to ? goesBehind(scene, date) : at >= cue.from || goesBefore(scene, date, start);
    if (!goes) continue;
    const distance = at >= cue.to ? at - cue.to : at >= cue.from ? 0 : cue.from - at + 2;
    if (!best || distance < best.distance) best = { value: date.past, distance };
  }
  return best?.value;
}

/** Not "Monday’s accident", nor a word of a name, nor a year that is not said to be one: "the 2012 report". */
function mayBeSpoken({ cast, free }: Scene, { from, to, past }: ReadTime): boolean {
  const { lower } = cast.reading;
  if (lower[to] === "'s") return false;
  if (past?.length === 4 && to === from + 1 && lower[from - 1] !== 'in') return false;
  for (let i = from; i < to; i++) if (!free(i) || (MAY_BE_NAME.has(lower[i]!) && isNamePart(cast, i))) return false;
  return true;
}
const MAY_BE_NAME: ReadonlySet<string> = new Set([...CALENDAR_WORDS, 'today', 'yesterday']);

/** "said | in Kesh | on Monday": nothing but the circumstances of speaking in between. */
function goesBehind({ cast, cue, free }: Scene, { from }: Range): boolean {
  const { lower, quoted } = cast.reading;
  if (lower[cue.to] === 'of' && from > cue.to + 1) return false;
  for (let i = cue.to; i < from; i++) {
    if (!free(i)) {
      if (!quoted[i]) return false;
    } else if (OTHER_EVENT.has(lower[i]!) || isOtherVerb(cast.reading, i)) return false;
  }
  return true;
}

/** "On Monday, | Amin said", "Amin | on Monday | said", "Speaking last December, | Amin said". */
function goesBefore({ cast, cue, sentence, source, free }: Scene, { from, to }: Range, start: number): boolean {
  const { lower } = cast.reading;
  if (from > start) {
    // Between source and cue; "had in January warned" is one verb.
    for (let i = source?.to ?? from; i < cue.from; i++)
      if (OTHER_EVENT.has(lower[i]!) || (isOtherVerb(cast.reading, i) && !isAuxiliary(cast.reading, i))) return false;
    return true;
  }
  if (start - to > BETWEEN) return false;
  for (let i = to; i < start; i++)
    if (!free(i) || DATELINE.has(lower[i]!) || isOtherVerb(cast.reading, i)) return false;
  let opening = from;
  while (opening > sentence.from && opening > from - FRONT - 1 && free(opening - 1) && lower[opening - 1] !== ';')
    opening--;
  if (opening < from - FRONT) return false;
  for (let i = opening; i < from; i++)
    if (OTHER_EVENT.has(lower[i]!) || lower[i] === 'as' || isOtherVerb(cast.reading, i)) return false;
  return true;
}

/**
 * Whether a cue goes on with the sentence's saying, and was said when that was: "Amin warned of a storm on Monday, | saying".
 */
export function goesOnSaying({ cast: { reading }, cue }: Scene): boolean {
  return cue.to === cue.from + 1 && reading.lower[cue.from]!.endsWith('ing') && reading.lower[cue.from - 1] === ',';
}

const isAuxiliary = ({ document }: Scene['cast']['reading'], i: number): boolean => {
  const { pos, lemma } = document.tokens[i]!;
  return pos === 'AUX' || lemma === 'have';
};

/** A verb that is not one of speaking: another clause. */
function isOtherVerb({ document }: Scene['cast']['reading'], i: number): boolean {
  const { pos, lemma } = document.tokens[i]!;
  return (pos === 'VERB' && !SPEAKING.has(lemma)) || pos === 'AUX';
}
