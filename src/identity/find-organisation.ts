import type { Span } from '../model/span.ts';
import { type Cast, type Member, mentionBefore } from './cast.ts';
import { foldName } from './fold-name.ts';
import { fitsAny, isCompanyNoun, organisationFits, outletFits } from './lexicon/organisation-classes.ts';
import { speakerFor } from './name-in-phrase.ts';
import type { Phrase } from './phrase.ts';
import { wordsOf } from './reading.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

/** Mentions looked back. */
const MENTIONS = 200;
/** Sentences within which an organisation that is not named so can be "the group". */
const NEAR = 8;
/** Adjectives that say nothing of which organisation is meant. */
const PLAIN = new Set(
  'national federal state local regional international global public private main leading largest whole entire central said same latter american top high supreme major'.split(
    ' ',
  ),
);

/**
 * The organisation behind "the ministry", "his ministry", "the electoral body", "the airline", "the group".
 *
 * The latest one whose name has the noun, or the adjective before it; else one near by whose name says that it is such a
 * thing; a noun that fits any organisation takes one that spoke or keeps being named.
 *
 * @returns `null` where none fits, or where two fit about as well ("the Labour Ministry met the Water Ministry … the ministry said")
 */
export function findOrganisation(context: SourceContext, phrase: Phrase, span: Span): Speaker | null {
  const { cast } = context;
  const { mentions, members, reading } = cast;
  const last = mentionBefore(cast, phrase.from);
  const adjective = adjectiveOf(cast, phrase);
  const seen = new Set<number>();
  for (let m = last; m >= 0 && m > last - MENTIONS; m--) {
    const mention = mentions[m]!;
    if (seen.has(mention.member)) continue;
    seen.add(mention.member);
    const member = members[mention.member]!;
    if (isOrganisation(member)) {
      const words = foldName(member.name).split(' ');
      if (words.includes(phrase.noun)) return theOneNearby(context, phrase.noun, m, span);
      if (adjective && words.includes(adjective) && organisationFits(phrase.noun, member.name) === 'fits')
        return speakerFor(member, span, '');
    }
    // "the Chilean embassy", "the Harbour group": the noun stands behind the name.
    if (reading.lower[mention.to] === phrase.noun && !reading.capital[mention.to]) {
      if (isOrganisation(member)) return speakerFor(member, span, '');
      const bare = phrase.determiner === 'definite' && phrase.possessorTo === phrase.from && !phrase.nationality;
      if (bare && !fitsAny(phrase.noun)) {
        const name = wordsOf(reading, mention.from, mention.to + 1);
        return { name, kind: 'organisation', span, member: null, plural: false, gender: null, noun: phrase.noun };
      }
    }
  }
  return phrase.determiner === 'definite' ? likeliest(context, phrase, span, last) : null;
}

/** The organisation of a mention, or the only one that spoke of all whose names have the noun and that stand as near. */
function theOneNearby({ cast, memory }: SourceContext, noun: string, nearest: number, span: Span): Speaker | null {
  const { mentions, members, reading } = cast;
  const sentence = reading.sentenceOf[mentions[nearest]!.from]!;
  const near = new Set<number>();
  for (let m = nearest; m >= 0 && sentence - reading.sentenceOf[mentions[m]!.from]! <= 1; m--) {
    const member = members[mentions[m]!.member]!;
    if (isOrganisation(member) && foldName(member.name).split(' ').includes(noun)) near.add(member.id);
  }
  const spoke = [...near].filter((id) => memory.spoken.slice(-LATELY).some(({ speaker }) => speaker.member === id));
  const only = near.size === 1 ? [...near] : spoke;
  return only.length === 1 ? speakerFor(members[only[0]!]!, span, '') : null;
}

/** Speakers looked back for one of several bodies of a kind. */
const LATELY = 4;

const isOrganisation = ({ kind }: Member): boolean => kind === 'organisation' || kind === 'outlet';

