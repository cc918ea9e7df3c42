import { type Cast, mentionBefore } from './cast.ts';
import { OFFICES } from './lexicon/offices.ts';
import { FORMER, isVagueRole, rolesAgree, saysPersonOnly, singular } from './lexicon/roles.ts';
import type { Phrase } from './phrase.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';
import { topicBefore } from './topic-before.ts';

/** Mentions of somebody, and words on either side of each, that are looked through. */
const MENTIONS = 12;
const REACH = 24;
/** Tokens in front that are the name's, though a sentence was seen to end in them: "Pres." */
const TITLE = 2;

/** Shortest verb whose doer is named after it: "lead", "teach". */
const LEAST_STEM = 4;
/** Titles as they are shortened before names. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['pres', 'president'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['amb', 'ambassador'],
  ['prof', 'professor'],
]);

/** By these whoever spoke last goes on. */
const GOING_ON = new Set(['added', 'adds', 'continued', 'continues', 'concluded', 'concludes']);

/**
 * Whether the article says anywhere of somebody what a description says.
 *
 * > Lund said the pier was shut. The mayor said …       Lund is nobody's mayor here
 * > Lund, who was elected mayor in May, said …         Lund is
 *
 * A title, an apposition or a noun in the same sentence as the name is enough; "the man" needs none, nor does "the mayor added"
 * right behind what Lund said. "The witness", "the resident" need one of their own.
 */
export function isSaidToBe(context: SourceContext, { member, noun: known }: Speaker, phrase: Phrase): boolean {
  const { cast, memory } = context;
  const { noun } = phrase;
  if (member === null || known !== null || saysPersonOnly(noun)) return true;
  const { roles } = cast.members[member]!;
  const agreeing = [...roles, ...(memory.roles.get(member) ?? [])].some(
    (role) => role.noun === noun || (!saysPersonOnly(role.noun) && rolesAgree(role.noun, noun)),
  );
  if (agreeing) return true;
  // "The witness added": being there is not what somebody is, and any name may stand beside the word. "The official" goes on for anybody.
  if (isVagueRole(noun) && noun !== 'official') return false;
  return goesOn(cast, phrase) || isVaried(context, member, phrase) || standsBesideName(cast, member, phrase);
}

const goesOn = ({ reading: { lower } }: Cast, { from, to }: Phrase): boolean =>
  GOING_ON.has(lower[to] ?? '') || GOING_ON.has(lower[from - 1] ?? '');

/**
 * "The top diplomat", "the actor", "the former mayor": other words for whoever spoke twice running or, where they describe more,
 * is all it is about. An office somebody holds is not brought in so.
 */
function isVaried(context: SourceContext, member: number, { from, noun, start, head, determiner }: Phrase): boolean {
  const { cast, memory } = context;
  const modifiers = cast.reading.lower.slice(start, head);
  if (determiner === 'possessive' || (OFFICES.has(noun) && !modifiers.some((word) => FORMER.has(word)))) return false;
  const last = memory.spoken.slice(-2);
  if (last.length === 2 && last.every(({ speaker }) => speaker.member === member)) return true;
  const sentence = cast.reading.sentenceOf[head]!;
  return modifiers.length > 0 && topicBefore(context, mentionBefore(cast, from), sentence) === member;
}

/** A noun of the kind stands in a sentence that names the member. */
function standsBesideName({ reading, members, mentions }: Cast, member: number, { noun, head }: Phrase): boolean {
  const {
    lower,
    sentenceOf,
    document: { tokens },
  } = reading;
  for (const index of members[member]!.mentions.slice(0, MENTIONS)) {
    const { from, to } = mentions[index]!;
    for (let i = Math.max(0, from - REACH); i < Math.min(lower.length, to + REACH); i++) {
      const beside = sentenceOf[i] === sentenceOf[from] || (i < from && i >= from - TITLE);
      if (i !== head && beside && says(lower[i]!, tokens[i]!.lemma, noun)) return true;
    }
  }
  return false;
}

/** "leads" makes a leader, "has written" an author, "Pres." a president. */
function says(word: string, lemma: string, noun: string): boolean {
  const role = SHORTENED.get(word.replace('.', '')) ?? singular(word);
  // A senator is a politician, and no governor.
  if (OFFICES.has(noun) ? role === noun : rolesAgree(role, noun)) return true;
  if (lemma === 'write') return noun === 'author' || noun === 'writer' || noun === 'columnist';
  return lemma.length >= LEAST_STEM && /(?:er|or)$/u.test(noun) && noun.startsWith(lemma.replace(/e$/u, ''));
}
