import type { Span } from '../model/span.ts';
import type { Member } from './cast.ts';
import { foldName } from './fold-name.ts';
import { speakerFor } from './name-in-phrase.ts';
import type { Phrase } from './phrase.ts';
import { wordsOf } from './reading.ts';
import type { SourceContext } from './source-context.ts';
import type { Speaker } from './speakers.ts';

/** Mentions looked back. */
const MENTIONS = 200;
/** Sentences within which the last organisation that spoke is "the group". */
const NEAR = 8;
/** Nouns any organisation may be called by. */
const ANY = new Set(
  'group organisation organization body company firm outfit militia movement agency institution faction charity maker giant retailer operator outlet network'.split(
    ' ',
  ),
);

/**
 * The organisation behind "the ministry", "his ministry", "the embassy", "the group".
 *
 * The latest one whose name has the noun in it; a noun that fits any organisation takes the one that spoke last.
 */
export function findOrganisation(context: SourceContext, phrase: Phrase, span: Span): Speaker | null {
  const { cast, memory } = context;
  const { mentionAt, mentions, members, reading } = cast;
  let m = -1;
  for (let i = phrase.from - 1; i >= 0 && m < 0 && i > phrase.from - 400; i--) m = mentionAt[i]!;
  const seen = new Set<number>();
  const farthest = m - MENTIONS;
  for (; m >= 0 && m > farthest; m--) {
    const mention = mentions[m]!;
    if (seen.has(mention.member)) continue;
    seen.add(mention.member);
    const member = members[mention.member]!;
    if (isOrganisation(member) && named(member, phrase.noun)) return speakerFor(member, span, '');
    // "the Chilean embassy", "the Harbour group": the noun stands behind the name.
    if (reading.lower[mention.to] === phrase.noun && !reading.capital[mention.to]) {
      if (isOrganisation(member)) return speakerFor(member, span, '');
      if (phrase.determiner === 'definite' && phrase.possessorTo === phrase.from) {
        const name = wordsOf(reading, mention.from, mention.to + 1);
        return { name, kind: 'organisation', span, member: null, plural: false, gender: null, noun: phrase.noun };
      }
    }
  }
  if (!ANY.has(phrase.noun) || phrase.determiner !== 'definite') return null;
  const sentence = reading.sentenceOf[phrase.head]!;
  for (let i = memory.spoken.length - 1; i >= 0; i--) {
    const { speaker, sentence: spokeIn } = memory.spoken[i]!;
    if (sentence - spokeIn > NEAR) return null;
    if (speaker.kind === 'organisation' || speaker.kind === 'outlet') return { ...speaker, span };
  }
  return null;
}

const isOrganisation = ({ kind }: Member): boolean => kind === 'organisation' || kind === 'outlet';

const named = ({ name }: Member, noun: string): boolean => foldName(name).split(' ').includes(noun);
