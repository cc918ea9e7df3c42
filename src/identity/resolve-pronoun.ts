import { canBeSubject, type Gender, type Member, mentionBefore } from './cast.ts';
import { speakerFor } from './name-in-phrase.ts';
import { type Reading, wordsOf } from './reading.ts';
import type { SourceContext } from './source-context.ts';
import { isPersonal, type Memory, type Speaker } from './speakers.ts';

type Wanted = 'person' | 'thing' | 'many';

const PRONOUNS: ReadonlyMap<string, { readonly wanted: Wanted; readonly gender: Gender | null }> = new Map([
  ['he', { wanted: 'person', gender: 'male' }],
  ['him', { wanted: 'person', gender: 'male' }],
  ['his', { wanted: 'person', gender: 'male' }],
  ['she', { wanted: 'person', gender: 'female' }],
  ['her', { wanted: 'person', gender: 'female' }],
  ['it', { wanted: 'thing', gender: null }],
  ['its', { wanted: 'thing', gender: null }],
  ['they', { wanted: 'many', gender: null }],
  ['them', { wanted: 'many', gender: null }],
  ['their', { wanted: 'many', gender: null }],
]);

/** Sentences looked back, and mentions looked at in each. Source: farther back a name has come again in our data. */
const SENTENCES = 5;
const MENTIONS = 12;

/**
 * Whom a pronoun stands for: somebody named earlier in the sentence, else, sentence by sentence backwards, whoever spoke
 * there or is its subject, where gender and number agree.
 *
 * @returns `undefined` when the word is no pronoun, `null` when nobody fits
 */
export function resolvePronoun(context: SourceContext, token: number): Speaker | null | undefined {
  const { cast, memory, enclosing } = context;
  const pronoun = PRONOUNS.get(cast.reading.lower[token]!);
  if (!pronoun) return undefined;
  const { sentenceOf, document, quoted } = cast.reading;
  const sentence = sentenceOf[token]!;
  const quotedToo = quoted[token] === 1;
  const fits = (speaker: Speaker): boolean =>
    agrees(memory, speaker, pronoun.wanted, pronoun.gender) &&
    !(quotedToo && enclosing !== null && isSame(speaker, enclosing));
  for (let back = 0; back <= SENTENCES && back <= sentence; back++) {
    const { from, to } = document.sentences[sentence - back]!;
    if (back === 0 && isAsked(context, from)) continue;
    const spoke = lastIn(memory, sentence - back, fits);
    if (spoke) return taught(memory, spoke, pronoun.gender);
    const subject =
      pronoun.wanted === 'many' ? null : subjectIn(context, from, back === 0 ? token : to, back === 0, fits);
    if (subject) return taught(memory, subject, pronoun.gender);
  }
  if (pronoun.wanted !== 'person') return null;
  const only = onlyOneNear(context, token, fits);
  return only && taught(memory, only, pronoun.gender);
}

/** Where no subject fits: the only person who is named at all in this sentence, or else in the one before. */
function onlyOneNear(
  { cast, inContent }: SourceContext,
  token: number,
  fits: (speaker: Speaker) => boolean,
): Speaker | null {
  const { mentions, members, reading } = cast;
  const sentence = reading.sentenceOf[token]!;
  let found: Speaker | null = null;
  let foundIn = sentence;
  const last = mentionBefore(cast, token);
  for (let m = last; m >= 0 && m > last - 2 * MENTIONS; m--) {
    const mention = mentions[m]!;
    const at = reading.sentenceOf[mention.from]!;
    if (sentence - at > 1 || (found && at < foundIn)) break;
    if (reading.quoted[mention.from] || inContent(mention.from)) continue;
    const speaker = speakerFor(members[mention.member]!, mention.span, '');
    if (!fits(speaker)) continue;
    if (found && found.member !== speaker.member) return null;
    found = speaker;
    foundIn = at;
  }
  return found;
}

/** "Asked whether Amin would come, she said …": who is asked about is not who answers. */
function isAsked({ cast: { reading } }: SourceContext, from: number): boolean {
  const at = reading.lower[from] === 'when' || reading.lower[from] === 'if' ? from + 1 : from;
  return ASKED.has(reading.lower[at] ?? '');
}

const ASKED = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

const isSame = (a: Speaker, b: Speaker): boolean => (a.member === null ? a.name === b.name : a.member === b.member);

function lastIn({ spoken }: Memory, sentence: number, fits: (speaker: Speaker) => boolean): Speaker | null {
  for (let i = spoken.length - 1; i >= 0; i--) {
    const past = spoken[i]!;
    if (past.sentence === sentence && fits(past.speaker)) return past.speaker;
  }
  return null;
}

function agrees(memory: Memory, speaker: Speaker, wanted: Wanted, gender: Gender | null): boolean {
  switch (wanted) {
    case 'person': {
      const known = speaker.gender ?? (speaker.member === null ? null : (memory.genders.get(speaker.member) ?? null));
      return isPersonal(speaker) && (known === null || known === gender);
    }
    case 'thing':
      return !speaker.plural && ['organisation', 'outlet', 'government', 'document'].includes(speaker.kind);
    case 'many':
      return speaker.plural || ['organisation', 'group'].includes(speaker.kind);
    default:
      return wanted satisfies never;
  }
}

function taught(memory: Memory, speaker: Speaker, gender: Gender | null): Speaker {
  if (gender && speaker.member !== null) memory.genders.set(speaker.member, gender);
  return speaker;
}

/** The first member named in a range who could be its subject: not in quotation marks, no possessor, behind no preposition. */
function subjectIn(
  { cast, inContent }: SourceContext,
  from: number,
  to: number,
  own: boolean,
  fits: (speaker: Speaker) => boolean,
): Speaker | null {
  const { mentions, members, mentionAt, reading } = cast;
  let i = from;
  while (i < to && i < from + REACH && mentionAt[i] === -1) i++;
  const first = mentionAt[i] ?? -1;
  if (first < 0 || i >= to) return null;
  for (let m = first; m < mentions.length && m < first + MENTIONS && mentions[m]!.to <= to; m++) {
    const mention = mentions[m]!;
    if (reading.quoted[mention.from] || (own && inContent(mention.from))) continue;
    if (!canBeSubject(cast, mention.titleFrom, mention.to) && !ownsWords(reading, mention.to)) continue;
    const member = members[mention.member] as Member;
    const speaker = speakerFor(member, mention.span, wordsOf(reading, mention.from, mention.to));
    if (fits(speaker)) return speaker;
  }
  return null;
}

const REACH = 60;

/** "After Amin’s statement … He said": whose words they were may go on. */
const ownsWords = ({ lower }: Reading, to: number): boolean => lower[to] === "'s" && WORDS.has(lower[to + 1] ?? '');
const WORDS = new Set(
  'statement remarks comments speech announcement claim claims interview tweet tweets letter address testimony words'.split(
    ' ',
  ),
);
