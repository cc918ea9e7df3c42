import type { Span } from '../model/span.ts';
import type { LinkKind } from '../model/statement.ts';
import { type Cast, type Member, memberAtToken, mentionAtToken } from './cast.ts';
import {
  BODY_ROLES,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ISSUED_NOUNS,
  isOrganisationNoun,
  MEDIA_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  POST_NOUNS,
} from './lexicon/heads.ts';
import { isRole, isRolePlural, singular } from './lexicon/roles.ts';
import { isTitleWord } from './lexicon/titles.ts';
import { PREPOSITIONS } from './lexicon/words.ts';
import type { NameKind } from './name.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { wordsOf } from './reading.ts';
import type { Speaker } from './speakers.ts';

const KINDS: Readonly<Record<NameKind, LinkKind>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  country: 'government',
  place: 'government',
  nationality: 'group',
  group: 'group',
  unknown: 'organisation',
};

/** Longest title looked over, tokens. */
const TITLE = 14;
/** Parts of one source looked at, between commas. */
const PARTS = 5;

/**
 * The speaker a noun phrase names outright.
 *
 * > [Karim Amin], deputy speaker       a spokesman for the port, [Lena Varga]       the [Port Authority] website
 *
 * @returns `null` when the name in it only says whose or of where: "aides to Mr. Amin", "Amin’s lawyer"
 */
export function nameInPhrase(cast: Cast, from: number, to: number, span: Span): Speaker | null {
  const { reading } = cast;
  let at = from;
  let person: Speaker | null = null;
  let mayBeBody = false;
  for (let part = 0; part < PARTS && at < to; part++) {
    const phrase = readPhrase(reading, at, to);
    const found =
      phrase.head < 0
        ? null
        : (ofPlace(cast, phrase, span) ??
          officeHolder(cast, at, phrase, to, span) ??
          namedHead(cast, phrase.start, phrase.head, phrase.headTo, to, span));
    // An organisation in the first part is the speaker; behind a comma only a person is ("a spokesman for it, Amin").
    if (found && (part === 0 || found.kind === 'person' || mayBeBody)) {
      person = found;
      break;
    }
    const noun = reading.lower[phrase.head] ?? '';
    // "the contractor, Bay Works": a firm is one too.
    mayBeBody = part === 0 && (isOrganisationNoun(reading.lower, phrase.head) || BODY_ROLES.has(noun));
    at = nextPart(reading.lower, phrase.headTo, to);
  }
  return person;
}

/** "Lena Varga of Oster", "Lena Varga and union chairman": the person, not the place, not the second office. */
function ofPlace(cast: Cast, phrase: Phrase, span: Span): Speaker | null {
  const { lower } = cast.reading;
  // "Professor Lena Varga of Oster University", "economist Lena Varga of …": what stands before the name says what she is.
  let at = phrase.start;
  while (at < phrase.headTo && at < phrase.start + TITLE && !mentionAtToken(cast, at) && !PREPOSITIONS.has(lower[at]!))
    at++;
  const mention = mentionAtToken(cast, at);
  const member = mention && cast.members[mention.member]!;
  if (member?.kind !== 'person' || mention!.to >= phrase.headTo) return null;
  if (at > phrase.start && lower[mention!.to] !== 'of') return null;
  const office = lower[mention!.to] === 'and' && isTitleWord(lower[phrase.head]!) && !mentionAtToken(cast, phrase.head);
  return office || lower[mention!.to] === 'of' ? speakerFor(member, span, '') : null;
}

/** "Head of the National Gas Company (NGC) Karim Amin": an office in capitals, and at the end whoever holds it. */
function officeHolder(cast: Cast, from: number, phrase: Phrase, to: number, span: Span): Speaker | null {
  const { lower, capital } = cast.reading;
  if (mentionAtToken(cast, phrase.head) || !capital[phrase.head] || !isTitleWord(lower[phrase.head]!)) return null;
  let end = from;
  while (end < to && lower[end] !== ',') end++;
  // "President of the Republic Karim Amin on Friday": the title reaches over the head.
  for (let i = phrase.head + 1; i < Math.min(end, phrase.head + TITLE); i++) {
    const holder = mentionAtToken(cast, i);
    if (!holder) continue;
    const person = cast.members[holder.member]!;
    if (person.kind === 'person' && holder.titleFrom <= phrase.head) return speakerFor(person, span, '');
    break;
  }
  const mention = mentionAtToken(cast, end - 1);
  const member = mention && cast.members[mention.member]!;
  if (!mention || member?.kind !== 'person' || mention.to !== end) return null;
  const before = lower[mention.titleFrom - 1] ?? '';
  const titled = mention.titleFrom < mention.from;
  if (PREPOSITIONS.has(before) || (before === 'the' && !titled) || before === 'and' || before === "'s") return null;
  return speakerFor(member, span, '');
}

