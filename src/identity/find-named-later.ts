import type { TokenRange } from '../language/document.ts';
import { asksForAnonymity } from './asks-for-anonymity.ts';
import type { Cast } from './cast.ts';
import { inHeadline } from './in-headline.ts';
import { FORMER, genderOfRole, isRole, isVagueRole, rolesAgree } from './lexicon/roles.ts';
import { SPEECH_LEMMAS } from './lexicon/words.ts';
import { nameInPhrase } from './name-in-phrase.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { type Reading, tokensIn } from './reading.ts';
import { sayTheSame } from './say-the-same.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

/** Paragraphs looked ahead: a lead may wait longer for its name. Source: our choice, checked on eval/chains. */
const AHEAD = 1;
const AHEAD_OF_LEAD = 4;
/** Paragraphs that make the lead, and sentences, where a text has no paragraphs. */
const LEAD = 2;
const LEAD_SENTENCES = 4;
/** Sentences looked ahead, where a text has no paragraphs. */
const SENTENCES = 12;

/** "Radio Tarn reported, citing | an official": whom another paper has, this one does not go on to name. */
const PASSING_ON = new Set(['citing', 'quoting']);
/** "Bell | denied that": who contradicts what the description said is somebody else. */
const DENYING = new Set(
  'denied denies disputed disputes rejected rejects dismissed dismisses contradicted contradicts'.split(' '),
);
/** Whoever speaks for any body is one. */
const FITS_ALL = new Set(['official']);
/** "An engineer | said": a lead that waits for its name is in the present or the perfect, as a rule. */
const TOLD = new Set(['said', 'told', 'added']);

/**
 * The person a description introduces, when a following statement is by somebody not named before.
 *
 * > A senior parliamentarian warns … “…,” Zayd Salim was quoted as saying          [Zayd Salim]
 * > A senior official has told … “…,” said the official                            nobody: the description comes again
 * > A resident said … “…,” the mayor said. Zayd Salim said                         nobody: somebody else came between
 *
 * A name that comes bare ("Zayd Salim") has been introduced; one that comes with a role must have a fitting one. "Official" fits every
 * mayor and every colonel: it takes the same word beside the name, or the same in what the two say. A headline's role is whoever says the
 * same below, when only one does.
 */
export function findNamedLater(context: SourceContext, phrase: Phrase): Speaker | null {
  const { cast, following, content } = context;
  const { reading } = cast;
  if (asksForAnonymity(reading, phrase) || PASSING_ON.has(reading.lower[phrase.from - 1] ?? '')) return null;
  const paragraph = reading.paragraphOf[phrase.head]!;
  const sentence = reading.sentenceOf[phrase.head]!;
  const lead = paragraph < LEAD && sentence < LEAD_SENTENCES;
  const reach = paragraph + (lead ? AHEAD_OF_LEAD : AHEAD);
  const indefinite = phrase.determiner === 'indefinite';
  // "The young man said" speaks of somebody brought in before.
  const introduces = indefinite || reading.lower[phrase.headTo] === 'who';
  const told = verbBeside(reading, phrase);
  if (isVagueRole(phrase.noun) && (!(lead && introduces) || told === 'told')) return null;
  const headline = phrase.determiner === 'none' && inHeadline(reading, phrase.head);
  const speaks = lead || isSubjectOfSpeech(cast, phrase.to);
  let found: Speaker | null = null;
  let between = false;
  let first = true;
  for (const [at, next] of following.entries()) {
    const { from, to } = tokensIn(reading, next.source);
    if (from >= to || from < phrase.to) continue;
    if (reading.paragraphOf[from]! > reach || reading.sentenceOf[from]! > sentence + SENTENCES) break;
    const speaker = nameInPhrase(cast, from, to, next.source);
    const same = sayTheSame(reading, content, next.content);
    if (!speaker) {
      const later = readPhrase(reading, from, to);
      const again = later.noun === phrase.noun && !later.plural;
      if (again && headline && same && later.determiner === 'indefinite')
        return findNamedLater({ ...context, content: next.content, following: following.slice(at + 1) }, later);
      const oneParagraph = reading.paragraphOf[from] === paragraph;
      if (
        again &&
        later.determiner === 'definite' &&
        (!lead || (indefinite && FITS_ALL.has(phrase.noun)) || oneParagraph)
      )
        return null;
      between ||= later.plural || (isRole(later.noun) && !rolesAgree(later.noun, phrase.noun));
      continue;
    }
    if (DENYING.has(reading.lower[to] ?? '')) return null;
    if (speaker.member === null || speaker.kind !== 'person') continue;
    const fits = fitOf(cast, speaker.member, phrase, from);
    const fit = fits === 'alike' && FITS_ALL.has(phrase.noun) && !same ? 'not' : fits;
    const quoted = first && reading.quoted[next.content[0]?.from ?? -1] === 1;
    first = false;
    // "An engineer said it was cracked. Krel, the engineer who built it, said it was not."
    const tells = TOLD.has(told) && (indefinite || fit === 'bare');
    const goesOn = same || quoted || !(headline || tells);
    const named =
      goesOn && ((fit === 'bare' && speaks && !between) || (isFitting(fit, between) && (!indefinite || lead)));
    if (named && !headline) return speaker;
    if (named && found && found.member !== speaker.member) return null;
    if (named) found = speaker;
    else between = true;
    // Somebody else speaks first: the description stays without a name, unless it opened the article.
    if (!lead) return null;
  }
  return found;
}

