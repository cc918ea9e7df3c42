import type { Cast } from './cast.ts';
import { OFFICES } from './lexicon/offices.ts';
import { isVagueRole, rolesAgree, singular } from './lexicon/roles.ts';
import type { Phrase } from './phrase.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

/** Mentions of somebody, and words on either side of each, that are looked through. */
const MENTIONS = 12;
const REACH = 24;

/** By these whoever spoke last goes on. */
const GOING_ON = new Set(['added', 'adds', 'continued', 'continues', 'concluded', 'concludes']);

/**
 * Whether the article says anywhere of somebody what a description says.
 *
 * > Lund said the pier was shut. The mayor said …       Lund is nobody's mayor here
 * > Lund, who was elected mayor in May, said …         Lund is
 *
 * A title, an apposition or a noun in the same sentence as the name is enough; "the man" needs none, nor does "the mayor added"
 * right behind what Lund said, nor any word but an office for somebody who spoke twice running.
 */
export function isSaidToBe({ cast, memory }: SourceContext, { member, noun: known }: Speaker, phrase: Phrase): boolean {
  const { noun } = phrase;
  if (member === null || known !== null || isVagueRole(noun)) return true;
  const { roles } = cast.members[member]!;
  if ([...roles, ...(memory.roles.get(member) ?? [])].some((role) => rolesAgree(role.noun, noun))) return true;
  return (
    goesOn(cast, phrase) || (!OFFICES.has(noun) && spokeTwice(memory, member)) || standsBesideName(cast, member, phrase)
  );
}

const goesOn = ({ reading: { lower } }: Cast, { from, to }: Phrase): boolean =>
  GOING_ON.has(lower[to] ?? '') || GOING_ON.has(lower[from - 1] ?? '');

function spokeTwice({ spoken }: SourceContext['memory'], member: number): boolean {
  const last = spoken.slice(-2);
  return last.length === 2 && last.every(({ speaker }) => speaker.member === member);
}

/** A noun of the kind stands in a sentence that names the member. */
function standsBesideName({ reading, members, mentions }: Cast, member: number, { noun, head }: Phrase): boolean {
  const { lower, sentenceOf } = reading;
  for (const index of members[member]!.mentions.slice(0, MENTIONS)) {
    const { from, to } = mentions[index]!;
    for (let i = Math.max(0, from - REACH); i < Math.min(lower.length, to + REACH); i++) {
      if (i !== head && sentenceOf[i] === sentenceOf[from] && rolesAgree(singular(lower[i]!), noun)) return true;
    }
  }
  return false;
}
