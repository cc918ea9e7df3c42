import { cameUnnamed } from './came-unnamed.ts';
import { type Cast, mentionBefore, type Role } from './cast.ts';
import { isSaidToBe } from './is-said-to-be.ts';
import { FORMER, genderOfRole, isKin, isPartyRole, isVagueRole, rolesAgree, saysPersonOnly } from './lexicon/roles.ts';
import { PREPOSITIONS } from './lexicon/words.ts';
import { speakerFor } from './name-in-phrase.ts';
import type { Phrase } from './phrase.ts';
import { areOtherOffices, portfolioOf } from './portfolio.ts';
import type { Reading } from './reading.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';
import { topicBefore } from './topic-before.ts';

/** Mentions looked back for somebody the description fits. */
const MENTIONS = 60;
/** What a candidate must reach: having spoken last, or a fitting role. Source: our choice, checked on eval/chains. */
const ENOUGH = 3;
/** Sentences after which having spoken counts no more. */
const NEAR = 6;
/** How far ahead of another of the same role somebody must be: nearly as much as having spoken last counts. */
const CLEAR = 3;

interface Candidate {
  readonly speaker: Speaker;
  score: number;
  /** How well what is said of them fits. */
  readonly fits: number;
  /** The very noun was said of them. */
  readonly isCalledSo: boolean;
  /** Sentence in which they spoke or are named. */
  readonly sentence: number;
}

/**
 * The person a definite description speaks of: "the Chilean lawmaker", "the chief diplomat".
 *
 * Candidates are those who spoke lately and those named lately; a fitting role, a shared nationality, having spoken last,
 * being near and being whom the last sentences are about count for them, roles that exclude one another and another
 * nationality against.
 *
 * @returns `null` where nobody fits, where two of one role do, or where the noun came in for somebody without a name ("a freelance
 *   writer … the writer")
 */
export function findDescribed(context: SourceContext, phrase: Phrase): Speaker | null {
  const { cast, memory, inContent, enclosing } = context;
  const { sentenceOf, quoted, lower } = cast.reading;
  const sentence = sentenceOf[phrase.head]!;
  const gender = genderOfRole(phrase.noun) ?? null;
  const modifiers = lower.slice(phrase.start, phrase.head);
  if (modifiers.some((word) => NOBODY_YET.has(word))) return null;
  const candidates = new Map<string, Candidate>();
  const consider = (speaker: Speaker, roles: readonly Role[], score: number, at: number): void => {
    const known = speaker.gender ?? (speaker.member === null ? null : (memory.genders.get(speaker.member) ?? null));
    if (gender && (known ? gender !== known : isVagueRole(phrase.noun))) return;
    // "A witness said … The minister said": who has no name stays what they were called.
    if (speaker.kind === 'unnamed' && !mayBe(speaker.noun!, phrase.noun)) return;
    const key = speaker.member === null ? `~${speaker.name}` : String(speaker.member);
    // Nobody speaks of themselves as "the secretary".
    if (candidates.has(key) || (speaker.member !== null && speaker.member === enclosing?.member)) return;
    const fits = fitness(cast, roles, phrase);
    const isCalledSo = roles.some((role) => role.noun === phrase.noun);
    candidates.set(key, { speaker, score: score + fits, fits, isCalledSo, sentence: at });
  };
  let place = 0;
  for (let i = memory.spoken.length - 1; i >= 0 && place < 4; i--) {
    const { speaker, sentence: spokeIn } = memory.spoken[i]!;
    if (speaker.plural || (speaker.kind !== 'person' && !(speaker.kind === 'unnamed' && speaker.noun))) continue;
    place++;
    const roles =
      speaker.member === null ? [{ noun: speaker.noun!, nationality: null }] : rolesOf(context, speaker.member);
    const isThey = roles.some((role) => role.noun === phrase.noun);
    const isOther = !isThey && (phrase.determiner === 'possessive' || spokenOf(cast, phrase, speaker, spokeIn));
    consider(
      speaker,
      roles,
      (isOther ? 0 : lastSpoke(place, sentence - spokeIn)) + (speaker.kind === 'unnamed' ? 1 : 0),
      spokeIn,
    );
  }
  const before = mentionBefore(cast, phrase.from);
  for (let m = before; m >= 0 && m > before - MENTIONS; m--) {
    const mention = cast.mentions[m]!;
    const member = cast.members[mention.member]!;
    if (member.kind !== 'person' || inContent(mention.from)) continue;
    const distance = sentence - sentenceOf[mention.from]!;
    consider(
      speakerFor(member, mention.span, ''),
      rolesOf(context, member.id),
      !quoted[mention.from] && distance <= 1 ? 0.5 : 0,
      sentenceOf[mention.from]!,
    );
  }
  const topic = candidates.get(String(topicBefore(context, before, sentence)));
  if (topic) topic.score += TOPIC;
  const ranked = [...candidates.values()].filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score);
  const best = ranked.find(({ speaker }) => isSaidToBe(context, speaker, phrase)) ?? null;
  if (!best) return null;
  // "A judge … Judge Amin … the judge": the name came in since, or the other was only called an official.
  if (best.speaker.kind === 'unnamed') {
    for (const candidate of candidates.values()) {
      const since = candidate.sentence > best.sentence || !isExact(best);
      if (since && isExact(candidate) && candidate.speaker.member !== null) return candidate.speaker;
    }
  }
  // "Minister Amin said … Minister Krel said … The minister said": either.
  const isRival = ({ speaker, fits, score, sentence: at }: Candidate): boolean =>
    speaker !== best.speaker &&
    speaker.member !== null &&
    fits >= best.fits &&
    sentence - at <= NEAR &&
    best.score - score <= CLEAR;
  if (isExact(best) && ranked.some(isRival)) return null;
  if (isExact(best) || best.speaker.member === null) return best.speaker;
  // "Her mother", "the head of the Oster Fund" are nobody of whom that was not said.
  if (isKin(phrase.noun) || (tellsOfWhat(cast.reading, phrase) && !best.isCalledSo)) return null;
  return cameUnnamed(cast, phrase) ? null : best.speaker;
}