/** "electoral" of "the electoral body"; `null` where none tells. */
function adjectiveOf({ reading: { lower } }: Cast, { start, head, nationality }: Phrase): string | null {
  const word = head > start ? lower[head - 1]! : '';
  return word.length > 3 && !PLAIN.has(word) && nationality === null ? word : null;
}

/** Mentions after which a name of unknown kind is taken for what the article is about. */
const OFTEN = 4;
const keepsComing = ({ kind, mentions }: Member): boolean => kind === 'unknown' && mentions.length >= OFTEN;

/** What a candidate must reach. Source: our choice, checked on eval/sources-suite, dev part. */
const ENOUGH = 3;

/** The organisation near by that the noun fits best: by its name, by having spoken, by being named last and often. */
function likeliest({ cast, memory }: SourceContext, phrase: Phrase, span: Span, last: number): Speaker | null {
  const { mentions, members, reading } = cast;
  const sentence = reading.sentenceOf[phrase.head]!;
  const scores = new Map<string, Contender>();
  const often = ({ member }: Speaker): boolean => member !== null && members[member]!.mentions.length >= OFTEN;
  const consider = (speaker: Speaker, score: number, spoke: boolean): void => {
    const fit =
      speaker.kind === 'outlet' ? outletFits(phrase.noun, speaker.name) : organisationFits(phrase.noun, speaker.name);
    if (fit === 'excludes') return;
    const key = speaker.member === null ? `~${speaker.name}` : String(speaker.member);
    const known = scores.get(key);
    if (known) known.score += score;
    else
      scores.set(key, {
        speaker,
        spoke,
        score: score + (fit === 'fits' ? 2.5 : speaker.kind === 'organisation' && often(speaker) ? 1 : 0),
      });
  };
  for (let i = memory.spoken.length - 1; i >= 0; i--) {
    const { speaker, sentence: spokeIn } = memory.spoken[i]!;
    const distance = sentence - spokeIn;
    if (distance > NEAR) break;
    if (speaker.kind === 'organisation' || speaker.kind === 'outlet')
      consider({ ...speaker, span }, distance <= 2 ? 3 : distance <= 4 ? 2.5 : 1.5, true);
  }
  for (let m = last; m >= 0 && m > last - MENTIONS; m--) {
    const mention = mentions[m]!;
    const distance = sentence - reading.sentenceOf[mention.from]!;
    if (distance > NEAR) break;
    const member = members[mention.member]!;
    if (!isOrganisation(member) && !(isCompanyNoun(phrase.noun) && keepsComing(member))) continue;
    // "the Velo": firms go without "the", unless their names say what they are ("the Dune Bank").
    const isThing = isCompanyNoun(phrase.noun) && reading.lower[mention.from - 1] === 'the';
    if (isThing && organisationFits(phrase.noun, member.name) === 'open') continue;
    consider(
      speakerFor(member, span, ''),
      reading.quoted[mention.from] ? 0.25 : distance <= 1 ? 1.5 : distance <= 2 ? 1 : 0.5,
      false,
    );
  }
  const [best, ...others] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < ENOUGH) return null;
  // A name that may be anything is no rival, and neither is a shorter form of the same.
  const second = others.find(
    ({ speaker: { member, name } }) =>
      (member === null || isOrganisation(members[member]!)) &&
      !foldName(best.speaker.name).startsWith(`${foldName(name)} `),
  );
  const rival = second && (best.spoke ? best.score - second.score < CLEAR : second.score >= NAMED);
  return rival ? null : best.speaker;
}

interface Contender {
  readonly speaker: Speaker;
  /** It spoke near by, and is not only named. */
  readonly spoke: boolean;
  score: number;
}

/** How far ahead of the next an organisation that spoke must be: about what having spoken a sentence later counts. */
const CLEAR = 1.5;
/** What being named in the last sentences counts: enough to make unsure which of two is meant, when neither spoke. */
const NAMED = 1;
