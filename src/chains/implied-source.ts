import { type Cast, memberAtToken, mentionAtToken } from '../identity/cast.ts';
import { nameInPhrase, speakerFor } from '../identity/name-in-phrase.ts';
import { spanAt } from '../identity/reading.ts';
import type { Memory, Speaker } from '../identity/speakers.ts';
import { FORMS_OF_BE } from './forms-of-be.ts';
import type { Range } from './scene.ts';

const SPEECH = new Set(
  'say tell add warn claim argue assert insist stress announce state declare write quote cite recommend describe call'.split(
    ' ',
  ),
);
/** Tokens looked through to either side. */
const REACH = 24;
const EDGE = /^[,“”":;—–.]$/u;

/**
 * Whose words they are when the relation has a cue of speech but no source: the name right before or behind the cue, or,
 * for a participle ("…, saying"), whoever spoke earlier in the sentence. `null` for "reportedly", "it was said".
 */
export function impliedSource(cast: Cast, memory: Memory, cue: Range): Speaker | null {
  const { lower, document, sentenceOf } = cast.reading;
  const verb = cue.to - 1;
  if (cue.to <= cue.from || !speaks(cast, cue)) return null;
  const sentence = sentenceOf[cue.from]!;
  const last = memory.spoken.at(-1);
  const participle = lower[verb]!.endsWith('ing');
  if (participle && last?.sentence === sentence) return last.speaker;
  const { from: first, to: end } = document.sentences[sentence]!;
  const citing = lower[verb] === 'citing' || lower[verb] === 'quoting';
  const before = citing
    ? null
    : (frontOf(cast, first, cue.from) ??
      topic(cast, first, cue.from) ??
      (participle ? subjectFar(cast, first, cue.from) : null));
  if (before) return before;
  let to = cue.to;
  while (to < end && to < cue.to + REACH && !EDGE.test(lower[to]!)) to++;
  return memberAtToken(cast, cue.to) || memberAtToken(cast, cue.to + 1) ? named(cast, cue.to, to) : null;
}

/** The name at the front of the clause the cue ends. */
function frontOf(cast: Cast, first: number, cue: number): Speaker | null {
  const { lower } = cast.reading;
  let from = cue;
  while (from > first && from > cue - REACH && !EDGE.test(lower[from - 1]!)) from--;
  return from > first && !EDGE.test(lower[from - 1]!) ? null : named(cast, from, cue);
}

/** "[The Dockers Union], a member of the league, | later said": the name that opens the sentence, when the cue follows a comma. */
function topic(cast: Cast, first: number, cue: number): Speaker | null {
  const { lower, quoted } = cast.reading;
  if (lower[cue - 1] !== ',' || quoted[first]) return null;
  let to = first;
  while (to < cue && to < first + REACH && !EDGE.test(lower[to]!)) to++;
  return lower[to] === ',' && to < cue - 1 ? named(cast, first, to) : null;
}

/** "…, Amin left for Kesh by boat, | saying": the nearest person before the cue whom a verb follows. */
function subjectFar(cast: Cast, first: number, cue: number): Speaker | null {
  const { document, quoted } = cast.reading;
  for (let i = cue - 1; i >= first && i > cue - 2 * REACH; i--) {
    const mention = mentionAtToken(cast, i);
    if (!mention || quoted[i]) continue;
    const { pos } = document.tokens[mention.to] ?? { pos: '' };
    const member = cast.members[mention.member]!;
    if ((member.kind === 'person' || member.kind === 'unknown') && (pos === 'VERB' || pos === 'AUX'))
      return speakerFor(member, mention.span, '');
    i = mention.from;
  }
  return null;
}

const named = (cast: Cast, from: number, to: number): Speaker | null => {
  const found = from < to ? nameInPhrase(cast, from, to, spanAt(cast.reading, from, to)) : null;
  return found && (found.kind === 'person' || found.kind === 'organisation' || found.kind === 'outlet') ? found : null;
};

function speaks({ reading }: Cast, cue: Range): boolean {
  let passive = false;
  for (let i = cue.from; i < cue.to && i < cue.from + REACH; i++) {
    if (reading.lower[i] === 'it') return false;
    passive ||= FORMS_OF_BE.has(reading.lower[i]!);
    // "Lund was told", "Lund is said to": others speak. Who "was quoted" speaks.
    const { lemma } = reading.document.tokens[i]!;
    if (passive && SPEECH.has(lemma) && !/^(?:quote|cite)$/u.test(lemma) && !reading.lower[i]!.endsWith('ing'))
      return false;
    if (SPEECH.has(reading.document.tokens[i]!.lemma)) return true;
  }
  return false;
}