/** "the head | of the Oster Fund": a name behind a preposition. */
const tellsOfWhat = ({ lower, capital }: Reading, { headTo, to }: Phrase): boolean =>
  PREPOSITIONS.has(lower[headTo] ?? '') && capital.subarray(headTo, to).includes(1);

/** The very noun was said of them, and not of another time or office. */
const isExact = ({ fits }: Candidate): boolean => fits >= EXACT;

/** Tokens of a sentence looked through for an earlier mention of the noun. */
const MENTIONED = 200;

/**
 * True when the description stood before in what somebody said, and not for them: "Krel accused the minister of lying. The
 * minister said …" speaks of somebody else than Krel, and so does "Hult denied it. His lawyer said …".
 */
function spokenOf({ reading }: Cast, phrase: Phrase, speaker: Speaker, spokeIn: number): boolean {
  const { lower, document } = reading;
  const word = lower[phrase.head];
  const { from, to } = document.sentences[spokeIn] ?? { from: 0, to: 0 };
  for (let i = from + 1; i < Math.min(to, phrase.from, from + MENTIONED); i++) {
    if (lower[i] !== word || lower[i - 1] !== 'the') continue;
    const { start } = document.tokens[i]!;
    if (start < (speaker.span?.[0] ?? 0) || start >= (speaker.span?.[1] ?? 0)) return true;
  }
  return false;
}

/** Who has no name can only be described again: by the same noun, or one that says more or less of the same. */
const mayBe = (noun: string, described: string): boolean =>
  rolesAgree(noun, described) || saysPersonOnly(noun) || saysPersonOnly(described);

/** "The next president" is nobody in particular. */
const NOBODY_YET = new Set(['next', 'future', 'would-be', 'potential', 'eventual', 'average', 'typical', 'ideal']);

/** Counts about as much as a fitting role: together with being named in the sentence before it is enough. */
const TOPIC = 2.5;

/** Having spoken last counts, most of all in the sentence before. */
const lastSpoke = (place: number, sentences: number): number =>
  sentences > NEAR ? 0 : place > 1 ? 1 : sentences <= 1 ? 4 : 3;

const rolesOf = ({ cast, memory }: SourceContext, member: number): readonly Role[] => [
  ...cast.members[member]!.roles,
  ...(memory.roles.get(member) ?? []),
];

/** What the very noun counts. */
const EXACT = 5;

function fitness({ reading }: Cast, roles: readonly Role[], phrase: Phrase): number {
  const { noun, nationality, start, head } = phrase;
  const former = reading.lower.slice(start, head).some((word) => FORMER.has(word));
  const portfolio = portfolioOf(reading, head, start);
  let score = 0;
  if (roles.length > 0) {
    const same = roles.filter((role) => role.noun === noun);
    const others = same.filter((role) => areOtherOffices(role.portfolio ?? [], portfolio));
    // "Harbour Minister Amin" is not the transport minister.
    if (others.length > 0 && others.length === same.length) return -12;
    if (same.some((role) => (role.former ?? false) === former)) score += EXACT;
    else if (same.length > 0 || roles.some((role) => rolesAgree(role.noun, noun))) score += 3;
    else if (!isVagueRole(noun) && !roles.every((role) => isVagueRole(role.noun) || isPartyRole(role.noun))) score -= 4;
  }
  if (nationality) {
    const known = roles.flatMap((role) => (role.nationality ? [role.nationality] : []));
    if (known.includes(nationality)) score += 1;
    else if (known.length > 0) score -= 12;
  }
  return score;
}