/** Places and peoples joined by "and" are handled as they come. */
const speaks = ({ kind }: Member): boolean => kind !== 'nationality' && kind !== 'place' && kind !== 'group';

/** What stands around an apposition. */
const PART_ENDS = new Set([',', '—', '–', '--']);

function nextPart(lower: readonly string[], from: number, to: number): number {
  let i = from;
  while (i < to && !PART_ENDS.has(lower[i]!)) i++;
  return i + 1;
}

function namedHead(cast: Cast, start: number, head: number, headTo: number, to: number, span: Span): Speaker | null {
  const { reading } = cast;
  const { lower } = reading;
  const mention = mentionAtToken(cast, head);
  if (mention) {
    const member = cast.members[mention.member]!;
    if (lower[mention.to] === 'and' && mention.to < to) {
      const next = mentionAtToken(cast, mention.to + 1) ?? mentionAtToken(cast, mention.to + 2);
      const other = next && !isTitleWord(lower[next.to] ?? '') ? cast.members[next.member]! : null;
      if (other && other.id !== member.id && speaks(other) && speaks(member)) return together(cast, start, to, span);
    }
    const joined = lower[mention.titleFrom - 1] === 'and' && mention.titleFrom - 2 >= start;
    const first = joined ? memberAtToken(cast, mention.titleFrom - 2) : undefined;
    if (first && first.id !== member.id && speaks(first) && speaks(member)) return together(cast, start, headTo, span);
    if (member.kind === 'nationality') return people(cast, start, headTo, to, span);
    return speakerFor(member, span, wordsOf(reading, mention.from, mention.to));
  }
  // "the Port Authority website", "al-Nahr television network", "the Amin campaign": name, then nouns.
  let i = head;
  while (i > start && !mentionAtToken(cast, i) && reading.document.tokens[i]!.pos !== 'PUNCT') i--;
  const owner = memberAtToken(cast, i);
  if (!owner || owner.kind === 'nationality') return null;
  const noun = lower[head]!;
  const own = mentionAtToken(cast, i)!;
  if (owner.kind === 'person' || owner.kind === 'unknown' || owner.kind === 'country' || owner.kind === 'place') {
    if (
      isRole(singular(noun)) ||
      isRolePlural(noun) ||
      GROUP_NOUNS.has(noun) ||
      MEDIA_NOUNS.has(noun) ||
      DOCUMENT_NOUNS.has(noun)
    )
      return null;
    if (!ORGANISATION_NOUNS.has(noun)) return null;
    const kind = noun === 'administration' || noun === 'government' ? 'government' : 'organisation';
    return { name: wordsOf(reading, own.from, head + 1), kind, span, member: null, plural: false, gender: null, noun };
  }
  const same =
    OUTLET_NOUNS.has(noun) ||
    ISSUED_NOUNS.has(noun) ||
    POST_NOUNS.has(noun) ||
    ORGANISATION_NOUNS.has(noun) ||
    noun === 'account' ||
    noun === 'agency';
  return same ? speakerFor(owner, span, wordsOf(reading, own.from, own.to)) : null;
}

/** A member as speaker; countries keep the words that name them ("Oslo" speaks for Norway but is shown as written). */
export function speakerFor(member: Member, span: Span, words: string): Speaker {
  const name = member.kind === 'country' || member.kind === 'place' ? words : member.name;
  return {
    name,
    kind: KINDS[member.kind],
    span,
    member: member.id,
    plural: false,
    gender: member.gender,
    noun: null,
    by: 'name',
  };
}

/** "Amin and Varga said". */
const together = (cast: Cast, from: number, to: number, span: Span): Speaker => ({
  name: wordsOf(cast.reading, from, to),
  kind: 'group',
  span,
  member: null,
  plural: true,
  gender: null,
  noun: null,
});

/** "Chileans", "the Kenyans". */
function people(cast: Cast, start: number, headTo: number, to: number, span: Span): Speaker {
  const end = cast.reading.lower[headTo] === 'and' ? to : headTo;
  return { ...together(cast, start, end, span), name: wordsOf(cast.reading, start, end) };
}
