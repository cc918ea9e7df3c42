import { type Cast, mentionAtToken } from '../identity/cast.ts';
import { tokensIn, wordsOf } from '../identity/reading.ts';
import type { NamedBy, Speaker } from '../identity/speakers.ts';
import type { NameReason } from './explanation.ts';

/** Each way to a name in words: what was taken for what, never that it is so. */
const BECAUSE: Readonly<Record<NamedBy, string>> = {
  name: 'read as its name',
  apposition: 'read as a description of the person named right in front of it',
  pronoun: 'taken for whoever spoke last or is the subject nearest before, of this gender and number',
  'first person': 'taken for the one in whose words it stands',
  relative: 'taken for what stands right in front of it',
  'described before': 'taken for somebody who spoke or was named shortly before, whom the description fits',
  'named later': 'taken for somebody named further down, whom the description fits',
  issuer: 'taken for whoever issued what these words speak of',
  owner: 'taken for the one these words name as its owner',
  organisation: 'taken for the organisation named or heard before that these words fit',
  implied: 'the statement has no source; taken for the name that stands where the subject of its cue would',
};

const SHORTER = 'read as a shorter form of the name';
const NOBODY = 'no name was found for these words in the article, so they stand for themselves';
/** A chain that ends without a source has no words for it at all. */
const NOT_NAMED = 'no words were found that say whose words these are';

/** Where the body begins in the text a cast is of: a headline may have been read in front of it. */
export interface BodyStart {
  readonly offset: number;
  readonly paragraph: number;
}

/**
 * How the words of a link led to its name, and where that name stands in full.
 *
 * @param described - false when the words name no source at all
 */
export type NameReasons = (speaker: Speaker, described: boolean) => NameReason;

/** Reasons for the names of one cast. Full names are looked for once each: there may be thousands of links. */
export function nameReasonsOf(cast: Cast, body: BodyStart): NameReasons {
  const firstPlaces = new Map<string, NameReason['stands']>();
  const firstPlaceOf = (member: number, name: string): NameReason['stands'] => {
    const key = `${member} ${name}`;
    if (!firstPlaces.has(key)) firstPlaces.set(key, firstPlace(cast, { member, name, body }));
    return firstPlaces.get(key);
  };
  return (speaker, described) => {
    const { by, member, name } = speaker;
    if (by === undefined)
      return described ? { name: 'own words', because: NOBODY } : { name: 'none', because: NOT_NAMED };
    const stands = member === null || holdsName(cast, speaker) ? undefined : firstPlaceOf(member, name);
    if (!stands) return { name: by, because: BECAUSE[by] };
    return by === 'name'
      ? { name: 'shorter name', because: SHORTER, stands }
      : { name: by, because: BECAUSE[by], stands };
  };
}

/** True when the link's own words hold the full name. */
function holdsName(cast: Cast, { member, name, span }: Speaker): boolean {
  const { from, to } = tokensIn(cast.reading, span);
  for (let i = from; i < to; i++) {
    const mention = mentionAtToken(cast, i);
    if (mention?.member !== member || mention.from < from || mention.to > to) continue;
    if (wordsOf(cast.reading, mention.from, mention.to) === name) return true;
  }
  return false;
}

interface Named {
  readonly member: number;
  readonly name: string;
  readonly body: BodyStart;
}

/** The first place of the full name in the body. */
function firstPlace({ members, mentions, reading }: Cast, { member, name, body }: Named): NameReason['stands'] {
  for (const index of members[member]?.mentions ?? []) {
    const { from, to, span } = mentions[index]!;
    const paragraph = reading.paragraphOf[from]! - body.paragraph;
    if (paragraph >= 0 && wordsOf(reading, from, to) === name)
      return { span: [span[0] - body.offset, span[1] - body.offset], paragraph: paragraph + 1 };
  }
  return undefined;
}
