import type { TokenRange } from '../language/document.ts';
import { asksForAnonymity } from './asks-for-anonymity.ts';
import type { Cast } from './cast.ts';
import { genderOfRole, isRole, isVagueRole, rolesAgree } from './lexicon/roles.ts';
import { SPEECH_LEMMAS } from './lexicon/words.ts';
import { nameInPhrase } from './name-in-phrase.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { tokensIn } from './reading.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

/** Paragraphs looked ahead: a lead may wait longer for its name. Source: our choice, checked on eval/chains. */
const AHEAD = 1;
const AHEAD_OF_LEAD = 4;
/** Paragraphs that make the lead. */
const LEAD = 2;

/** "Radio Tarn reported, citing | an official": whom another paper has, this one does not go on to name. */
const PASSING_ON = new Set(['citing', 'quoting']);
/** "Bell | denied that": who contradicts what the description said is somebody else. */
const DENYING = new Set(
  'denied denies disputed disputes rejected rejects dismissed dismisses contradicted contradicts'.split(' '),
);

/**
 * The person a description introduces, when a following statement is by somebody not named before.
 *
 * > A senior parliamentarian warns … “…,” Zayd Salim was quoted as saying          [Zayd Salim]
 * > A senior official has told … “…,” said the official                            nobody: the description comes again
 *
 * A name that comes bare ("Zayd Salim") has been introduced; one that comes with a role must have a fitting one.
 */
export function findNamedLater({ cast, following }: SourceContext, phrase: Phrase): Speaker | null {
  const { reading, mentions, members } = cast;
  if (asksForAnonymity(reading, phrase) || PASSING_ON.has(reading.lower[phrase.from - 1] ?? '')) return null;
  const paragraph = reading.paragraphOf[phrase.head]!;
  const reach = paragraph + (paragraph < LEAD ? AHEAD_OF_LEAD : AHEAD);
  const gender = genderOfRole(phrase.noun) ?? null;
  const lead = paragraph < LEAD;
  // "The young man said" speaks of somebody brought in before.
  const introduces = phrase.determiner === 'indefinite' || reading.lower[phrase.headTo] === 'who';
  if (isVagueRole(phrase.noun) && !(lead && introduces)) return null;
  const speaks = lead || isSubjectOfSpeech(cast, phrase.to);
  for (const span of following) {
    const { from, to } = tokensIn(reading, span);
    if (from >= to || from < phrase.to) continue;
    if (reading.paragraphOf[from]! > reach) return null;
    const speaker = nameInPhrase(cast, from, to, span);
    if (!speaker) {
      const later = readPhrase(reading, from, to);
      if (later.determiner === 'definite' && later.noun === phrase.noun) {
        if (!lead || reading.paragraphOf[from] === paragraph) return null;
      }
      continue;
    }
    if (DENYING.has(reading.lower[to] ?? '')) return null;
    if (speaker.member === null || speaker.kind !== 'person') continue;
    const member = members[speaker.member]!;
    const first = mentions[member.mentions[0]!]!;
    if (first.from < phrase.from) continue;
    // "The president told the reporter Ola Lund": Lund is not the president.
    const isTold = reading.lower[phrase.to] === 'told' && first.from < from;
    if (isTold && reading.sentenceOf[first.from] === reading.sentenceOf[phrase.head]) continue;
    if (gender && member.gender && gender !== member.gender) continue;
    // "The mayor said … Lund said …": a family name alone brings nobody in.
    const full = member.name.includes(' ') || reading.paragraphOf[from]! > paragraph;
    const bare = full && member.roles.length === 0 && !isOtherwise(cast, first, phrase.noun);
    const agrees = member.roles.some(
      (role) =>
        isSpokesperson(role.noun) === isSpokesperson(phrase.noun) &&
        rolesAgree(role.noun, phrase.noun) &&
        !differ(role.nationality, phrase.nationality),
    );
    const mayBeNamed = phrase.determiner !== 'indefinite' || lead;
    if ((bare && speaks) || (agrees && mayBeNamed)) return speaker;
    // Somebody else speaks first: the description stays without a name, unless it opened the article.
    if (!lead) return null;
  }
  return null;
}

/**
 * "Ola Lund, a baker", "Ola Lund, who sells tickets", "drummer Ola Lund": said to be something else, whether we know the
 * word or not. "Who leads the miners" is what makes a leader.
 */
function isOtherwise({ reading: { document, lower } }: Cast, { from, to }: TokenRange, noun: string): boolean {
  const { tokens } = document;
  if (tokens[from - 1]?.pos === 'NOUN') return true;
  // "a driver, Lena Varga, said" is no minister.
  const front = lower[from - 1] === ',' && tokens[from - 2]?.pos === 'NOUN' ? lower[from - 2]! : '';
  if (front !== '' && isRole(front) && !rolesAgree(front, noun)) return true;
  if (lower[to] !== ',') return false;
  if (/^who(?:se|m)?$/u.test(lower[to + 1] ?? '')) return !noun.startsWith(tokens[to + 2]?.lemma ?? ' ');
  return /^(?:DET|ADJ|NOUN|NUM)$/u.test(tokens[to + 1]?.pos ?? '');
}

/** Tokens behind a description in which its verb is looked for: "had in January warned". */
const VERB_REACH = 6;

/** A description that says something, or is told from; "a judge ordered", "a driver hit" bring nobody's words. */
function isSubjectOfSpeech({ reading: { document } }: Cast, to: number): boolean {
  for (let i = to; i < to + VERB_REACH && i < document.tokens.length; i++) {
    const { lemma, pos } = document.tokens[i]!;
    if (SPEECH_LEMMAS.has(lemma)) return true;
    if (pos === 'VERB' && lemma !== 'have') return false;
  }
  return true;
}

/** Who speaks for somebody is no governor, though both are officials. */
const isSpokesperson = (noun: string): boolean => noun.startsWith('spokes');

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