const isFitting = (fit: Fit, between: boolean): boolean => fit === 'same' || (fit === 'alike' && !between);

/** "said" of "a resident said" and “…,” said a resident; empty where neither neighbour is a verb. */
function verbBeside({ lower, document: { tokens } }: Reading, { from, to }: Phrase): string {
  const isVerb = (at: number): boolean => /^(?:VERB|AUX)$/u.test(tokens[at]?.pos ?? '');
  return isVerb(to) ? lower[to]! : isVerb(from - 1) ? lower[from - 1]! : '';
}

/** How somebody who speaks later fits a description: "bare" is with nothing said of them, "alike" with a noun of the same kind. */
type Fit = 'bare' | 'same' | 'alike' | 'not';

function fitOf(cast: Cast, id: number, phrase: Phrase, from: number): Fit {
  const { reading, members, mentions } = cast;
  const member = members[id]!;
  const first = mentions[member.mentions[0]!]!;
  if (first.from < phrase.from) return 'not';
  // "The president told the reporter Ola Lund": Lund is not the president.
  const isTold = reading.lower[phrase.to] === 'told' && first.from < from;
  if (isTold && reading.sentenceOf[first.from] === reading.sentenceOf[phrase.head]) return 'not';
  const gender = genderOfRole(phrase.noun) ?? null;
  if (gender && member.gender && gender !== member.gender) return 'not';
  const former = reading.lower.slice(phrase.start, phrase.head).some((word) => FORMER.has(word));
  const agreeing = member.roles.filter(
    (role) =>
      isSpokesperson(role.noun) === isSpokesperson(phrase.noun) &&
      rolesAgree(role.noun, phrase.noun) &&
      (role.former ?? false) === former &&
      !differ(role.nationality, phrase.nationality),
  );
  if (agreeing.some(({ noun }) => noun === phrase.noun)) return 'same';
  if (agreeing.length > 0) return 'alike';
  // "The mayor said … Lund said …": a family name alone brings nobody in.
  const full = member.name.includes(' ') || reading.paragraphOf[from]! > reading.paragraphOf[phrase.head]!;
  return full && member.roles.length === 0 && !isOtherwise(cast, first, phrase.noun) ? 'bare' : 'not';
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
  const behind = lower[to] === ',' ? to + 1 : to;
  if (/^who(?:se|m)?$/u.test(lower[behind] ?? '')) return !noun.startsWith(tokens[behind + 1]?.lemma ?? ' ');
  if (behind === to) return false;
  // "Ola Lund, Oster Rail’s chief surveyor": whose somebody is.
  const owned = tokens[behind]?.pos === 'PROPN' && lower.slice(behind, behind + OWNER_REACH).indexOf("'s") > 0;
  return owned || /^(?:DET|ADJ|NOUN|NUM)$/u.test(tokens[behind]?.pos ?? '');
}

/** Tokens of a name that somebody is said to be of, the mark of the genitive included. */
const OWNER_REACH = 5;

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
