import { mentionBefore, type Role } from './cast.ts';
import { genderOfRole, isVagueRole, rolesAgree } from './lexicon/roles.ts';
import { speakerFor } from './name-in-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

/** Mentions looked back for somebody the description fits. */
const MENTIONS = 60;
/** What a candidate must reach: having spoken last, or a fitting role. Source: our choice, checked on eval/chains. */
const ENOUGH = 3;
/** Sentences after which having spoken counts no more. */
const NEAR = 6;

interface Candidate {
  readonly speaker: Speaker;
  readonly score: number;
}

/**
 * The person a definite description speaks of: "the Chilean lawmaker", "the chief diplomat".
 *
 * Candidates are those who spoke lately and those named lately; a fitting role, a shared nationality, having spoken last
 * and being near count for them, roles that exclude one another and another nationality against.
 */
export function findDescribed(context: SourceContext, phrase: Phrase): Speaker | null {
  const { cast, memory, inContent } = context;
  const { sentenceOf, quoted } = cast.reading;
  const sentence = sentenceOf[phrase.head]!;
  const gender = genderOfRole(phrase.noun) ?? null;
  const candidates = new Map<string, Candidate>();
  const consider = (speaker: Speaker, roles: readonly Role[], score: number): void => {
    const known = speaker.gender ?? (speaker.member === null ? null : (memory.genders.get(speaker.member) ?? null));
    if (gender && known && gender !== known) return;
    const key = speaker.member === null ? `~${speaker.name}` : String(speaker.member);
    if (!candidates.has(key)) candidates.set(key, { speaker, score: score + fitness(roles, phrase) });
  };
  let place = 0;
  for (let i = memory.spoken.length - 1; i >= 0 && place < 4; i--) {
    const { speaker, sentence: spokeIn } = memory.spoken[i]!;
    if (speaker.plural || (speaker.kind !== 'person' && !(speaker.kind === 'unnamed' && speaker.noun))) continue;
    place++;
    const roles =
      speaker.member === null ? [{ noun: speaker.noun!, nationality: null }] : rolesOf(context, speaker.member);
    consider(speaker, roles, lastSpoke(place, sentence - spokeIn) + (speaker.kind === 'unnamed' ? 1 : 0));
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
    );
  }
  let best: Candidate | null = null;
  for (const candidate of candidates.values())
    if (candidate.score >= ENOUGH && candidate.score > (best?.score ?? 0)) best = candidate;
  return best?.speaker ?? null;
}

/** Having spoken last counts, most of all in the sentence before. Who has no name can only be described again. */
const lastSpoke = (place: number, sentences: number): number =>
  sentences > NEAR ? 0 : place > 1 ? 1 : sentences <= 1 ? 4 : 3;

const rolesOf = ({ cast, memory }: SourceContext, member: number): readonly Role[] => [
  ...cast.members[member]!.roles,
  ...(memory.roles.get(member) ?? []),
];

function fitness(roles: readonly Role[], { noun, nationality }: Phrase): number {
  let score = 0;
  if (roles.length > 0) {
    if (roles.some((role) => role.noun === noun)) score += 5;
    else if (roles.some((role) => rolesAgree(role.noun, noun))) score += 3;
    else if (!isVagueRole(noun) && !roles.every((role) => isVagueRole(role.noun))) score -= 4;
  }
  if (nationality) {
    const known = roles.flatMap((role) => (role.nationality ? [role.nationality] : []));
    if (known.includes(nationality)) score += 1;
    else if (known.length > 0) score -= 6;
  }
  return score;
}
